package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021-07",
                "2021-07-20",
                "2021-23",
                "1990?",
                "1990-02~",
                "1990-02-03%",
                "199X",
                "19XX",
                "-0044",
                "0000",
                "Y12345",
                "1990/1991",
                "2021-07-18/2021-07-24",
                "1990/..",
                "../1990"
            })
    void isWrittenAsItWasRead(String edtf) {
        assertEquals(edtf, DateSpan.parse(edtf).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "../..", "21", "2021-13", "2021-02-30", "2021-7", "2021-25-01", "May 2021", "1990/x"})
    void isRefusedIfThereIsNoSuchDate(String text) {
        assertEquals(Optional.empty(), DateSpan.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"2021-07, 2021", "1990/1991, 1990", "../1990, 1990", "-0044, -44"})
    void knowsItsYear(String edtf, int year) {
        assertEquals(OptionalInt.of(year), DateSpan.parse(edtf).orElseThrow().year());
    }

    @Test
    void doesNotKnowTheYearOfADecade() {
        assertEquals(OptionalInt.empty(), DateSpan.parse("199X").orElseThrow().year());
    }

    @Test
    void anOpenRangeIsWrittenWithDots() {
        assertEquals("1990/..", DateSpan.parse("1990/").orElseThrow().toString());
    }

    @Test
    void aDayNeedsAMonth() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PartialDate(2021, OptionalInt.empty(), OptionalInt.of(3), 4, PartialDate.Certainty.CERTAIN));
    }

    @Test
    void thereIsNoThirtyFirstOfJune() {
        assertEquals(Optional.empty(), PartialDate.of(2021, OptionalInt.of(6), OptionalInt.of(31)));
    }
}
