package org.colloquy.bench.learn;

import java.util.function.UnaryOperator;

/**
 * Goes down a slope (Kingma, Ba: Adam, a method for stochastic optimization, 2015), with all of it known at each step.
 *
 * @param steps how many steps are taken
 * @param fast which part of them are long ones
 * @param slow how long the others are
 * @param memory how long the size of a slope is remembered, from 0 to 1
 */
public record Adam(int steps, double fast, double slow, double memory) {
    private static final double FAST = 0.1;
    private static final double FIRST = 0.9;
    private static final double TINY = 1e-8;

    /**
     * Returns where it came to, from zero.
     *
     * @param size how many numbers are sought
     * @param slope gives how steeply what is to be least rises with each number
     */
    public double[] least(int size, UnaryOperator<double[]> slope) {
        double[] at = new double[size];
        double[] means = new double[size];
        double[] squares = new double[size];
        for (int step = 1; step <= steps; step++) {
            double rate = step < fast * steps ? FAST : slow;
            double[] rising = slope.apply(at);
            for (int i = 0; i < size; i++) {
                means[i] = FIRST * means[i] + (1 - FIRST) * rising[i];
                squares[i] = memory * squares[i] + (1 - memory) * rising[i] * rising[i];
                double mean = means[i] / (1 - Math.pow(FIRST, step));
                double square = squares[i] / (1 - Math.pow(memory, step));
                at[i] -= rate * mean / (Math.sqrt(square) + TINY);
            }
        }
        return at;
    }
}
