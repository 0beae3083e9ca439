package org.colloquy.core.source.bibliography;

import java.util.HashSet;
import java.util.Set;

/** What a record said already, lest it be said twice; of most kinds of things records say none. */
final class Said {

    private static final int FEW = 4;

    private Set<Object> things = Set.of();

    /** Adds a thing; tells whether it is new. */
    boolean add(Object thing) {
        if (things.isEmpty()) {
            things = new HashSet<>(FEW);
        }
        return things.add(thing);
    }

    boolean contains(Object thing) {
        return things.contains(thing);
    }
}
