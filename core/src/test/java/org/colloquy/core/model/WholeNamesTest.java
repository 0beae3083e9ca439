package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Lia Born, Tim Falk",
        "José Born, Zoë Kern",
        "Jean-Luc Born, Tim Falk",
        "L. Born, T. Falk",
        "Born L, van der Falk TM",
        "Lia Born, T. Falk",
        "Lia X. Born, Tim Simon",
        "Bin Li, Tim Falk",
        "Lia Born Jr., Tim Falk"
    })
    void someCommasStandBetweenTwoPeople(String before, String after) {
        assertTrue(WholeNames.areTwo(before, after));
    }

    @ParameterizedTest
    @CsvSource({
        "García Márquez, Gabriel José",
        "Martin Born, Luis Miguel",
        "Martin Born, Luis M.",
        "van der Born, Tim Falk",
        "Van Born, Tim Falk",
        "Born, Tim Falk",
        "Lia Born, PhD",
        "Lund University, Tim Falk"
    })
    void othersStandWithinOneName(String before, String after) {
        assertFalse(WholeNames.areTwo(before, after));
    }

    @ParameterizedTest
    @CsvSource({"Qia Born, Xim Falk, true", "Qia Born, Gabriel José, false", "Qia Born, Xim F., false"})
    void aListSaysMore(String before, String after, boolean two) {
        assertFalse(WholeNames.areTwo(before, after));
        assertTrue(WholeNames.areTwoOfList(before, after) == two);
    }
}
