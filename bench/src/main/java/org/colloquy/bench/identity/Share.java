package org.colloquy.bench.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of what was joined is right, and how much of what is right was joined.
 *
 * @param precision the first, from 0 to 1; 1 if nothing was joined
 * @param recall the second, from 0 to 1; 1 if nothing was to be joined
 */
record Share(double precision, double recall) {

    private static final double DIGITS = 10_000;

    /** Returns the shares of {@code right} in what was joined and in what was to be joined. */
    static Share of(long right, long joined, long toJoin) {
        return new Share(joined == 0 ? 1 : (double) right / joined, toJoin == 0 ? 1 : (double) right / toJoin);
    }

    double f1() {
        double sum = precision + recall;
        return sum == 0 ? 0 : 2 * precision * recall / sum;
    }

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", rounded(precision));
        figures.put("r", rounded(recall));
        figures.put("f1", rounded(f1()));
        return figures;
    }

    static double rounded(double figure) {
        return Math.round(figure * DIGITS) / DIGITS;
    }
}
