package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SparseVectorTest {
    private static final SparseVector ONE = vector(Map.of(1, 3.0, 5, 4.0));
    private static final SparseVector OTHER = vector(Map.of(-2, 1.0, 5, 2.0, 9, 7.0));

    private static SparseVector vector(Map<Integer, Double> entries) {
        int[] keys = entries.keySet().stream().mapToInt(key -> key).sorted().toArray();
        return SparseVector.of(keys, key -> entries.getOrDefault(key, 0.0));
    }

    @Test
    void keysMeetWhereverTheyStand() {
        assertEquals(8, ONE.dot(OTHER));
        assertEquals(8, OTHER.dot(ONE));
        assertEquals(25, ONE.dot(ONE));
        assertEquals(0, ONE.dot(SparseVector.EMPTY));
    }

    @Test
    void aSumHasTheKeysOfBoth() {
        SparseVector sum = ONE.plus(OTHER);
        assertEquals(4, sum.size());
        assertEquals(6, sum.value(2));
        assertEquals(25 + 8, sum.dot(ONE));
        assertEquals(ONE.dot(ONE), ONE.plus(SparseVector.EMPTY).dot(ONE));
        assertTrue(SparseVector.EMPTY.plus(SparseVector.EMPTY).isEmpty());
    }

    @Test
    void theCosineKnowsNoLength() {
        assertEquals(1, ONE.cosine(ONE.plus(ONE)), 1e-6);
        assertEquals(1, ONE.normalised().dot(ONE.normalised()), 1e-6);
        assertEquals(8 / (5 * Math.sqrt(54)), ONE.cosine(OTHER), 1e-6);
    }
}
