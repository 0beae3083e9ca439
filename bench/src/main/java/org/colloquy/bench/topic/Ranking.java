package org.colloquy.bench.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Phrases by what they score. */
final class Ranking {

    private Ranking() {}

    /** The best first; of equals the first in the alphabet. */
    static List<String> of(Map<String, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
