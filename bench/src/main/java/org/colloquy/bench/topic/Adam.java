package org.colloquy.bench.topic;

import java.util.function.UnaryOperator;

/** Goes down a slope (Kingma, Ba: Adam, a method for stochastic optimization, 2015), with all of it known at each step. */
final class Adam {
    private static final double FAST = 0.1;
    private static final double SLOW = 0.025;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double TINY = 1e-8;

    private Adam() {}

    /**
     * Returns where it came to, from zero.
     *
     * @param size how many numbers are sought
     * @param steps how many steps are taken
     * @param slower after which part of them they are shorter
     * @param slope gives how steeply what is to be least rises with each number
     */
    static double[] least(int size, int steps, double slower, UnaryOperator<double[]> slope) {
        double[] at = new double[size];
        double[] means = new double[size];
        double[] squares = new double[size];
        for (int step = 1; step <= steps; step++) {
            double rate = step < slower * steps ? FAST : SLOW;
            double[] rising = slope.apply(at);
            for (int i = 0; i < size; i++) {
                means[i] = FIRST * means[i] + (1 - FIRST) * rising[i];
                squares[i] = SECOND * squares[i] + (1 - SECOND) * rising[i] * rising[i];
                double mean = means[i] / (1 - Math.pow(FIRST, step));
                double square = squares[i] / (1 - Math.pow(SECOND, step));
                at[i] -= rate * mean / (Math.sqrt(square) + TINY);
            }
        }
        return at;
    }
}
