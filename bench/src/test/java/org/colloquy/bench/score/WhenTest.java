package org.colloquy.bench.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday, June 03, 2019   | 2019-06-03              | true",
                "Monday, June 03, 2019   | 2019-06-04              | false",
                "Monday, June 03, 2019   | 2018-06-03              | false",
                "Monday, June 03, 2019   | June 3                  | false",
                "3 June                  | 2019-06-03              | true",
                "15:00 – 16:30           | 15:00 16:30             | true",
                "15:00 – 16:30           | 15:00                   | false",
                "15:00 – 16:30           | 3:00 PM - 4:30 p.m.     | true",
                "15:00 – 16:30           | 15:00-16:45             | false",
                "Jul 7, 10:30 AM - 12:15 PM | 2026-07-07 10:30 12:15 | true",
                "Jul 7, 10:30 AM - 12:15 PM | 2026-07-08 10:30 12:15 | false",
                "Jul 7, 12:30 AM - 1:15 AM | 2026-07-07 00:30 01:15 | true",
                "9:00 – 12:30            | 09:00 12:30             | true",
                "at noon                 | At  Noon                | true",
                "at noon                 | at night                | false",
            })
    void statesAtLeastAsMuchAndTheSame(String expected, String actual, boolean met) {
        assertEquals(met, When.parse(expected).isMetBy(When.parse(actual)));
    }

    @ParameterizedTest
    @CsvSource({"1:", "a", "12 ", "june ", "2019-", "<", "(", "12:34 "})
    void aLongTextTakesNoLongTime(String part) {
        When.parse(part.repeat(100_000 / part.length()));
    }
}
