package org.colloquy.core.network;

import java.util.Arrays;

/**
 * How central people are, as PageRank says it (Brin, S., Page, L.: The anatomy of a large-scale hypertextual Web search
 * engine. Computer Networks 30 (1998), 107-117): a walker goes from co-author to co-author, in proportion to the weight
 * of their collaboration, and starts anew anywhere with probability 0.15. Found by power iteration until no more than
 * {@link #TOLERANCE} of all rank moves, or for {@link #MOST_ROUNDS} rounds. The ranks of all people sum to 1.
 */
public final class PageRank {
    /** The share of all rank that may still move when the iteration ends. */
    public static final double TOLERANCE = 1e-9;

    /** How many rounds there are at most: by then less than the tolerance can move. */
    public static final int MOST_ROUNDS = 150;

    private static final double DAMPING = 0.85;

    private PageRank() {}

    /** Returns the rank of each person. */
    public static double[] of(Links links) {
        int people = links.people();
        double[] strength = new double[people];
        for (int person = 0; person < people; person++) {
            for (int link = links.from(person); link < links.to(person); link++) {
                strength[person] += links.weight(link);
            }
        }
        double[] rank = new double[people];
        Arrays.fill(rank, 1.0 / people);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
            double[] next = next(links, strength, rank);
            moved = 0;
            for (int person = 0; person < people; person++) {
                moved += Math.abs(next[person] - rank[person]);
            }
            rank = next;
        }
        return rank;
    }

    private static double[] next(Links links, double[] strength, double[] rank) {
        int people = rank.length;
        double stuck = 0;
        double[] share = new double[people];
        for (int person = 0; person < people; person++) {
            if (strength[person] == 0) {
                stuck += rank[person];
            } else {
                share[person] = rank[person] / strength[person];
            }
        }
        double[] next = new double[people];
        double base = (1 - DAMPING + DAMPING * stuck) / people;
        for (int person = 0; person < people; person++) {
            double received = 0;
            for (int link = links.from(person); link < links.to(person); link++) {
                received += share[links.target(link)] * links.weight(link);
            }
            next[person] = base + DAMPING * received;
        }
        return next;
    }
}
