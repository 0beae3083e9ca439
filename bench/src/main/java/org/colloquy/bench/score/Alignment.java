package org.colloquy.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Says which item that was read is which item of the truth: those with the same key, in the order of the keys, then by
 * name as far as its words are alike. Each is used once.
 */
final class Alignment {

    /** Names with fewer words in common are of two things. */
    private static final double ALIKE = 0.5;

    /** More pairs than this are not tried. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int NONE = -1;

    private final List<Item> expected;
    private final List<Item> actual;
    private final int[] partner;
    private final BitSet used = new BitSet();

    private Alignment(List<Item> expected, List<Item> actual) {
        this.expected = List.copyOf(expected);
        this.actual = List.copyOf(actual);
        this.partner = new int[expected.size()];
        Arrays.fill(partner, NONE);
    }

    static Alignment of(List<Item> expected, List<Item> actual, Matching matching) {
        Alignment alignment = new Alignment(expected, actual);
        for (String key : matching.keys()) {
            alignment.pair(item -> item.get(key).stream().findFirst());
            alignment.pair(item -> item.get(key).stream().findFirst().map(Text::fold));
        }
        alignment.pairAlike();
        if (matching.loners() && expected.size() == 1 && actual.size() == 1) {
            alignment.join(0, 0);
        }
        return alignment;
    }

    /** Returns what was read of the item of the truth at that place in its list. */
    Optional<Item> actual(int index) {
        return partner[index] == NONE ? Optional.empty() : Optional.of(actual.get(partner[index]));
    }

    /** Returns what was read and is no item of the truth. */
    List<Item> extra() {
        return unread().mapToObj(actual::get).toList();
    }

    private IntStream missing() {
        return IntStream.range(0, partner.length).filter(i -> partner[i] == NONE);
    }

    private IntStream unread() {
        return IntStream.range(0, actual.size()).filter(i -> !used.get(i));
    }

    private void pair(Function<Item, Optional<String>> key) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        unread().forEach(i -> key.apply(actual.get(i))
                .filter(value -> !value.isEmpty())
                .ifPresent(value ->
                        byKey.computeIfAbsent(value, v -> new ArrayList<>()).add(i)));
        missing()
                .forEach(i -> key.apply(expected.get(i)).map(byKey::get).stream()
                        .flatMap(List::stream)
                        .filter(j -> !used.get(j))
                        .min(Comparator.comparing(j ->
                                !actual.get(j).kind().equals(expected.get(i).kind())))
                        .ifPresent(j -> join(i, j)));
    }

    private record Candidate(int expected, int actual, double likeness) {}

    private void pairAlike() {
        int[] left = missing().toArray();
        int[] right = unread().toArray();
        if ((long) left.length * right.length > MOST_PAIRS) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i : left) {
            for (int j : right) {
                double likeness =
                        Text.likeness(expected.get(i).name(), actual.get(j).name());
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.likeness()));
        for (Candidate candidate : candidates) {
            if (partner[candidate.expected()] == NONE && !used.get(candidate.actual())) {
                join(candidate.expected(), candidate.actual());
            }
        }
    }

    private void join(int expectedIndex, int actualIndex) {
        partner[expectedIndex] = actualIndex;
        used.set(actualIndex);
    }
}
