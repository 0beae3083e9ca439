package org.colloquy.bench.identity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.core.resolve.PersonFeature;
import org.colloquy.core.resolve.PersonTree;

/**
 * Small trees over levels, each fitted to what those before it leave unexplained by a Newton step (Chen, Guestrin: XGBoost,
 * a scalable tree boosting system, 2016). The same examples give the same trees.
 */
final class BoostedTrees {
    private static final int DEPTH = 3;
    private static final double RATE = 0.1;
    private static final double PENALTY = 5;
    /** The least importance, times variance, that a leaf must rest on. */
    private static final double LEAST = 15;

    private final List<LogisticRegression.Example> examples;
    private final List<PersonFeature> features;
    private final double[] scores;
    private final double[] slopes;
    private final double[] curves;

    private BoostedTrees(List<LogisticRegression.Example> examples, List<PersonFeature> features, double[] scores) {
        this.examples = examples;
        this.features = features;
        this.scores = scores.clone();
        this.slopes = new double[scores.length];
        this.curves = new double[scores.length];
    }

    /** Returns trees whose values are to be added to the {@code scores} that the examples have already. */
    static List<PersonTree> fit(
            List<LogisticRegression.Example> examples, List<PersonFeature> features, double[] scores, int trees) {
        BoostedTrees work = new BoostedTrees(examples, features, scores);
        int[] all = new int[examples.size()];
        Arrays.setAll(all, i -> i);
        ImmutableList.Builder<PersonTree> fitted = ImmutableList.builder();
        for (int tree = 0; tree < trees; tree++) {
            work.derive();
            List<PersonTree.Leaf> leaves = new ArrayList<>();
            work.grow(all, List.of(), leaves);
            fitted.add(new PersonTree(leaves));
        }
        return fitted.build();
    }

    private void derive() {
        for (int i = 0; i < scores.length; i++) {
            double probability = 1 / (1 + Math.exp(-scores[i]));
            double importance = examples.get(i).importance();
            slopes[i] = (examples.get(i).truth() - probability) * importance;
            curves[i] = probability * (1 - probability) * importance;
        }
    }

    private void grow(int[] here, List<PersonTree.Step> path, List<PersonTree.Leaf> leaves) {
        PersonTree.Step best = path.size() < DEPTH ? split(here) : null;
        if (best == null) {
            Sums sums = new Sums();
            for (int i : here) {
                sums.add(slopes[i], curves[i]);
            }
            double value = RATE * sums.slope / (sums.curve + PENALTY);
            for (int i : here) {
                scores[i] += value;
            }
            leaves.add(new PersonTree.Leaf(path, value));
            return;
        }
        for (boolean reached : new boolean[] {false, true}) {
            int[] part = Arrays.stream(here)
                    .filter(i -> reached == levelOf(i, best.feature()) >= best.level())
                    .toArray();
            PersonTree.Step step = new PersonTree.Step(best.feature(), best.level(), reached);
            grow(part, ImmutableList.<PersonTree.Step>builder().addAll(path).add(step).build(), leaves);
        }
    }

    private int levelOf(int example, PersonFeature feature) {
        return examples.get(example).levels().get(feature.place());
    }

    /** Returns the split that gains most; null if none gains. */
    private PersonTree.@org.jspecify.annotations.Nullable Step split(int[] here) {
        PersonTree.Step best = null;
        double most = 1e-6;
        for (PersonFeature feature : features) {
            Sums[] at = new Sums[feature.levels().size()];
            Arrays.setAll(at, level -> new Sums());
            Sums all = new Sums();
            for (int i : here) {
                at[levelOf(i, feature)].add(slopes[i], curves[i]);
                all.add(slopes[i], curves[i]);
            }
            Sums below = new Sums();
            for (int level = 1; level < at.length; level++) {
                below.add(at[level - 1].slope, at[level - 1].curve);
                Sums above = new Sums();
                above.add(all.slope - below.slope, all.curve - below.curve);
                double gain = below.gain() + above.gain() - all.gain();
                if (gain > most && below.curve >= LEAST && above.curve >= LEAST) {
                    most = gain;
                    best = new PersonTree.Step(feature, level, true);
                }
            }
        }
        return best;
    }

    private static final class Sums {
        private double slope;
        private double curve;

        void add(double moreSlope, double moreCurve) {
            slope += moreSlope;
            curve += moreCurve;
        }

        double gain() {
            return slope * slope / (curve + PENALTY);
        }
    }
}
