package org.colloquy.rdf.history;

import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.resolve.Resolution;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;

/**
 * One generation of a store: what it was made of, who was who, and what everything goes by.
 *
 * @param generation its number, from 1
 * @param curated whether people said who is who
 * @param version the version of Colloquy that made it
 * @param options the options it was made with
 * @param documents its documents
 * @param resolution who is who
 * @param identities what entities go by
 * @param since for each identity that stands, the number of the generation since which it does
 */
public record History(
        int generation,
        boolean curated,
        String version,
        MappingOptions options,
        List<KeptDocument> documents,
        Resolution resolution,
        Identities identities,
        Map<Entity, Integer> since) {
    /** Nothing was made yet. */
    public static final History NONE = new History(
            0, false, "", MappingOptions.STANDARD, List.of(), KeptResolution.NONE, Identities.FRESH, Map.of());

    /** Copies the documents. */
    public History {
        documents = List.copyOf(documents);
    }

    /** Returns the next generation, made by this version, without its documents. */
    public History next(MappingOptions newOptions, Resolution now) {
        Succession succession = Succession.of(this, now);
        return new History(
                generation + 1,
                now.isCurated(),
                Mapping.version(),
                newOptions,
                List.of(),
                now,
                succession.identities(),
                succession.since());
    }

    /** Returns this generation, made of {@code all}. */
    public History of(List<KeptDocument> all) {
        return new History(generation, curated, version, options, all, resolution, identities, since);
    }
}
