package org.colloquy.bench.identity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.util.concurrent.AtomicLongMap;
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
 * @param <E> what names clusters of the resolver's
 */
final class Clustering<E> {

    private final AtomicLongMap<String> truths = AtomicLongMap.create();
    private final AtomicLongMap<E> entities = AtomicLongMap.create();
    private final AtomicLongMap<Both<E>> cells = AtomicLongMap.create();

    private record Both<E>(String truth, E entity) {}

    void add(String truth, E entity) {
        truths.incrementAndGet(truth);
        entities.incrementAndGet(entity);
        cells.incrementAndGet(new Both<>(truth, entity));
    }

    long size() {
        return truths.sum();
    }

    /** Returns the mean over all mentions of the shares of their two clusters that are in both. */
    Share bCubed() {
        double precision = 0;
        double recall = 0;
        for (Map.Entry<Both<E>, Long> cell : cells.asMap().entrySet()) {
            double square = (double) cell.getValue() * cell.getValue();
            precision += square / entities.get(cell.getKey().entity());
            recall += square / truths.get(cell.getKey().truth());
        }
        return size() == 0 ? new Share(1, 1) : new Share(precision / size(), recall / size());
    }

    /** Returns the shares of the pairs of mentions that stand together. */
    Share pairwise() {
        return Share.of(pairs(cells), pairs(entities), pairs(truths));
    }

    private static long pairs(AtomicLongMap<?> clusters) {
        return clusters.asMap().values().stream().mapToLong(Clustering::pairs).sum();
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
        ListMultimap<E, Part> ofEntity = ArrayListMultimap.create();
        ListMultimap<String, Part> ofTruth = ArrayListMultimap.create();
        cells.asMap().forEach((both, members) -> {
            ofEntity.put(both.entity(), new Part(both.truth(), members));
            ofTruth.put(both.truth(), new Part("'" + name.apply(both.entity()) + "'", members));
        });
        List<Fault> faults = new ArrayList<>();
        ofEntity.asMap()
                .forEach((entity, parts) ->
                        faults.add(Fault.of("wrongly joined in '" + name.apply(entity) + "'", parts)));
        ofTruth.asMap().forEach((truth, parts) -> faults.add(Fault.of("wrongly parted of " + truth, parts)));
        return faults.stream()
                .filter(fault -> fault.pairs() > 0)
                .sorted(Fault.WORST_FIRST)
                .map(Fault::toString)
                .toList();
    }

    /** What a cluster has in common with one of the other side. */
    private record Part(String name, long members) {

        private static final Comparator<Part> LARGEST_FIRST =
                Comparator.comparingLong(Part::members).reversed().thenComparing(Part::name);

        @Override
        public String toString() {
            return name + " (" + members + ")";
        }
    }

    /** A cluster that falls into parts, and the pairs between them. */
    private record Fault(long pairs, String text) {

        private static final Comparator<Fault> WORST_FIRST =
                Comparator.comparingLong(Fault::pairs).reversed().thenComparing(Fault::text);

        static Fault of(String what, Collection<Part> parts) {
            long members = parts.stream().mapToLong(Part::members).sum();
            long within = parts.stream()
                    .mapToLong(part -> Clustering.pairs(part.members()))
                    .sum();
            return new Fault(
                    Clustering.pairs(members) - within,
                    parts.stream()
                            .sorted(Part.LARGEST_FIRST)
                            .map(Part::toString)
                            .collect(Collectors.joining(", ", what + ": ", "")));
        }

        @Override
        public String toString() {
            return pairs + (pairs == 1 ? " pair " : " pairs ") + text;
        }
    }
}
