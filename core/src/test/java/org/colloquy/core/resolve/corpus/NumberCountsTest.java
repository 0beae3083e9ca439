package org.colloquy.core.resolve.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberCountsTest {
    @Test
    void countsAsAMapWould() {
        Random random = new Random(7);
        NumberCounts counts = new NumberCounts();
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            int number = random.nextInt(4000) * (i % 3 == 0 ? 1 << 16 : -1);
            counts.add(number);
            expected.merge(number, 1, Integer::sum);
        }
        expected.forEach((number, count) -> assertEquals(count, counts.of(number)));
        assertEquals(0, counts.of(123_456_789));
    }

    @Test
    void zeroAndTheExtremesAreNumbersAsOthers() {
        NumberCounts counts = new NumberCounts();
        assertEquals(0, counts.of(0));
        counts.add(0);
        counts.add(0);
        counts.add(Integer.MIN_VALUE);
        assertEquals(2, counts.of(0));
        assertEquals(1, counts.of(Integer.MIN_VALUE));
        assertEquals(0, counts.of(Integer.MAX_VALUE));
    }
}
