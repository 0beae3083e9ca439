package org.colloquy.core.resolve.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much each feature weighs at each level when it is to be told whether two groups of mentions of one name are one
 * person: natural logarithms of odds, which are added up. They were learnt by logistic regression from labelled mentions
 * ({@code bench/learn FILE...}); {@code person-weights.tsv} holds them.
 */
public final class PersonWeights {
    private static final PersonWeights STANDARD = load();

    /** By how much the threshold falls with each doubling of the larger group. */
    private static final double DOUBLING = 0.15;

    /** A group of at most so many mentions lowers no threshold. */
    private static final int FEW = 8;

    /** A group of more mentions than this lowers it no further. */
    private static final int MANY = 256;

    /** For each feature, by its place, the weights of its levels. */
    private final float[][] rows;

    private final float threshold;

    private PersonWeights(float[][] rows, float threshold) {
        this.rows = rows;
        this.threshold = threshold;
    }

    /** Returns the weights that come with the library. */
    public static PersonWeights standard() {
        return STANDARD;
    }

    /**
     * Returns other weights.
     *
     * @param weights for each feature a number for each of its levels
     * @param threshold the sum from which two groups are one person
     */
    public static PersonWeights of(Map<PersonFeature, float[]> weights, double threshold) {
        float[][] rows = new float[PersonFeature.values().length][];
        for (PersonFeature feature : PersonFeature.values()) {
            float[] row =
                    weights.getOrDefault(feature, new float[feature.levels().size()]);
            checkArgument(row.length == feature.levels().size(), "%s has %s levels", feature, feature.levels());
            rows[feature.place()] = row.clone();
        }
        return new PersonWeights(rows, (float) threshold);
    }

    /** Returns these weights as if a feature said nothing. */
    public PersonWeights without(PersonFeature feature) {
        float[][] less = rows.clone();
        less[feature.place()] = new float[feature.levels().size()];
        return new PersonWeights(less, threshold);
    }

    /** Returns these weights with another threshold. */
    public PersonWeights withThreshold(double other) {
        return new PersonWeights(rows, (float) other);
    }

    double threshold() {
        return threshold;
    }

    /**
     * Returns the sum from which two groups are one person, the larger of which has so many mentions: who has written much
     * has written more of what else stands under the name.
     */
    double threshold(int larger) {
        int doublings = 31 - Integer.numberOfLeadingZeros(Ints.constrainToRange(larger, FEW, MANY) / FEW);
        return threshold - DOUBLING * doublings;
    }

    /** Returns the sum of the weights at these levels, in the order of the features. */
    float score(ImmutableIntArray levels) {
        float sum = 0;
        for (int feature = 0; feature < rows.length; feature++) {
            sum += rows[feature][levels.get(feature)];
        }
        return sum;
    }

    /** Returns how probable it is that two whose comparison gives these levels are one person. */
    double probability(ImmutableIntArray levels) {
        return 1 / (1 + Math.exp(-score(levels)));
    }

    /** Returns the table as it is kept: feature, level, weight. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "threshold\t\t%.3f%n", threshold));
        for (PersonFeature feature : PersonFeature.values()) {
            for (int level = 0; level < feature.levels().size(); level++) {
                table.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f%n",
                        feature.name().toLowerCase(Locale.ROOT),
                        feature.levels().get(level),
                        rows[feature.place()][level]));
            }
        }
        return table.toString();
    }

    private static PersonWeights load() {
        try {
            return parse(Resources.readLines(Resources.getResource(PersonWeights.class, "person-weights.tsv"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table as {@link #toString} gives it; lines that begin with {@code #} are comments. */
    static PersonWeights parse(List<String> lines) {
        Map<PersonFeature, float[]> weights = new EnumMap<>(PersonFeature.class);
        double threshold = 0;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Splitter.on('\t').splitToList(line);
            float weight = Float.parseFloat(cells.get(2));
            if (cells.get(0).equals("threshold")) {
                threshold = weight;
            } else {
                PersonFeature feature = PersonFeature.valueOf(cells.get(0).toUpperCase(Locale.ROOT));
                int level = feature.levels().indexOf(cells.get(1));
                checkArgument(level >= 0, "%s has no level '%s'", feature, cells.get(1));
                weights.computeIfAbsent(
                                feature, any -> new float[feature.levels().size()])[level] = weight;
            }
        }
        return of(weights, threshold);
    }
}
