package org.colloquy.core.network.picture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.core.network.export.Tie;

/** How many steps it is from each person to each other. */
final class Steps {

    private Steps() {}

    /** Returns the steps among all; people between whom no way leads are one step farther apart than any others. */
    static int[][] in(Subnetwork network) {
        List<List<Integer>> neighbours = new ArrayList<>();
        network.members().forEach(person -> neighbours.add(new ArrayList<>()));
        List<Tie> ties = network.ties().toList();
        for (Tie tie : ties) {
            neighbours.get(tie.one().id() - 1).add(tie.other().id() - 1);
            neighbours.get(tie.other().id() - 1).add(tie.one().id() - 1);
        }
        int[][] steps = new int[neighbours.size()][];
        int farthest = 1;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = from(i, neighbours);
            farthest = Math.max(farthest, Arrays.stream(steps[i]).max().orElse(1));
        }
        for (int[] row : steps) {
            for (int j = 0; j < row.length; j++) {
                row[j] = row[j] < 0 ? farthest + 1 : row[j];
            }
        }
        return steps;
    }

    private static int[] from(int start, List<List<Integer>> neighbours) {
        int[] steps = new int[neighbours.size()];
        Arrays.fill(steps, -1);
        steps[start] = 0;
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int next : neighbours.get(at)) {
                if (steps[next] < 0) {
                    steps[next] = steps[at] + 1;
                    queue.add(next);
                }
            }
        }
        return steps;
    }
}
