package org.colloquy.core.resolve.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    /** The more there is between, the less probable. */
    private static double probability(Doubt doubt) {
        return 1.0 / (2 + doubt.compared());
    }

    private static Doubt doubt(int one, int other, int between, boolean shorter) {
        return new Doubt(one, other, between, shorter);
    }

    private static List<Integer> others(Doubts doubts, int entity) {
        return doubts.of(entity).stream().map(Doubt::other).toList();
    }

    private static Doubts doubts(Doubt... all) {
        return of(new BitSet(), all);
    }

    private static Doubts of(BitSet ambiguous, Doubt... all) {
        return Doubts.of(Arrays.asList(all), ambiguous, DoubtsTest::probability);
    }

    @Test
    void theBestThreeOfEachAreKept() {
        Doubts doubts = doubts(
                doubt(1, 2, 5, false),
                doubt(1, 3, 2, false),
                doubt(4, 1, 1, false),
                doubt(5, 1, 4, false),
                doubt(1, 6, 3, false));
        assertEquals(List.of(4, 3, 6), others(doubts, 1));
        assertEquals(List.of(1), others(doubts, 2));
        assertEquals(List.of(), others(doubts, 7));
    }

    @Test
    void allWhomAShorterNameFitsAreKeptOnItsSide() {
        Doubts doubts = doubts(doubt(1, 2, 5, true), doubt(1, 3, 2, true), doubt(1, 4, 1, true), doubt(1, 5, 3, true));
        assertEquals(List.of(4, 3, 5, 2), others(doubts, 1));
        assertEquals(List.of(), others(doubts, 2));
    }

    @Test
    void aPairStandsOnceByItsBestComparisonAndNothingIsADoubtOfItself() {
        Doubts doubts = doubts(doubt(1, 2, 5, false), doubt(2, 1, 1, false), doubt(1, 1, 1, false));
        assertEquals(List.of(doubt(1, 2, 1, false)), doubts.of(1));
    }

    @Test
    void aPairThatWasComparedInTwoWaysStandsOnceAndTheShorterNameAsks() {
        Doubts doubts = doubts(doubt(2, 1, 1, false), doubt(1, 2, 5, true), doubt(2, 3, 1, false));
        assertEquals(List.of(doubt(1, 2, 5, true)), doubts.of(1));
        assertEquals(List.of(3), others(doubts, 2));
    }

    @Test
    void knowsWhoIsAmbiguous() {
        BitSet ambiguous = new BitSet();
        ambiguous.set(3);
        Doubts doubts = of(ambiguous);
        assertTrue(doubts.isAmbiguous(3));
        assertFalse(doubts.isAmbiguous(2));
    }
}
