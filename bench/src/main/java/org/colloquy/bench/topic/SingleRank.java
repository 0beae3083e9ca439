package org.colloquy.bench.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.colloquy.core.topic.phrase.Keyphrase;

/**
 * Ranks phrases by the sum of their words' ranks in the graph of words that stand near each other
 * (<a href="https://aclanthology.org/C08-1122/">Wan and Xiao 2008</a>). The words are those of noun phrases, the phrases
 * those that lie in no longer one.
 */
final class SingleRank {
    private static final int WINDOW = 10;
    private static final int ROUNDS = 30;
    private static final double DAMPING = 0.85;

    private SingleRank() {}

    static List<String> of(List<Keyphrase> found) {
        List<String> phrases = longest(found);
        Map<String, Double> ranks =
                ranks(graph(phrases.stream().flatMap(SingleRank::words).toList()));
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String phrase : phrases) {
            scores.put(
                    phrase,
                    words(phrase)
                            .mapToDouble(word -> ranks.getOrDefault(word, 0.0))
                            .sum());
        }
        return Ranking.of(scores);
    }

    private static Stream<String> words(String phrase) {
        return Stream.of(phrase.split(" "));
    }

    /** The phrases in the order of the text, as often as they stand there. */
    private static List<String> longest(List<Keyphrase> found) {
        TreeMap<Passage, String> spans = new TreeMap<>(Comparator.comparing(Passage::part)
                .thenComparing(Passage::start)
                .thenComparing(Passage::end));
        found.forEach(phrase -> phrase.spans().forEach(span -> spans.put(span, phrase.key())));
        List<String> longest = new ArrayList<>();
        int end = 0;
        Part part = Part.TITLE;
        for (Passage start : spans.keySet()) {
            Passage span = longestFrom(start, spans);
            boolean within = span.part() == part && span.end() <= end;
            if (!within) {
                longest.add(spans.getOrDefault(span, ""));
                end = span.end();
                part = span.part();
            }
        }
        return longest;
    }

    private static Passage longestFrom(Passage span, NavigableMap<Passage, String> spans) {
        return spans.floorKey(new Passage(span.part(), span.start(), Integer.MAX_VALUE));
    }

    private static Map<String, Map<String, Integer>> graph(List<String> words) {
        Map<String, Map<String, Integer>> graph = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < Math.min(i + WINDOW, words.size()); j++) {
                String one = words.get(i);
                String other = words.get(j);
                if (!one.equals(other)) {
                    graph.computeIfAbsent(one, word -> new LinkedHashMap<>()).merge(other, 1, Integer::sum);
                    graph.computeIfAbsent(other, word -> new LinkedHashMap<>()).merge(one, 1, Integer::sum);
                }
            }
        }
        return graph;
    }

    private static Map<String, Double> ranks(Map<String, Map<String, Integer>> graph) {
        Map<String, Double> ranks = new HashMap<>();
        Map<String, Integer> degrees = new HashMap<>();
        graph.forEach((word, near) -> {
            ranks.put(word, 1.0);
            degrees.put(word, near.values().stream().mapToInt(Integer::intValue).sum());
        });
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> before = Map.copyOf(ranks);
            graph.forEach((word, near) -> ranks.put(word, 1 - DAMPING + DAMPING * flow(near, before, degrees)));
        }
        return ranks;
    }

    private static double flow(Map<String, Integer> near, Map<String, Double> ranks, Map<String, Integer> degrees) {
        return near.entrySet().stream()
                .mapToDouble(edge -> edge.getValue()
                        * ranks.getOrDefault(edge.getKey(), 1.0)
                        / degrees.getOrDefault(edge.getKey(), 1))
                .sum();
    }
}
