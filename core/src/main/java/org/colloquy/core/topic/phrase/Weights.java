package org.colloquy.core.topic.phrase;

/** The weight of each feature of a candidate, in the order of {@link Candidate#logit}; one set for all texts. */
final class Weights {
    private static final double[] WEIGHTS = {
        1.24, 0.33, -0.92, 0.26, 0.47, -0.25, 0.01, -2.26, -0.23, -1.66, 1.5, 0.55, 0.38, 0.49, -0.01, -0.23, -0.14,
        -1.03
    };
    private static final double OFFSET = -1.5;

    private Weights() {}

    static double logit(double[] features) {
        double sum = OFFSET;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return sum;
    }
}
