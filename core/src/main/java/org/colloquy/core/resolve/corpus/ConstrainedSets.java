package org.colloquy.core.resolve.corpus;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Sets of numbers that grow together, but never against constraints: what these join is one set from the start, and what
 * they keep apart is never in one set, through whatever chain.
 */
public final class ConstrainedSets {

    private final Disjoint same;
    /** Of a set's root: the sides that its members are on. The other side of {@code 2n} is {@code 2n + 1}. */
    private final SetMultimap<Integer, Integer> sides = HashMultimap.create();
    /** The piece of a joined group that a number came with. */
    private final Map<Integer, Piece> pieces = new HashMap<>();

    ConstrainedSets(int count) {
        this.same = new Disjoint(count);
    }

    /** Makes sets of the numbers below {@code count}, of which {@code mentionOf} tells the mentions. */
    public static ConstrainedSets of(int count, IntUnaryOperator mentionOf, Constraints constraints) {
        ConstrainedSets sets = new ConstrainedSets(count);
        if (!constraints.equals(Constraints.NONE)) {
            ListMultimap<Integer, Integer> ofMention =
                    MultimapBuilder.hashKeys().arrayListValues().build();
            for (int number = 0; number < count; number++) {
                ofMention.put(mentionOf.applyAsInt(number), number);
            }
            sets.constrain(constraints, ofMention);
        }
        return sets;
    }

    private void constrain(Constraints constraints, ListMultimap<Integer, Integer> ofMention) {
        for (int group = 0; group < constraints.same().size(); group++) {
            List<List<Integer>> parts = constraints.same().get(group).pieces();
            for (int part = 0; part < parts.size(); part++) {
                Piece piece = new Piece(group, part);
                numbers(parts.get(part), ofMention).forEach(number -> pieces.putIfAbsent(number, piece));
            }
            List<Integer> numbers = numbers(parts.stream().flatMap(List::stream).toList(), ofMention);
            numbers.forEach(number -> same.join(numbers.get(0), number));
        }
        int side = 0;
        for (Constraints.Apart apart : constraints.different()) {
            for (List<Integer> mentions : List.of(apart.one(), apart.other())) {
                for (int number : numbers(mentions, ofMention)) {
                    sides.put(same.find(number), side);
                }
                side++;
            }
        }
    }

    private static List<Integer> numbers(List<Integer> mentions, ListMultimap<Integer, Integer> ofMention) {
        return mentions.stream()
                .flatMap(mention -> ofMention.get(mention).stream())
                .toList();
    }

    /** Returns the sets as they are. */
    public Disjoint same() {
        return same;
    }

    /** Returns whether two sets must not be one. */
    public boolean forbids(int one, int other) {
        if (sides.isEmpty()) {
            return false;
        }
        Set<Integer> opposite = sides.get(same.find(other));
        return sides.get(same.find(one)).stream().anyMatch(side -> opposite.contains(side ^ 1));
    }

    /** Joins two sets unless that is forbidden; returns whether they are one now. */
    @CanIgnoreReturnValue
    public boolean join(int one, int other) {
        int first = same.find(one);
        int second = same.find(other);
        if (first == second) {
            return true;
        }
        if (forbids(first, second)) {
            return false;
        }
        same.join(first, second);
        int root = same.find(first);
        int gone = root == first ? second : first;
        sides.putAll(root, sides.removeAll(gone));
        return true;
    }

    /** Returns whether it is the constraints alone that make two numbers one. */
    public boolean isSaid(int one, int other) {
        Piece here = pieces.get(one);
        Piece there = pieces.get(other);
        return here != null && there != null && here.group == there.group && here.part != there.part;
    }

    private record Piece(int group, int part) {}
}
