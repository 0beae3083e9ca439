package org.colloquy.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Random;

/**
 * On how many of the shortest ways between others people stand: Brandes, U.: A faster algorithm for betweenness
 * centrality. Journal of Mathematical Sociology 25 (2001), 163-177. Ways are counted from a sample of the people and
 * projected to all, as in Brandes, U., Pich, C.: Centrality estimation in large networks. International Journal of
 * Bifurcation and Chaos 17 (2007), 2303-2318. The sample is the same every time.
 */
public final class Betweenness {
    private static final long SEED = 20_070_701;

    private final Links links;
    private final double[] sum;
    private final int[] steps;
    private final double[] ways;
    private final double[] share;
    private final int[] order;

    private Betweenness(Links links) {
        this.links = links;
        this.sum = new double[links.people()];
        this.steps = new int[links.people()];
        this.ways = new double[links.people()];
        this.share = new double[links.people()];
        this.order = new int[links.people()];
    }

    /**
     * Returns the betweenness of each person, each pair counted once.
     *
     * @param samples from how many people ways are counted, 1 or more; exact if there are no more people than that
     */
    public static double[] sampled(Links links, int samples) {
        checkArgument(samples > 0, "samples must be 1 or more, were %s", samples);
        int people = links.people();
        int[] starts = new int[people];
        Arrays.setAll(starts, i -> i);
        int count = Math.min(samples, people);
        Random random = new Random(SEED);
        Betweenness betweenness = new Betweenness(links);
        for (int i = 0; i < count; i++) {
            int other = count == people ? i : i + random.nextInt(people - i);
            int start = starts[other];
            starts[other] = starts[i];
            betweenness.from(start);
        }
        return Arrays.stream(betweenness.sum)
                .map(sum -> sum * people / count / 2)
                .toArray();
    }

    private void from(int start) {
        Arrays.fill(steps, -1);
        int count = count(start);
        for (int i = count - 1; i > 0; i--) {
            int person = order[i];
            for (int link = links.from(person); link < links.to(person); link++) {
                int before = links.target(link);
                if (steps[before] == steps[person] - 1) {
                    share[before] += ways[before] / ways[person] * (1 + share[person]);
                }
            }
            sum[person] += share[person];
        }
    }

    /** Counts the shortest ways to everybody, and lists everybody, the nearest first. */
    private int count(int start) {
        open(start, 0);
        ways[start] = 1;
        order[0] = start;
        int count = 1;
        for (int i = 0; i < count; i++) {
            int person = order[i];
            for (int link = links.from(person); link < links.to(person); link++) {
                int next = links.target(link);
                if (steps[next] < 0) {
                    open(next, steps[person] + 1);
                    order[count++] = next;
                }
                if (steps[next] == steps[person] + 1) {
                    ways[next] += ways[person];
                }
            }
        }
        return count;
    }

    private void open(int person, int step) {
        steps[person] = step;
        ways[person] = 0;
        share[person] = 0;
    }
}
