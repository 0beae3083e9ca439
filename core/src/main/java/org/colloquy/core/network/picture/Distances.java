package org.colloquy.core.network.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/** How far apart people are to lie: along the ways between them, of which each step is shorter for more papers. */
final class Distances {

    private Distances() {}

    /** Returns the distances among all; without end where no way leads. */
    static double[][] in(Subnetwork network) {
        double[][] distances = steps(network);
        int size = distances.length;
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    distances[i][j] = Math.min(distances[i][j], distances[i][via] + distances[via][j]);
                }
            }
        }
        return distances;
    }

    /** Returns the parts between which no way leads, in the order of the first of each. */
    static List<List<Integer>> parts(double[][] distances) {
        List<List<Integer>> parts = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int first = seen.nextClearBit(0); first < distances.length; first = seen.nextClearBit(first)) {
            double[] row = distances[first];
            List<Integer> part = IntStream.range(0, row.length)
                    .filter(one -> Double.isFinite(row[one]))
                    .boxed()
                    .toList();
            part.forEach(seen::set);
            parts.add(part);
        }
        return parts;
    }

    /** Returns the distances among some. */
    static double[][] among(List<Integer> some, double[][] distances) {
        return some.stream()
                .map(one -> some.stream()
                        .mapToDouble(other -> distances[one][other])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] steps(Subnetwork network) {
        int size = network.members().size();
        double[][] steps = new double[size][size];
        for (int i = 0; i < size; i++) {
            Arrays.fill(steps[i], Double.POSITIVE_INFINITY);
            steps[i][i] = 0;
        }
        network.ties().forEach(tie -> {
            int one = tie.one().id() - 1;
            int other = tie.other().id() - 1;
            steps[one][other] = length(tie);
            steps[other][one] = length(tie);
        });
        return steps;
    }

    private static double length(Tie tie) {
        return 1 / Math.sqrt(Math.sqrt(tie.papers()));
    }
}
