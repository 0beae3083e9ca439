package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    @ParameterizedTest
    @CsvSource({
        "mar,3",
        "March,3",
        "SEPT,9",
        "Septem,9",
        "févr,2",
        "Okt,10",
        "mai,5",
        "stycznia,1",
        "Декабря,12",
        "Spring,21",
        "sum,22",
        "fall,23",
        "été,22"
    })
    void namesAndWhatIsShortForThemHaveNumbers(String name, int number) {
        assertEquals(Optional.of(number), MonthNames.number(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ma", "marching", "janu ary", "x"})
    void otherWordsHaveNone(String word) {
        assertEquals(Optional.empty(), MonthNames.number(word));
    }

    @Test
    void aSeasonIsNoMonth() {
        assertEquals(Optional.empty(), MonthNames.month("winter"));
        assertEquals(Optional.of(Month.DECEMBER), MonthNames.month("dez"));
    }
}
