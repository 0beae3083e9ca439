package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "kitten,sitting,3",
        "'',abc,3",
        "abc,'',3",
        "abc,abc,0",
        "'','',0",
        "ab,ba,1",
        "acb,abc,1",
        "schoenholz,schonholz,1"
    })
    void editsAreCounted(String one, String other, int distance) {
        assertEquals(distance, EditDistance.between(one, other));
    }

    @ParameterizedTest
    @CsvSource({"abcd,abcd,1", "abcd,wxyz,0", "abcd,abxy,0.5", "'','',1"})
    void similarityLiesBetweenNothingAndTheSame(String one, String other, double similarity) {
        assertEquals(similarity, EditDistance.similarity(one, other));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itIsTheDistanceOfTheDefinition(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String one = word(random);
            String other = word(random);
            assertEquals(byDefinition(one, other), EditDistance.between(one, other));
            assertEquals(EditDistance.between(one, other), EditDistance.between(other, one));
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
        int best = one.length() > 1
                        && other.length() > 1
                        && one.charAt(0) == other.charAt(1)
                        && one.charAt(1) == other.charAt(0)
                ? 1 + byDefinition(one.substring(2), other.substring(2))
                : Integer.MAX_VALUE;
        return Math.min(
                best,
                Math.min(
                        change + byDefinition(one.substring(1), other.substring(1)),
                        1 + Math.min(byDefinition(one.substring(1), other), byDefinition(one, other.substring(1)))));
    }
}
