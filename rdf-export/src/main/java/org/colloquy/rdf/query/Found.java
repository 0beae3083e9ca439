package org.colloquy.rdf.query;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What was found for a name as it was typed.
 *
 * @param hits the things that fit best, all equally well, by name; empty if none fits
 * @param near if there is no hit, the things with the most similar names, the nearest first
 */
public record Found(List<NamedThing> hits, List<NamedThing> near) {
    /** Makes the lists immutable. */
    public Found {
        hits = ImmutableList.copyOf(hits);
        near = ImmutableList.copyOf(near);
    }
}
