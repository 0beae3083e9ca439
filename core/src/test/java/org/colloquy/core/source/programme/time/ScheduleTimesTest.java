package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Feb 4  Bo Wu, What is a hedge?|Bo Wu, What is a hedge?",
                "16.10.2025  Lena Vogt: Torsors|Lena Vogt: Torsors",
                "14 maja 2025 r.|''",
                "14 maja 2025|''",
                "May 12 Hedges|(no day)"
            })
    void spaceOrTheEndPartsADayFromWhatIsOnIt(String line, String rest) {
        assertEquals(
                rest,
                ScheduleTimes.day(Printed.of(line, 0, line.length()))
                        .map(day -> day.rest().text())
                        .orElse("(no day)"));
    }
}
