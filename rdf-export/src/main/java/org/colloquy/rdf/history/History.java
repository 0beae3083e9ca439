package org.colloquy.rdf.history;

import java.util.List;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.resolve.entity.Resolution;
import org.colloquy.rdf.map.Identities;
import org.colloquy.rdf.map.Mapping;
import org.colloquy.rdf.map.MappingOptions;

/**
 * One generation of a store: what it was made of, who was who, and what everything goes by.
 *
 * @param made how it was made
 * @param resolution who is who
 * @param identities what entities go by
 * @param since for each identity that stands, the number of the generation since which it does
 */
public record History(Made made, Resolution resolution, Identities identities, Map<Entity, Integer> since) {
    /** Nothing was made yet. */
    public static final History NONE = new History(
            new Made(0, false, "", MappingOptions.STANDARD, List.of()),
            KeptResolution.NONE,
            Identities.FRESH,
            Map.of());

    /** Returns the next generation, made by this version, without its documents. */
    public History next(MappingOptions options, Resolution now) {
        Succession succession = Succession.of(this, now);
        return new History(
                new Made(generation() + 1, now.isCurated(), Mapping.version(), options, List.of()),
                now,
                succession.identities(),
                succession.since());
    }

    /** Returns this generation, made of {@code all}. */
    public History of(List<KeptDocument> all) {
        return new History(
                new Made(generation(), made.curated(), made.version(), options(), all), resolution, identities, since);
    }

    /** Returns the number of this generation. */
    public int generation() {
        return made.generation();
    }

    /** Returns the options it was made with. */
    public MappingOptions options() {
        return made.options();
    }
}
