package org.colloquy.bench.score;

import java.util.List;
import java.util.function.Predicate;

/**
 * How items that were read find their like in the truth.
 *
 * @param keys the fields whose first values are compared, the surest first
 * @param loners whether the only item of the truth and the only one that was read are the same, however unlike
 * @param named whether an item without its like is nevertheless named by the document, so that it is not invented
 */
public record Matching(List<String> keys, boolean loners, Predicate<Item> named) {

    /** Copies the keys. */
    public Matching {
        keys = List.copyOf(keys);
    }

    /** Returns matching by title, in which nothing but the truth's items may be read. */
    public static Matching byTitle() {
        return new Matching(List.of("title"), false, item -> false);
    }
}
