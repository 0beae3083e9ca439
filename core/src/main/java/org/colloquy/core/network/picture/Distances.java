package org.colloquy.core.network.picture;

import java.util.Arrays;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/** How far apart people are to lie: along the ways between them, of which each step is shorter for more papers. */
final class Distances {

    private Distances() {}

    /** Returns the distances among all; people between whom no way leads are a step farther apart than any others. */
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
        double farthest = Arrays.stream(distances)
                .flatMapToDouble(Arrays::stream)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        for (double[] row : distances) {
            Arrays.setAll(row, j -> Double.isFinite(row[j]) ? row[j] : farthest + 1);
        }
        return distances;
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
