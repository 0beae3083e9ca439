package org.colloquy.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparseVectorTest {
    private static final SparseVector ONE = SparseVector.of(new TreeMap<>(Map.of(1, 3f, 5, 4f)));
    private static final SparseVector OTHER = SparseVector.of(new TreeMap<>(Map.of(-2, 1f, 5, 2f, 9, 7f)));

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
