package org.colloquy.rdf.map;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * What a user decides about the graph.
 *
 * @param base what the IRIs of data begin with; ends in {@code /} or {@code #}
 * @param profile how much goes into the graph
 * @param licence the IRI of the licence under which the data set is published
 * @param time when the graph was made; no time is written without it
 */
public record MappingOptions(String base, Profile profile, Optional<String> licence, Optional<Instant> time) {
    /** Our own base, all evidence, no licence, no time. */
    public static final MappingOptions STANDARD =
            new MappingOptions(Iris.STANDARD_BASE, Profile.EVIDENCE, Optional.empty(), Optional.empty());

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
        return new MappingOptions(newBase, profile, licence, time);
    }

    /** Returns these options with another profile. */
    public MappingOptions withProfile(Profile newProfile) {
        return new MappingOptions(base, newProfile, licence, time);
    }

    /** Returns these options with a licence. */
    public MappingOptions withLicence(String iri) {
        return new MappingOptions(base, profile, Optional.of(iri), time);
    }

    /** Returns these options with the time that the graph is said to be made at. */
    public MappingOptions withTime(Instant newTime) {
        return new MappingOptions(base, profile, licence, Optional.of(newTime));
    }
}
