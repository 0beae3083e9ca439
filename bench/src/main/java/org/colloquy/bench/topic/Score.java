package org.colloquy.bench.topic;

import java.util.List;
import java.util.Set;

/** Precision, recall and F1 of the first of ranked phrases, averaged over documents. */
final class Score {
    private final int first;
    private final int least;
    private double precision;
    private double recall;
    private double f1;
    private int documents;

    Score(int first) {
        this(first, 0);
    }

    /** Counts the first so many phrases of a text; where there are fewer than {@code least}, wrong ones for those that lack. */
    Score(int first, int least) {
        this.first = first;
        this.least = least;
    }

    void add(List<String> ranked, Set<String> keys) {
        int taken = Math.max(least, Math.min(first, ranked.size()));
        long right = ranked.stream().limit(first).filter(keys::contains).count();
        precision += right / Math.max(1.0, taken);
        recall += right / Math.max(1.0, keys.size());
        f1 += 2.0 * right / Math.max(1, taken + keys.size());
        documents++;
    }

    double precision() {
        return mean(precision);
    }

    double recall() {
        return mean(recall);
    }

    double f1() {
        return mean(f1);
    }

    private double mean(double sum) {
        return Math.round(sum / Math.max(1, documents) * 1e4) / 1e4;
    }
}
