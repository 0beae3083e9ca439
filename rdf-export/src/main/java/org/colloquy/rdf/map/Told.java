package org.colloquy.rdf.map;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What was told of the things that records share, such as people and journals, lest it be told for each record. */
final class Told {
    /** So many places are enough for what is mapped at a time. */
    private static final int PLACES = 1 << 10;

    private final Set<Fact> facts = new HashSet<>(PLACES);

    /** Takes note that something is told of a thing; returns whether it was not told before. */
    boolean add(Node thing, Object what) {
        return facts.add(new Fact(thing, what));
    }

    private record Fact(Node thing, Object what) {}
}
