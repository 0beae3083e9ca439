package org.colloquy.core.resolve.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"1, 2, 0", "2, 2, 2", "1, 5, 0", "2, 5, 0", "3, 5, 1", "4, 5, 2", "5, 5, 2"})
    void authorsStandInThirds(int position, int authors, int third) {
        assertEquals(third, Place.of(position, authors).third());
    }

    @Test
    void theMeanOfPlacesCounts() {
        assertEquals(1, Place.of(1, 3).plus(Place.of(3, 3)).third());
        assertEquals(2, Place.of(3, 3).plus(Place.of(3, 3)).plus(Place.of(2, 3)).third());
    }

    @Test
    void whoWritesAloneStandsNowhere() {
        assertFalse(Place.of(1, 1).isKnown());
        assertTrue(Place.of(1, 1).plus(Place.of(2, 2)).isKnown());
    }
}
