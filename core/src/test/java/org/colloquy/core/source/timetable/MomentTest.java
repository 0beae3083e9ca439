package org.colloquy.core.source.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static String shown(Moment moment) {
        return moment.day().map(Object::toString).orElse("?") + " "
                + moment.time().map(Object::toString).orElse("?")
                + moment.offset().map(offset -> " " + offset).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-10-29T09:30:00+03:00 | 2022-10-29 09:30 +03:00",
                "2022-10-29T09:30:00.123456Z | 2022-10-29 09:30 Z",
                "2022-10-29 09:30:00+0000 | 2022-10-29 09:30 Z",
                "2022-10-29 9:30 | 2022-10-29 09:30",
                "2022/1/5 21:00 | 2022-01-05 21:00",
                "2022-10-29 | 2022-10-29 ?",
                "7/6/2020 9:05 PM | 2020-07-06 21:05",
                "7/6/20200 9:05 PM | none",
                "16/7/2020 09:05 | 2020-07-16 09:05",
                "6.7.2020 9:05 | 2020-07-06 09:05",
                "Jul 6, 2020 12:00 AM | 2020-07-06 00:00",
                "Monday, July 6, 2020 12:30pm | 2020-07-06 12:30",
                "6 July 2020, 9:00 a.m. | 2020-07-06 09:00",
                "6-Jul-2020 9am | 2020-07-06 09:00",
                "2020-07-06 at 14:00 UTC | 2020-07-06 14:00 Z",
                "09:30 | ? 09:30",
                "9 PM | ? 21:00",
                "13 PM | none",
                "9 | none",
                "2020 | none",
                "25:00 | none",
                "2022-02-30 09:00 | none",
                "soon | none",
                "Foo 6, 2020 12:00 | none"
            })
    void timesAreReadAsPeopleAndProgramsWriteThem(String printed, String expected) {
        assertEquals(expected, Moment.parse(printed).map(MomentTest::shown).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"00:45,PT45M", "1:30,PT1H30M", "00:30:00,PT30M", "20,PT20M", "20 min,PT20M", "PT1H,PT1H", "long,none"})
    void lengthsAreRead(String printed, String expected) {
        Optional<Duration> length = Moment.length(printed);
        assertEquals(expected, length.map(Duration::toString).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1:", "Monday, ", "Jul 6, ", " ", "1/", "2020-01-01 ", "T1", "+01:"})
    void readingIsLinear(String unit) {
        String text = "2020-01-01 " + unit.repeat(100_000 / unit.length());
        assertTimeout(Duration.ofSeconds(60), () -> {
            Moment.parse(text);
            Moment.parse(unit.repeat(100_000 / unit.length()));
            Moment.length(text);
        });
    }
}
