package org.colloquy.core.resolve.curation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.core.resolve.corpus.Constraints;
import org.colloquy.core.resolve.corpus.Disjoint;
import org.colloquy.core.resolve.curation.Curation.Line;
import org.colloquy.core.resolve.curation.Curation.Pair;
import org.colloquy.core.resolve.curation.Curation.Thing;

/** Puts statements together: what is one through others is one. They must not contradict each other. */
final class Agreement {

    private final Function<Thing, List<Integer>> meanings;
    private final List<Pair> same = new ArrayList<>();
    private final List<Thing> things;
    private final Map<Thing, Integer> numbers = new HashMap<>();
    private final Disjoint one;
    /** The first thing that stands for each mention. */
    private final Map<Integer, Integer> ofMention = new HashMap<>();

    /** Starts with things of which only those are one that have a mention in common. */
    Agreement(Function<Thing, List<Integer>> meanings, ImmutableSet<Thing> things) {
        this.meanings = meanings;
        this.things = things.asList();
        this.one = new Disjoint(this.things.size());
        for (int i = 0; i < this.things.size(); i++) {
            numbers.put(this.things.get(i), i);
            for (int mention : meanings.apply(this.things.get(i))) {
                one.join(i, ofMention.computeIfAbsent(mention, m -> numbers.size() - 1));
            }
        }
    }

    /** Takes a statement that two things are one. */
    void join(Pair pair) {
        same.add(pair);
        one.join(number(pair.one()), number(pair.other()));
    }

    /** Returns the mentions of all that a thing is said to be. */
    List<Integer> mentionsOf(Thing thing) {
        return mentions(one.members(number(thing)));
    }

    /** Returns how many things that stand for something a thing is said to be. */
    long countKnown(Thing thing) {
        return Arrays.stream(one.members(number(thing)))
                .filter(member -> !meanings.apply(things.get(member)).isEmpty())
                .count();
    }

    private List<Integer> mentions(int[] members) {
        return Arrays.stream(members)
                .mapToObj(things::get)
                .flatMap(thing -> meanings.apply(thing).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns what follows for mentions.
     *
     * @throws IllegalArgumentException if some of {@code different} are one
     */
    Constraints constraints(List<Pair> different) {
        ImmutableList.Builder<Constraints.Apart> apart = ImmutableList.builder();
        for (Pair pair : different) {
            if (one.same(number(pair.one()), number(pair.other()))) {
                throw contradiction(pair);
            }
            apart.add(new Constraints.Apart(mentionsOf(pair.one()), mentionsOf(pair.other())));
        }
        ImmutableList.Builder<Constraints.Group> groups = ImmutableList.builder();
        one.forEachSet(members -> {
            List<List<Integer>> pieces = Arrays.stream(members)
                    .mapToObj(member -> meanings.apply(things.get(member)))
                    .filter(piece -> !piece.isEmpty())
                    .distinct()
                    .sorted(Comparator.comparing((List<Integer> piece) -> -piece.size())
                            .thenComparing(piece -> piece.get(0)))
                    .toList();
            if (pieces.size() > 1) {
                groups.add(new Constraints.Group(pieces));
            }
        });
        return new Constraints(groups.build(), apart.build());
    }

    private int number(Thing thing) {
        return requireNonNull(numbers.get(thing), () -> thing + " is not among the things to agree on");
    }

    private IllegalArgumentException contradiction(Pair different) {
        List<Line> lines = way(number(different.one()), number(different.other()));
        String by = lines.isEmpty()
                ? "both stand for the same mention"
                : "what is said in " + lines.stream().map(Line::toString).collect(Collectors.joining(" and "))
                        + " makes them one";
        return new IllegalArgumentException(different.line() + ": " + different.one() + " and " + different.other()
                + " are said to be different, but " + by + "; strike out one of these statements");
    }

    /** Returns where it is said, step by step, that two things are one. */
    private List<Line> way(int from, int to) {
        Map<Integer, List<Line>> ways = new HashMap<>(Map.of(from, List.of()));
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        for (Integer at = open.poll(); at != null && !ways.containsKey(to); at = open.poll()) {
            List<Line> soFar = ways.getOrDefault(at, List.of());
            for (int next : sharing(at)) {
                step(next, soFar, ways, open);
            }
            for (Pair pair : same) {
                List<Line> further = new ArrayList<>(soFar);
                further.add(pair.line());
                if (number(pair.one()) == at) {
                    step(number(pair.other()), further, ways, open);
                } else if (number(pair.other()) == at) {
                    step(number(pair.one()), further, ways, open);
                }
            }
        }
        return ways.getOrDefault(to, List.of());
    }

    private static void step(int next, List<Line> way, Map<Integer, List<Line>> ways, Deque<Integer> open) {
        if (ways.putIfAbsent(next, way) == null) {
            open.add(next);
        }
    }

    private List<Integer> sharing(int thing) {
        List<Integer> mentions = meanings.apply(things.get(thing));
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < things.size(); other++) {
            if (!Collections.disjoint(meanings.apply(things.get(other)), mentions)) {
                found.add(other);
            }
        }
        return found;
    }
}
