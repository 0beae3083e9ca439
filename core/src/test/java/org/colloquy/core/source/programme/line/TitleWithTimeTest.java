package org.colloquy.core.source.programme.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWithTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workshop: Reading Pages Sat 3 Dec 07:30 a.m.|Workshop|Reading Pages|Sat 3 Dec 07:30 a.m.",
                "Reading Pages Sat 3 Dec 07:30 a.m.|''|Reading Pages|Sat 3 Dec 07:30 a.m.",
                "Workshop on Pages Sat 3 Dec 07:30 a.m.|Workshop|Workshop on Pages|Sat 3 Dec 07:30 a.m.",
                "Models: a Tutorial Sat 3 Dec 07:30 a.m.|Tutorial|Models: a Tutorial|Sat 3 Dec 07:30 a.m.",
                "The Fri Night Social Sat 3 Dec 07:30 a.m.|Social|The Fri Night Social|Sat 3 Dec 07:30 a.m."
            })
    void titleKindAndTimeAreParted(String line, String kind, String title, String time) {
        TitleWithTime found = TitleWithTime.parse(Lines.line(line)).orElseThrow();
        assertEquals(kind, found.kind().map(Printed::text).orElse(""));
        assertEquals(title, found.title().text());
        assertEquals(time, found.slot().printed().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sat 3 Dec 07:30 a.m.",
                "Reading Pages",
                "Reading Pages on Sat",
                "Saturation at 07:30 a.m.",
                "-- Sat 3 Dec 07:30 a.m.",
                "Reading Pages Sat 07:30 a.m."
            })
    void otherLinesHaveNone(String line) {
        assertTrue(TitleWithTime.parse(Lines.line(line)).isEmpty());
    }

    @Test
    void allPartsKeepTheirPlaces() {
        String text = "Workshop: Reading Pages Sat 3 Dec 07:30 a.m.";
        TitleWithTime found = TitleWithTime.parse(Lines.line(text)).orElseThrow();
        assertEquals(0, found.kind().orElseThrow().start());
        assertEquals(text.indexOf("Reading"), found.title().start());
        assertEquals(text.indexOf("Sat"), found.slot().printed().start());
    }
}
