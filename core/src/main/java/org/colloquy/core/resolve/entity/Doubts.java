package org.colloquy.core.resolve.entity;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import org.colloquy.core.resolve.corpus.PackedNumbers;

/** Who else entities may be, best first, in arrays: most entities are sure, and a few have some words to say. */
final class Doubts {
    /** How many are kept of those with whom an entity was nearly joined. */
    private static final int MOST = 3;

    /** Ascending. */
    private final PackedNumbers entities;

    private final PackedNumbers others;
    private final PackedNumbers compared;
    private final BitSet shorter = new BitSet();
    private final BitSet ambiguous;

    private Doubts(List<Doubt> sorted, BitSet ambiguous) {
        this.entities = PackedNumbers.of(sorted.stream().mapToInt(Doubt::one).toArray());
        this.others = PackedNumbers.of(sorted.stream().mapToInt(Doubt::other).toArray());
        this.compared =
                PackedNumbers.of(sorted.stream().mapToLong(Doubt::compared).toArray());
        for (int i = 0; i < sorted.size(); i++) {
            shorter.set(i, sorted.get(i).shorter());
        }
        this.ambiguous = ambiguous;
    }

    /** Keeps the best of {@code all}, from each entity's side. */
    static Doubts of(List<Doubt> all, BitSet ambiguous, ToDoubleFunction<Doubt> probability) {
        List<Doubt> sides = new ArrayList<>();
        for (Doubt doubt : onePerPair(all, probability)) {
            sides.add(doubt);
            if (!doubt.shorter()) {
                sides.add(new Doubt(/* one= */ doubt.other(), /* other= */ doubt.one(), doubt.compared(), false));
            }
        }
        sides.sort(Comparator.comparing(Doubt::one)
                .thenComparing(doubt -> !doubt.shorter())
                .thenComparing(doubt -> -probability.applyAsDouble(doubt))
                .thenComparing(Doubt::other)
                .thenComparing(Doubt::compared));
        return new Doubts(best(sides), ambiguous);
    }

    /** Two may be compared both as a shorter and a fuller name and as bearers of one: the former says more. */
    private static Collection<Doubt> onePerPair(List<Doubt> all, ToDoubleFunction<Doubt> probability) {
        BinaryOperator<Doubt> better = BinaryOperator.minBy(Comparator.comparing((Doubt doubt) -> !doubt.shorter())
                .thenComparing(doubt -> -probability.applyAsDouble(doubt))
                .thenComparing(Doubt::one)
                .thenComparing(Doubt::compared));
        Map<Set<Integer>, Doubt> best = new HashMap<>();
        for (Doubt doubt : all) {
            if (doubt.one() != doubt.other()) {
                best.merge(ImmutableSet.of(doubt.one(), doubt.other()), doubt, better);
            }
        }
        return best.values();
    }

    private static List<Doubt> best(List<Doubt> sides) {
        List<Doubt> kept = new ArrayList<>();
        int first = 0;
        for (Doubt doubt : sides) {
            first = kept.isEmpty() || kept.get(kept.size() - 1).one() != doubt.one() ? kept.size() : first;
            List<Doubt> ofOne = kept.subList(first, kept.size());
            if (doubt.shorter() || ofOne.size() < MOST) {
                kept.add(doubt);
            }
        }
        return kept;
    }

    boolean isAmbiguous(int entity) {
        return ambiguous.get(entity);
    }

    /** Returns who else an entity may be, best first. */
    List<Doubt> of(int entity) {
        int first = entities.find(0, entities.size(), entity);
        if (first < 0) {
            return List.of();
        }
        while (first > 0 && entities.at(first - 1) == entity) {
            first--;
        }
        List<Doubt> found = new ArrayList<>();
        for (int i = first; i < entities.size() && entities.at(i) == entity; i++) {
            found.add(new Doubt(entity, others.at(i), compared.get(i), shorter.get(i)));
        }
        return found;
    }
}
