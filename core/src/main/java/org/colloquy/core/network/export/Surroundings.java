package org.colloquy.core.network.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.colloquy.core.network.Links;

/**
 * Who is near to a person. Near people come first; of those equally near, those who wrote most with the person, and farther
 * away those whose pairs with people that are nearer weigh most.
 */
final class Surroundings {

    private final Links links;
    private final int[] steps;
    private final long[] papers;
    private final double[] weights;
    private final List<Integer> found = new ArrayList<>();

    private Surroundings(Links links) {
        this.links = links;
        this.steps = new int[links.people()];
        this.papers = new long[links.people()];
        this.weights = new double[links.people()];
        Arrays.fill(steps, -1);
    }

    /** Finds all within reach of a person. */
    static Surroundings of(int person, Links links, Extent extent) {
        Surroundings surroundings = new Surroundings(links);
        Comparator<Integer> papersFirst = Comparator.comparingLong(one -> -surroundings.papers[one]);
        Comparator<Integer> weightsFirst = Comparator.comparingDouble(one -> -surroundings.weights[one]);
        // Farther away, one paper of many authors counts once for each of those who are nearer.
        Comparator<Integer> nearest = papersFirst.thenComparing(weightsFirst).thenComparing(Comparator.naturalOrder());
        Comparator<Integer> farther = weightsFirst.thenComparing(papersFirst).thenComparing(Comparator.naturalOrder());
        List<Integer> level = List.of(person);
        for (int step = 0; step <= extent.steps() && !level.isEmpty(); step++) {
            surroundings.found.addAll(level);
            for (int one : level) {
                surroundings.steps[one] = step;
            }
            level = surroundings.next(level, extent.papers());
            level.sort(step == 0 ? nearest : farther);
        }
        return surroundings;
    }

    /** Returns who is a step farther away than a level, having added up what they wrote with it. */
    private List<Integer> next(List<Integer> level, int least) {
        List<Integer> next = new ArrayList<>();
        for (int one : level) {
            for (int link = links.from(one); link < links.to(one); link++) {
                int other = links.target(link);
                if (steps[other] < 0 && links.papers(link) >= least) {
                    if (papers[other] == 0) {
                        next.add(other);
                    }
                    papers[other] += links.papers(link);
                    weights[other] += links.weight(link);
                }
            }
        }
        return next;
    }

    /** Returns the numbers of all within reach, the strongest first. */
    List<Integer> found() {
        return found;
    }

    /** Returns how far away somebody is who was found. */
    int steps(int person) {
        return steps[person];
    }
}
