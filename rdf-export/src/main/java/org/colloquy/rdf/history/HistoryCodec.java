package org.colloquy.rdf.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Profile;
import org.colloquy.rdf.map.SourceDocument;

/** A generation as bytes. */
final class HistoryCodec {
    private static final String FORMAT = "colloquy history 6";

    private HistoryCodec() {}

    static void write(History history, Encoder out) throws IOException {
        made(history.made(), out);
        resolution(history.resolution(), out);
        pairs(history.identities().former(), out);
        pairs(history.identities().retired(), out);
        out.number(history.since().size());
        for (Map.Entry<Entity, Integer> since : new TreeMap<>(history.since()).entrySet()) {
            entity(since.getKey(), out);
            out.number(since.getValue());
        }
    }

    static History read(Decoder in) throws IOException {
        Made made = made(in);
        Resolution resolution = resolution(in);
        Identities identities = new Identities(pairs(in), pairs(in));
        Map<Entity, Integer> since = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            since.put(entity(in), in.count());
        }
        return new History(made, resolution, identities, since);
    }

    private static void made(Made made, Encoder out) throws IOException {
        out.text(FORMAT);
        out.number(made.generation());
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
        if (!in.text().equals(FORMAT)) {
            throw new IOException("another version of Colloquy wrote the history");
        }
        int generation = in.count();
        boolean curated = in.number() == 1;
        String version = in.text();
        MappingOptions options = options(in);
        List<KeptDocument> documents = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            SourceDocument source = new SourceDocument(in.text(), in.text());
            documents.add(new KeptDocument(source, in.count(), in.text()));
        }
        return new Made(generation, curated, version, options, documents);
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

    private static MappingOptions options(Decoder in) throws IOException {
        return new MappingOptions(
                in.text(),
                Profile.valueOf(in.text()),
                Optional.of(in.text()).filter(licence -> !licence.isEmpty()),
                Optional.of(in.text()).filter(time -> !time.isEmpty()).map(Instant::parse),
                in.number() == 1 ? Optional.of(VocabularyCodec.read(in)) : Optional.empty());
    }

    private static void resolution(Resolution resolution, Encoder out) throws IOException {
        for (EntityKind kind : EntityKind.values()) {
            Collection<Entity> entities = resolution.entities(kind);
            out.number(entities.size());
            for (Entity entity : entities) {
                entity(entity, out);
                List<MentionRef> mentions = resolution.mentionsOf(entity);
                out.number(mentions.size());
                for (MentionRef mention : mentions) {
                    out.text(mention.document());
                    out.number(mention.span().start());
                    out.number(mention.span().length());
                    out.number(resolution.represents(mention) ? 1 : 0);
                    Resolution.Match match = resolution.matchOf(mention);
                    out.decimal(match.score());
                    out.text(match.reason());
                }
                beside(KeptResolution.Beside.of(entity, resolution), out);
            }
        }
    }

    private static Resolution resolution(Decoder in) throws IOException {
        KeptResolution.Builder resolution = new KeptResolution.Builder();
        for (int kinds = EntityKind.values().length; kinds > 0; kinds--) {
            for (int left = in.count(); left > 0; left--) {
                Entity entity = entity(in);
                for (int mentions = in.count(); mentions > 0; mentions--) {
                    String document = in.text();
                    long start = in.number();
                    MentionRef mention = new MentionRef(document, new CharSpan(start, start + in.number()));
                    boolean represents = in.number() == 1;
                    resolution.add(entity, mention, represents, new Resolution.Match(in.decimal(), in.text()));
                }
                resolution.add(entity, beside(in));
            }
        }
        return resolution.build();
    }

    private static void beside(KeptResolution.Beside beside, Encoder out) throws IOException {
        out.number(beside.ambiguous() ? 1 : 0);
        out.number(beside.candidates().size());
        for (Resolution.Candidate candidate : beside.candidates()) {
            entity(candidate.entity(), out);
            out.decimal(candidate.score());
            out.text(candidate.reason());
        }
        out.number(beside.earlierVersions().size());
        for (Entity version : beside.earlierVersions()) {
            entity(version, out);
        }
    }

    private static KeptResolution.Beside beside(Decoder in) throws IOException {
        boolean ambiguous = in.number() == 1;
        List<Resolution.Candidate> candidates = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            candidates.add(new Resolution.Candidate(entity(in), in.decimal(), in.text()));
        }
        List<Entity> versions = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            versions.add(entity(in));
        }
        return new KeptResolution.Beside(ambiguous, List.copyOf(candidates), List.copyOf(versions));
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
