package org.colloquy.core.resolve.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseLongsTest {
    @Test
    void holdsTheNumbersItWasGivenAndNothingElse() {
        Random random = new Random(1);
        Map<Integer, Long> given = new HashMap<>(Map.of(0, 7L, 63, 8L, 64, 9L));
        for (int i = 0; i < 500; i++) {
            given.put(random.nextInt(2000), random.nextLong() >>> 1);
        }
        SparseLongs longs = SparseLongs.of(given);
        for (int key = 0; key < 5000; key++) {
            assertEquals(given.getOrDefault(key, -1L), longs.getOrDefault(key, -1));
        }
    }

    @Test
    void mayBeEmpty() {
        assertEquals(-1, SparseLongs.of(Map.of()).getOrDefault(3, -1));
    }
}
