package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a record said already, lest it be said twice. Of most kinds of things records say none; a few, as they say of others, are
 * found one by one, and only many by their hash.
 *
 * @param <T> the kind of things
 */
public final class Said<T> {

    private static final int FEW = 16;

    private List<T> few = List.of();
    private Set<T> many = Set.of();

    /** Makes one for a record that said nothing yet. */
    public Said() {
        // Nothing is held until something is said.
    }

    /** Adds a thing; tells whether it is new. */
    public boolean add(T thing) {
        if (few.contains(thing)) {
            return false;
        }
        if (few.size() < FEW) {
            few = few.isEmpty() ? new ArrayList<>() : few;
            return few.add(thing);
        }
        many = many.isEmpty() ? new HashSet<>() : many;
        return many.add(thing);
    }

    boolean contains(T thing) {
        return few.contains(thing) || many.contains(thing);
    }
}
