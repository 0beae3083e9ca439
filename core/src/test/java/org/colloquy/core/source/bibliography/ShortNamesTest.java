package org.colloquy.core.source.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Long V|Long, V",
                "Sample CY|Sample, CY",
                "van der Moor J|van der Moor, J",
                "van der Moor J 3rd|van der Moor, 3rd, J",
                "Pell OP Jr|Pell, Jr, OP",
                "Pell J-P|Pell, J-P",
                "Pell ÅB|Pell, ÅB",
                "Pell, Otto|Pell, Otto",
                "Pell|Pell"
            })
    void initialsStandAfterTheFamilyName(String printed, String sortable) {
        assertEquals(sortable, ShortNames.parse(printed).sortable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pell, Otto|Pell, Otto",
                "Pell, Otto Jr|Pell, Jr, Otto",
                "van der Moor, Joost 3rd|van der Moor, 3rd, Joost",
                "Pell, Jr|Pell, Jr",
                "Pell|Pell"
            })
    void aSuffixMayStandAfterTheGivenNames(String printed, String sortable) {
        assertEquals(sortable, ShortNames.full(printed).sortable());
    }
}
