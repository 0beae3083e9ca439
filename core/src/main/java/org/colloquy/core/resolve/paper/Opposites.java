package org.colloquy.core.resolve.paper;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;

/** Tells titles of which one has the opposite of a word of the other. */
final class Opposites {
    private static final ImmutableList<String> NOT = ImmutableList.of("un", "non", "in", "anti");
    private static final ImmutableSetMultimap<String, String> PAIRS = pairs(
            "lower upper, sparse dense, online offline, discrete continuous, static dynamic, forward backward, inner outer"
                    + ", minimum maximum, min max, local global, positive negative, homogeneous heterogeneous"
                    + ", source target, symmetric asymmetric, male female, north south, east west");
    /** A shorter word may be anything: {@code put} is not the opposite of {@code input}. */
    private static final int SHORTEST = 5;

    private Opposites() {}

    private static ImmutableSetMultimap<String, String> pairs(String pairs) {
        ImmutableSetMultimap.Builder<String, String> both = ImmutableSetMultimap.builder();
        for (String pair : Splitter.on(", ").split(pairs)) {
            List<String> words = Splitter.on(' ').splitToList(pair);
            both.put(words.get(0), words.get(1)).put(words.get(1), words.get(0));
        }
        return both.build();
    }

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
        for (Map.Entry<String, String> pair : PAIRS.entries()) {
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
