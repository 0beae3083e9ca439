package org.colloquy.rdf.map;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.skos.ComputingTopics;

/**
 * What a user decides about the graph.
 *
 * @param base what the IRIs of data begin with; ends in {@code /} or {@code #}
 * @param profile how much goes into the graph
 * @param licence the IRI of the licence under which the data set is published
 * @param time when the graph was made; no time is written without it
 * @param vocabulary what papers may be about; absent for the vocabulary that comes with Colloquy, empty for no topics
 */
public record MappingOptions(
        String base,
        Profile profile,
        Optional<String> licence,
        Optional<Instant> time,
        Optional<Vocabulary> vocabulary) {
    /** Our own base, all evidence, no licence, no time, the vocabulary that comes with Colloquy. */
    public static final MappingOptions STANDARD = new MappingOptions(
            Iris.STANDARD_BASE, Profile.EVIDENCE, Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks the base and the licence. */
    public MappingOptions {
        Iris.checkBase(base);
        checkArgument(
                licence.isEmpty() || licence.flatMap(WebAddress::parse).isPresent(),
                "licence must be a web address, was %s",
                licence);
    }

    /** Returns these options with another base. */
    public MappingOptions withBase(String newBase) {
        return new MappingOptions(newBase, profile, licence, time, vocabulary);
    }

    /** Returns these options with another profile. */
    public MappingOptions withProfile(Profile newProfile) {
        return new MappingOptions(base, newProfile, licence, time, vocabulary);
    }

    /** Returns these options with a licence. */
    public MappingOptions withLicence(String iri) {
        return new MappingOptions(base, profile, Optional.of(iri), time, vocabulary);
    }

    /** Returns these options with the time that the graph is said to be made at. */
    public MappingOptions withTime(Instant newTime) {
        return new MappingOptions(base, profile, licence, Optional.of(newTime), vocabulary);
    }

    /** Returns these options with another vocabulary; with an empty one nothing is looked for. */
    public MappingOptions withVocabulary(Vocabulary concepts) {
        return new MappingOptions(base, profile, licence, time, Optional.of(concepts));
    }

    /** Returns what papers may be about, by these options. */
    public Vocabulary topics() {
        return vocabulary.orElseGet(ComputingTopics::vocabulary);
    }
}
