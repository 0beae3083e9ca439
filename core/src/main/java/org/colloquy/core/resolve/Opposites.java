package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/** Tells titles of which one has the opposite of a word of the other. */
final class Opposites {
    private static final ImmutableList<String> NOT = ImmutableList.of("un", "non", "in", "anti");
    private static final ImmutableMap<String, String> PAIRS = ImmutableMap.of("lower", "upper", "upper", "lower");
    /** A shorter word may be anything: {@code put} is not the opposite of {@code input}. */
    private static final int SHORTEST = 5;

    private Opposites() {}

    static boolean between(List<String> one, List<String> other) {
        return denies(one, other) || denies(other, one) || replaces(one, other);
    }

    private static boolean denies(List<String> plain, List<String> denied) {
        return plain.stream()
                .filter(word -> word.length() >= SHORTEST && !denied.contains(word))
                .anyMatch(word -> NOT.stream()
                        // A space may be missing: inobject.
                        .filter(not -> !plain.contains(not))
                        .map(not -> not + word)
                        .anyMatch(opposite -> denied.contains(opposite) && !plain.contains(opposite)));
    }

    private static boolean replaces(List<String> one, List<String> other) {
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            if (one.contains(pair.getKey())
                    && !one.contains(pair.getValue())
                    && other.contains(pair.getValue())
                    && !other.contains(pair.getKey())) {
                return true;
            }
        }
        return false;
    }
}
