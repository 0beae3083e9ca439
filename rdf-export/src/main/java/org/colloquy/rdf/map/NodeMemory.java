package org.colloquy.rdf.map;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Recalls the IRIs or literals that were made last, each at a place that follows from what it names: a thing is spoken of
 * several times in a row, and to make its IRI takes longer than all else that is said of it. Safe for use by several threads.
 *
 * @param <T> what the nodes name; its hash code spreads well
 */
final class NodeMemory<T> {
    private static final int PLACES = 1024;

    /** What is read here by another thread is whole: records are. */
    private final @Nullable Made[] last = new Made[PLACES];

    private final Function<T, Node> make;

    /** Recalls what {@code make} made. */
    NodeMemory(Function<T, Node> make) {
        this.make = make;
    }

    Node get(T thing) {
        int hash = thing.hashCode();
        int place = (hash ^ hash >>> 16) & (PLACES - 1);
        Made made = last[place];
        if (made == null || made.hash != hash || !made.thing.equals(thing)) {
            made = new Made(hash, thing, make.apply(thing));
            last[place] = made;
        }
        return made.node;
    }

    private record Made(int hash, Object thing, Node node) {}
}
