package org.colloquy.core.resolve.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedNumbersTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 6, 1000, 0x1_FFFF_FFFFL, Long.MAX_VALUE})
    void givesBackNumbersOfAnyWidth(long largest) {
        long[] numbers =
                LongStream.range(0, 200).map(i -> largest >>> (i % Long.SIZE)).toArray();

        PackedNumbers packed = PackedNumbers.of(numbers);

        assertEquals(200, packed.size());
        assertArrayEquals(
                numbers, IntStream.range(0, 200).mapToLong(packed::get).toArray());
    }

    @Test
    void holdsNothing() {
        assertEquals(0, PackedNumbers.of(new int[0]).size());
        assertEquals(-1, PackedNumbers.of(new int[0]).find(0, 0, 1));
    }

    @Test
    void takesNoNegativeNumber() {
        assertThrows(IllegalArgumentException.class, () -> PackedNumbers.of(3, -1));
    }

    @Test
    void looksOnlyBetweenTwoPlaces() {
        PackedNumbers packed = PackedNumbers.of(5, 9, 2, 4, 8, 7);

        assertEquals(3, packed.find(2, 5, 4));
        assertEquals(-5, packed.find(2, 5, 7));
        assertEquals(-3, packed.find(2, 5, 1));
        assertEquals(-6, packed.find(2, 5, 9));
    }
}
