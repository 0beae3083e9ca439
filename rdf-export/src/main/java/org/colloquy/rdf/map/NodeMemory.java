package org.colloquy.rdf.map;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Recalls the IRIs that were made last, each at a place that follows from what it names: a thing is spoken of several times
 * in a row, and to make its IRI takes longer than all else that is said of it.
 *
 * @param <T> what the IRIs name; its hash code spreads well
 */
final class IriMemory<T> {
    private static final int PLACES = 1024;

    /** What is read here by another thread is whole: records are. */
    private final @Nullable Made[] last = new Made[PLACES];

    Node get(T thing, Function<T, Node> make) {
        int hash = thing.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Made made = last[place];
        if (made == null || !made.thing.equals(thing)) {
            made = new Made(thing, make.apply(thing));
            last[place] = made;
        }
        return made.iri;
    }

    private record Made(Object thing, Node iri) {}
}
