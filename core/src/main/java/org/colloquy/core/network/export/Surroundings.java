package org.colloquy.core.network.export;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.Coauthor;
import org.colloquy.core.network.CoauthorNetwork;

/**
 * Who is near to a person. Near people come first; of those equally near, those who wrote most with people that are
 * nearer.
 */
final class Surroundings {

    private static final Comparator<Map.Entry<Entity, Strength>> STRONGEST_FIRST =
            Map.Entry.<Entity, Strength>comparingByValue(Comparator.comparingInt(Strength::papers)
                            .thenComparingDouble(Strength::weight)
                            .reversed())
                    .thenComparing(Map.Entry.comparingByKey());

    private final CoauthorNetwork network;
    private final Extent extent;

    Surroundings(CoauthorNetwork network, Extent extent) {
        this.network = network;
        this.extent = extent;
    }

    /** Returns all within reach, the strongest first, each with the number of steps. */
    ImmutableMap<Entity, Integer> of(Entity person) {
        Map<Entity, Integer> steps = new LinkedHashMap<>(Map.of(person, 0));
        Map<Entity, Strength> level = Map.of(person, new Strength(0, 0));
        for (int step = 1; step <= extent.steps() && !level.isEmpty(); step++) {
            level = next(level, steps);
            int distance = step;
            level.entrySet().stream().sorted(STRONGEST_FIRST).forEach(found -> steps.put(found.getKey(), distance));
        }
        return ImmutableMap.copyOf(steps);
    }

    private Map<Entity, Strength> next(Map<Entity, Strength> level, Map<Entity, Integer> known) {
        Map<Entity, Strength> next = new LinkedHashMap<>();
        level.keySet().stream()
                .flatMap(person -> network.coauthors(person).stream())
                .filter(coauthor -> coauthor.papers() >= extent.papers() && !known.containsKey(coauthor.person()))
                .forEach(coauthor -> next.merge(coauthor.person(), Strength.of(coauthor), Strength::plus));
        return next;
    }

    private record Strength(int papers, double weight) {
        static Strength of(Coauthor coauthor) {
            return new Strength(coauthor.papers(), coauthor.weight());
        }

        Strength plus(Strength other) {
            return new Strength(papers + other.papers, weight + other.weight);
        }
    }
}
