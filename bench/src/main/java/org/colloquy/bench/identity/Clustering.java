package org.colloquy.bench.identity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Mentions that stand in a cluster of the truth and in one of the resolver's, and how far the two agree.
 *
 * @param <T> what names clusters of the truth
 * @param <E> what names clusters of the resolver's
 */
final class Clustering<T, E> {

    private final Multiset<T> truths = HashMultiset.create();
    private final Multiset<E> entities = HashMultiset.create();
    private final Multiset<Both<T, E>> cells = HashMultiset.create();

    private record Both<T, E>(T truth, E entity) {}

    void add(T truth, E entity) {
        truths.add(truth);
        entities.add(entity);
        cells.add(new Both<>(truth, entity));
    }

    int size() {
        return truths.size();
    }

    /** Returns the mean over all mentions of the shares of their two clusters that are in both. */
    Share bCubed() {
        double precision = 0;
        double recall = 0;
        for (Multiset.Entry<Both<T, E>> cell : cells.entrySet()) {
            double square = (double) cell.getCount() * cell.getCount();
            precision += square / entities.count(cell.getElement().entity());
            recall += square / truths.count(cell.getElement().truth());
        }
        return size() == 0 ? new Share(1, 1) : new Share(precision / size(), recall / size());
    }

    /** Returns the shares of the pairs of mentions that stand together. */
    Share pairwise() {
        return Share.of(pairs(cells), pairs(entities), pairs(truths));
    }

    private static long pairs(Multiset<?> clusters) {
        return clusters.entrySet().stream()
                .mapToLong(cluster -> pairs(cluster.getCount()))
                .sum();
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("b3", bCubed().figures());
        figures.put("pairwise", pairwise().figures());
        return figures;
    }

    /** Returns what is joined or parted wrongly, what costs most pairs first; entities are named by {@code name}. */
    List<String> errors(Function<E, String> name) {
        ListMultimap<E, Multiset.Entry<Both<T, E>>> ofEntity = ArrayListMultimap.create();
        ListMultimap<T, Multiset.Entry<Both<T, E>>> ofTruth = ArrayListMultimap.create();
        for (Multiset.Entry<Both<T, E>> cell : cells.entrySet()) {
            ofEntity.put(cell.getElement().entity(), cell);
            ofTruth.put(cell.getElement().truth(), cell);
        }
        List<Fault> faults = new ArrayList<>();
        ofEntity.asMap().forEach((entity, parts) -> faults.add(new Fault(
                pairsBetween(parts),
                "wrongly joined in '" + name.apply(entity) + "': "
                        + listed(parts, both -> both.truth().toString()))));
        ofTruth.asMap().forEach((truth, parts) -> faults.add(new Fault(
                pairsBetween(parts),
                "wrongly parted of " + truth + ": " + listed(parts, both -> "'" + name.apply(both.entity()) + "'"))));
        return faults.stream()
                .filter(fault -> fault.pairs() > 0)
                .sorted(Comparator.comparingLong(Fault::pairs).reversed().thenComparing(Fault::text))
                .map(fault -> fault.pairs() + (fault.pairs() == 1 ? " pair " : " pairs ") + fault.text())
                .toList();
    }

    private record Fault(long pairs, String text) {}

    private static long pairsBetween(Collection<? extends Multiset.Entry<?>> parts) {
        long members = parts.stream().mapToLong(Multiset.Entry::getCount).sum();
        return pairs(members)
                - parts.stream().mapToLong(part -> pairs(part.getCount())).sum();
    }

    private static <B> String listed(Collection<Multiset.Entry<B>> parts, Function<B, String> name) {
        return parts.stream()
                .map(part -> name.apply(part.getElement()) + " (" + part.getCount() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
