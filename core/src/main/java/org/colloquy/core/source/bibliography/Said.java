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

    private final List<T> few = new ArrayList<>();
    /** A bit for each of these, which others may share: what is asked for mostly is new. */
    private long bits;

    private Set<T> many = Set.of();

    /** Makes one for a record that said nothing yet. */
    public Said() {
        // Nothing is held until something is said.
    }

    /** Adds a thing; tells whether it is new. */
    public boolean add(T thing) {
        if (isAmongFew(thing)) {
            return false;
        }
        if (few.size() < FEW) {
            bits |= bit(thing);
            return few.add(thing);
        }
        many = many.isEmpty() ? new HashSet<>() : many;
        return many.add(thing);
    }

    /** Forgets what was said. */
    public void clear() {
        bits = 0;
        few.clear();
        many = Set.of();
    }

    boolean contains(T thing) {
        return isAmongFew(thing) || many.contains(thing);
    }

    private boolean isAmongFew(T thing) {
        return (bits & bit(thing)) != 0 && few.contains(thing);
    }

    private static long bit(Object thing) {
        return 1L << thing.hashCode();
    }
}
