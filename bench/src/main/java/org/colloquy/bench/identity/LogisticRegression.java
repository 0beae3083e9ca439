package org.colloquy.bench.identity;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.colloquy.bench.learn.Adam;

/**
 * Logistic regression over features that have levels, with a small L2 penalty, fitted by full gradients. The same examples
 * give the same weights.
 */
final class LogisticRegression {
    private static final Adam ADAM = new Adam(150, 0.7, 0.03, 0.99);
    private static final double PENALTY = 2;

    private final List<Example> examples;
    /** Where the weights of each feature begin, and where those of the last end. */
    private final int[] begins;

    private final double importance;

    private LogisticRegression(List<Example> examples, int... begins) {
        this.examples = examples;
        this.begins = begins;
        this.importance = examples.stream().mapToDouble(Example::importance).sum();
    }

    /**
     * An example.
     *
     * @param levels the level of each feature
     * @param truth how true it is that the two are one, from 0 to 1
     * @param importance how much the example counts
     * @param known what other weights say of it, which stay as they are
     */
    record Example(ImmutableIntArray levels, double truth, double importance, double known) {

        /** Returns this as it is when {@code weights} are known. */
        Example knowing(double[][] weights) {
            double sum = 0;
            for (int feature = 0; feature < weights.length; feature++) {
                sum += weights[feature].length == 0 ? 0 : weights[feature][levels.get(feature)];
            }
            return new Example(levels, truth, importance, sum);
        }
    }

    /** Returns a weight for each level of each feature; a feature without levels has no say. */
    static double[][] fit(List<Example> examples, int features, IntUnaryOperator levels) {
        int[] begins = new int[features + 1];
        for (int feature = 0; feature < features; feature++) {
            begins[feature + 1] = begins[feature] + levels.applyAsInt(feature);
        }
        double[] weights = ADAM.least(begins[features], new LogisticRegression(examples, begins)::slope);
        double[][] table = new double[features][];
        Arrays.setAll(table, feature -> Arrays.copyOfRange(weights, begins[feature], begins[feature + 1]));
        return table;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (Example example : examples) {
            double error = (probability(example, weights) - example.truth()) * example.importance() / importance;
            for (int feature = 0; feature + 1 < begins.length; feature++) {
                if (hasLevels(feature)) {
                    slope[begins[feature] + example.levels().get(feature)] += error;
                }
            }
        }
        double penalty = PENALTY / Math.max(1, examples.size());
        for (int i = 0; i < slope.length; i++) {
            slope[i] += penalty * weights[i];
        }
        return slope;
    }

    private double probability(Example example, double... weights) {
        double sum = example.known();
        for (int feature = 0; feature + 1 < begins.length; feature++) {
            sum += hasLevels(feature)
                    ? weights[begins[feature] + example.levels().get(feature)]
                    : 0;
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private boolean hasLevels(int feature) {
        return begins[feature] < begins[feature + 1];
    }
}
