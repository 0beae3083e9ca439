package org.colloquy.rdf.history;

import com.google.common.collect.Iterables;
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
 * @param base who was who in the generation whose state this one is told by
 */
public record History(
        Made made, Resolution resolution, Identities identities, Map<Entity, Integer> since, Resolution base) {
    /** Nothing was made yet. */
    public static final History NONE = new History(
            new Made(0, 0, false, "", MappingOptions.STANDARD, List.of()),
            KeptResolution.NONE,
            Identities.FRESH,
            Map.of(),
            KeptResolution.NONE);

    /** A state of which more than one part in so many differs from its base is told whole. */
    private static final int MOST_DIFFERING = 8;

    /** Returns the next generation, made by this version, without its documents. */
    public History next(MappingOptions options, Resolution now) {
        Succession succession = Succession.of(this, now);
        boolean whole = isFarFromBase(now);
        int base = whole ? generation() + 1 : made.base();
        return new History(
                new Made(generation() + 1, base, now.isCurated(), Mapping.version(), options, List.of()),
                now,
                succession.identities(),
                succession.since(),
                whole ? now : this.base);
    }

    private boolean isFarFromBase(Resolution now) {
        return !(now instanceof KeptResolution kept)
                || Iterables.size(KeptResolution.allDiffering(now, base)) > kept.size() / MOST_DIFFERING;
    }

    /** Returns this generation, made of {@code all}. */
    public History of(List<KeptDocument> all) {
        Made ofAll = new Made(generation(), made.base(), made.curated(), made.version(), options(), all);
        return new History(ofAll, resolution, identities, since, base);
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
