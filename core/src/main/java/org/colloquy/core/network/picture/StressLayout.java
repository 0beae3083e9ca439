package org.colloquy.core.network.picture;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Puts points where their distances in the plane come as near as can be to given ones, by majorizing stress (Gansner, Koren
 * and North, 2004). Of several beginnings, always the same, the best end is taken. Only arithmetic and square roots are
 * used, whose results are the same everywhere.
 */
final class StressLayout {

    private static final int STARTS = 12;
    private static final int ROUNDS = 60;
    private static final int LAST_ROUNDS = 300;
    private static final double CLOSE = 1e-9;

    private final double[][] ideal;
    private final double[][] weights;
    private final double[] x;
    private final double[] y;

    private StressLayout(double[][] ideal, double[][] weights, Random random) {
        this.ideal = ideal;
        this.weights = weights;
        this.x = random.doubles(ideal.length, -1, 1).toArray();
        this.y = random.doubles(ideal.length, -1, 1).toArray();
    }

    /**
     * Returns where the points lie, around 0, 0.
     *
     * @param ideal how far apart each is to be from each
     * @param centre the point that is to be at 0, 0, if any: distances from it count most, so that it comes to lie in the
     *     middle
     */
    static List<Point> of(double[][] ideal, OptionalInt centre) {
        double[][] weights = weights(ideal, centre);
        StressLayout best = new StressLayout(ideal, weights, new Random(1));
        best.improve(ROUNDS);
        for (int start = 2; start <= STARTS; start++) {
            StressLayout other = new StressLayout(ideal, weights, new Random(start));
            other.improve(ROUNDS);
            best = other.stress() < best.stress() ? other : best;
        }
        best.improve(LAST_ROUNDS);
        return best.points(centre);
    }

    private static double[][] weights(double[][] ideal, OptionalInt centre) {
        int size = ideal.length;
        double[][] weights = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean central = centre.isPresent() && (i == centre.getAsInt() || j == centre.getAsInt());
                double usual = i == j ? 0 : 1 / (ideal[i][j] * ideal[i][j]);
                weights[i][j] = central ? usual * Math.max(1, size / 8.0) : usual;
            }
        }
        return weights;
    }

    private void improve(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < x.length; i++) {
                improveAt(i);
            }
        }
    }

    /** Moves one point to where all others would have it. */
    private void improveAt(int i) {
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != i) {
                double scale = ideal[i][j] / Math.max(CLOSE, distance(i, j));
                sum += weights[i][j];
                sumX += weights[i][j] * (x[j] + scale * (x[i] - x[j]));
                sumY += weights[i][j] * (y[j] + scale * (y[i] - y[j]));
            }
        }
        if (sum > 0) {
            x[i] = sumX / sum;
            y[i] = sumY / sum;
        }
    }

    private double stress() {
        double stress = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double miss = distance(i, j) - ideal[i][j];
                stress += weights[i][j] * miss * miss;
            }
        }
        return stress;
    }

    private double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return Math.sqrt(dx * dx + dy * dy);
    }

    private List<Point> points(OptionalInt centre) {
        double middleX = middle(x, centre);
        double middleY = middle(y, centre);
        return levelled(IntStream.range(0, x.length)
                .mapToObj(i -> new Point(x[i] - middleX, y[i] - middleY))
                .toList());
    }

    private static double middle(double[] values, OptionalInt centre) {
        return centre.isPresent()
                ? values[centre.getAsInt()]
                : Arrays.stream(values).average().orElse(0);
    }

    /** Turns the points so that they spread sideways. */
    private static List<Point> levelled(List<Point> points) {
        double xx = points.stream().mapToDouble(point -> point.x() * point.x()).sum();
        double yy = points.stream().mapToDouble(point -> point.y() * point.y()).sum();
        double xy = points.stream().mapToDouble(point -> point.x() * point.y()).sum();
        double length = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
        if (length < CLOSE) {
            return points;
        }
        // Half of the angle whose cosine is (xx - yy) / length.
        double cosine = Math.sqrt((1 + (xx - yy) / length) / 2);
        double sine = Math.copySign(Math.sqrt(Math.max(0, 1 - cosine * cosine)), xy);
        return points.stream()
                .map(point -> new Point(cosine * point.x() + sine * point.y(), cosine * point.y() - sine * point.x()))
                .toList();
    }
}
