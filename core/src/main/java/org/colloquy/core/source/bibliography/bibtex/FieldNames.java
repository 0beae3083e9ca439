package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of an entry's fields: a few, as most entries have, are found one by one, and only many by their hash. */
final class FieldNames {

    private static final int FEW = 16;

    private final List<String> few = new ArrayList<>(FEW);
    private Set<String> many = Set.of();

    /** Begins with another entry. */
    void clear() {
        few.clear();
        many = Set.of();
    }

    /** Adds a name; tells whether it is new. */
    boolean add(String name) {
        if (few.contains(name)) {
            return false;
        }
        if (few.size() < FEW) {
            return few.add(name);
        }
        many = many.isEmpty() ? new HashSet<>() : many;
        return many.add(name);
    }
}
