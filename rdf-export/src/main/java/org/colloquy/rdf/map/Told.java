package org.colloquy.rdf.map;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What was told of the things that records share, such as people and journals, lest it be told for each record. It holds a bounded
 * number of facts, and then begins anew.
 */
final class Told {
    private static final int MOST = 1 << 11;

    private final Set<Fact> facts = new HashSet<>();

    /** Takes note that something is told of a thing; returns whether it was not told before. */
    boolean add(Node thing, Object what) {
        if (facts.size() == MOST) {
            facts.clear();
        }
        return facts.add(new Fact(thing, what));
    }

    private record Fact(Node thing, Object what) {}
}
