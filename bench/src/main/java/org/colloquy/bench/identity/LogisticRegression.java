package org.colloquy.bench.identity;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Logistic regression over features that have levels, with a small L2 penalty, fitted by full gradients with the steps of
 * Adam (Kingma, Ba: Adam, a method for stochastic optimization, 2015). The same examples give the same weights.
 */
final class LogisticRegression {
    private static final int STEPS = 150;
    private static final double FAST = 0.1;
    private static final double SLOW = 0.03;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.99;
    private static final double PENALTY = 2;
    private static final double TINY = 1e-8;

    private final double[][] weights;
    private final double[][] means;
    private final double[][] squares;

    private LogisticRegression(int features, IntUnaryOperator levels) {
        this.weights = table(features, levels);
        this.means = table(features, levels);
        this.squares = table(features, levels);
    }

    /**
     * An example.
     *
     * @param levels the level of each feature
     * @param truth how true it is that the two are one, from 0 to 1
     * @param importance how much the example counts
     */
    record Example(ImmutableIntArray levels, double truth, double importance) {}

    private static double[][] table(int features, IntUnaryOperator levels) {
        double[][] table = new double[features][];
        Arrays.setAll(table, feature -> new double[levels.applyAsInt(feature)]);
        return table;
    }

    /** Returns a weight for each level of each feature; a feature without levels has no say. */
    static double[][] fit(List<Example> examples, int features, IntUnaryOperator levels) {
        LogisticRegression work = new LogisticRegression(features, levels);
        double all = examples.stream().mapToDouble(Example::importance).sum();
        for (int step = 1; step <= STEPS; step++) {
            double[][] gradient = table(features, levels);
            for (Example example : examples) {
                double error = (work.probability(example) - example.truth()) * example.importance() / all;
                for (int feature = 0; feature < features; feature++) {
                    if (gradient[feature].length > 0) {
                        gradient[feature][example.levels().get(feature)] += error;
                    }
                }
            }
            work.step(gradient, step, PENALTY / Math.max(1, examples.size()));
        }
        return work.weights;
    }

    private double probability(Example example) {
        double sum = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            sum += weights[feature].length == 0
                    ? 0
                    : weights[feature][example.levels().get(feature)];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private void step(double[][] gradient, int step, double penalty) {
        double rate = step < 0.7 * STEPS ? FAST : SLOW;
        for (int feature = 0; feature < weights.length; feature++) {
            for (int level = 0; level < weights[feature].length; level++) {
                double slope = gradient[feature][level] + penalty * weights[feature][level];
                means[feature][level] = FIRST * means[feature][level] + (1 - FIRST) * slope;
                squares[feature][level] = SECOND * squares[feature][level] + (1 - SECOND) * slope * slope;
                double mean = means[feature][level] / (1 - Math.pow(FIRST, step));
                double square = squares[feature][level] / (1 - Math.pow(SECOND, step));
                weights[feature][level] -= rate * mean / (Math.sqrt(square) + TINY);
            }
        }
    }
}
