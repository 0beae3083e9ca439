package org.colloquy.rdf.history;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Profile;
import org.colloquy.rdf.map.SourceDocument;

/** A generation as bytes. */
final class HistoryCodec {
    private static final String FORMAT = "colloquy history 8";

    private HistoryCodec() {}

    /** Writes what differs from the base, or all. */
    static void write(History history, Encoder out) throws IOException {
        made(history.made(), out);
        pairs(history.identities().former(), out);
        pairs(history.identities().retired(), out);
        Resolution base = isWhole(history.made()) ? KeptResolution.NONE : history.base();
        Iterable<Entity> told = KeptResolution.allDiffering(history.resolution(), base);
        out.number(Iterables.size(told));
        for (Entity entity : told) {
            entity(entity, out);
            KeptResolution.Known known = KeptResolution.Known.of(entity, history.resolution());
            places(known.places(), out);
            if (!known.places().isEmpty()) {
                beside(known, out);
                out.number(history.since().getOrDefault(history.identities().of(entity), 0));
            }
        }
    }

    /**
     * Reads a generation, and its base, if it has another.
     *
     * @param known what it was made with, or one that it is the base of, so that both have one vocabulary
     */
    static History read(Decoder in, Made known, Generations generations) throws IOException {
        Made made = made(in, concepts -> known.options().topics());
        History base = isWhole(made) ? History.NONE : generations.read(made.base());
        Identities identities = new Identities(pairs(in), pairs(in));
        Map<Entity, Integer> since = new HashMap<>(base.since());
        List<KeptResolution.Known> said = new ArrayList<>();
        Map<Entity, Integer> sinceOf = new HashMap<>();
        Set<Entity> differing = new HashSet<>();
        for (int left = in.count(); left > 0; left--) {
            Entity entity = entity(in);
            differing.add(entity);
            since.remove(base.identities().of(entity));
            List<KeptResolution.Place> places = places(entity, in);
            if (!places.isEmpty()) {
                said.add(beside(entity, places, in));
                sinceOf.put(identities.of(entity), in.count());
            }
        }
        since.putAll(sinceOf);
        KeptResolution now = KeptResolution.of(said, differing, base.resolution());
        return new History(made, now, identities, since, isWhole(made) ? now : base.resolution());
    }

    private static boolean isWhole(Made made) {
        return made.base() == made.generation();
    }

    /** Reads the generation with a number. */
    interface Generations {
        History read(int number) throws IOException;
    }

    private static void made(Made made, Encoder out) throws IOException {
        out.text(FORMAT);
        out.number(made.generation());
        out.number(made.base());
        out.number(made.curated() ? 1 : 0);
        out.text(made.version());
        options(made.options(), out);
        out.number(made.documents().size());
        for (KeptDocument document : made.documents()) {
            out.text(document.source().hash());
            out.text(document.source().name());
            out.number(document.generation());
            out.text(document.digest());
        }
    }

    /** Reads what comes first. */
    static Made made(Decoder in) throws IOException {
        return made(in, Vocabulary::of);
    }

    private static Made made(Decoder in, Function<List<Concept>, Vocabulary> vocabularies) throws IOException {
        if (!in.text().equals(FORMAT)) {
            throw new IOException("another version of Colloquy wrote the history");
        }
        int generation = in.count();
        int base = in.count();
        boolean curated = in.number() == 1;
        String version = in.text();
        MappingOptions options = options(in, vocabularies);
        List<KeptDocument> documents = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            SourceDocument source = new SourceDocument(in.text(), in.text());
            documents.add(new KeptDocument(source, in.count(), in.text()));
        }
        return new Made(generation, base, curated, version, options, documents);
    }

    private static void options(MappingOptions options, Encoder out) throws IOException {
        out.text(options.base());
        out.text(options.profile().name());
        out.text(options.licence().orElse(""));
        out.text(options.time().map(Instant::toString).orElse(""));
        out.number(options.vocabulary().isPresent() ? 1 : 0);
        if (options.vocabulary().isPresent()) {
            VocabularyCodec.write(options.vocabulary().get(), out);
        }
    }

    private static MappingOptions options(Decoder in, Function<List<Concept>, Vocabulary> vocabularies)
            throws IOException {
        return new MappingOptions(
                in.text(),
                Profile.valueOf(in.text()),
                Optional.of(in.text()).filter(licence -> !licence.isEmpty()),
                Optional.of(in.text()).filter(time -> !time.isEmpty()).map(Instant::parse),
                in.number() == 1 ? Optional.of(vocabularies.apply(VocabularyCodec.read(in))) : Optional.empty());
    }

    private static void places(List<KeptResolution.Place> places, Encoder out) throws IOException {
        out.number(places.size());
        for (KeptResolution.Place place : places) {
            out.text(place.mention().document());
            out.number(place.mention().span().start());
            out.number(place.mention().span().length());
            out.number(place.represents() ? 1 : 0);
            out.decimal(place.match().score());
            out.text(place.match().reason());
        }
    }

    private static List<KeptResolution.Place> places(Entity entity, Decoder in) throws IOException {
        List<KeptResolution.Place> places = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            String document = in.text();
            long start = in.number();
            MentionRef mention = new MentionRef(document, new CharSpan(start, start + in.number()));
            boolean represents = in.number() == 1;
            Resolution.Match match = new Resolution.Match(in.decimal(), in.text());
            places.add(new KeptResolution.Place(mention, entity, represents, match));
        }
        return List.copyOf(places);
    }

    private static void beside(KeptResolution.Known known, Encoder out) throws IOException {
        out.number(known.ambiguous() ? 1 : 0);
        out.number(known.candidates().size());
        for (Resolution.Candidate candidate : known.candidates()) {
            entity(candidate.entity(), out);
            out.decimal(candidate.score());
            out.text(candidate.reason());
        }
        out.number(known.earlierVersions().size());
        for (Entity version : known.earlierVersions()) {
            entity(version, out);
        }
    }

    private static KeptResolution.Known beside(Entity entity, List<KeptResolution.Place> places, Decoder in)
            throws IOException {
        boolean ambiguous = in.number() == 1;
        List<Resolution.Candidate> candidates = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            candidates.add(new Resolution.Candidate(entity(in), in.decimal(), in.text()));
        }
        List<Entity> versions = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            versions.add(entity(in));
        }
        return new KeptResolution.Known(entity, places, ambiguous, List.copyOf(candidates), List.copyOf(versions));
    }

    private static void pairs(Map<Entity, Entity> pairs, Encoder out) throws IOException {
        out.number(pairs.size());
        for (Map.Entry<Entity, Entity> pair : new TreeMap<>(pairs).entrySet()) {
            entity(pair.getKey(), out);
            entity(pair.getValue(), out);
        }
    }

    private static Map<Entity, Entity> pairs(Decoder in) throws IOException {
        Map<Entity, Entity> pairs = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            pairs.put(entity(in), entity(in));
        }
        return pairs;
    }

    private static void entity(Entity entity, Encoder out) throws IOException {
        out.text(entity.kind().name());
        out.text(entity.key());
        out.text(entity.label());
    }

    private static Entity entity(Decoder in) throws IOException {
        return new Entity(EntityKind.valueOf(in.text()), in.text(), in.text());
    }
}
