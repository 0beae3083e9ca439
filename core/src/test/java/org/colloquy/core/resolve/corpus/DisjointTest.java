package org.colloquy.core.resolve.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisjointTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void setsAreTheSameAsWithRelabelling(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(80);
        Disjoint sets = new Disjoint(count);
        int[] labels = IntStream.range(0, count).toArray();
        for (int i = 0; i < 60; i++) {
            int a = random.nextInt(count);
            int b = random.nextInt(count);
            sets.join(a, b);
            int old = labels[b];
            int now = labels[a];
            Arrays.setAll(labels, k -> labels[k] == old ? now : labels[k]);
            check(sets, labels);
        }
    }

    private static void check(Disjoint sets, int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            int[] expected = IntStream.range(0, labels.length)
                    .filter(k -> labels[k] == label)
                    .toArray();
            int[] members = sets.members(i);
            Arrays.sort(members);
            assertArrayEquals(expected, members);
            assertEquals(expected.length, sets.size(i));
            assertEquals(label == labels[0], sets.same(0, i));
        }
    }
}
