package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevenshteinTest {

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,'',3", "abc,abc,0", "'','',0", "ab,ba,2", "schoenholz,schonholz,1"
    })
    void editsAreCounted(String one, String other, int distance) {
        assertEquals(distance, Levenshtein.distance(one, other, 10));
    }

    @Test
    void farApartIsFarApart() {
        assertTrue(Levenshtein.distance("a", "a".repeat(100_000), 3) > 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itIsTheDistanceOfTheDefinition(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String one = word(random);
            String other = word(random);
            assertEquals(byDefinition(one, other), Levenshtein.distance(one, other, 10));
            assertEquals(Levenshtein.distance(one, other, 10), Levenshtein.distance(other, one, 10));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }

    private static int byDefinition(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.length() + other.length();
        }
        int change = one.charAt(0) == other.charAt(0) ? 0 : 1;
        return Math.min(
                change + byDefinition(one.substring(1), other.substring(1)),
                1 + Math.min(byDefinition(one.substring(1), other), byDefinition(one, other.substring(1))));
    }
}
