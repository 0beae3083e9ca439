package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianDayTest {

    private static String read(String line) {
        return EastAsianDay.atStart(Printed.of(line, 0, line.length()))
                .map(day -> day.year().map(String::valueOf).orElse("-") + " "
                        + day.month().orElseThrow() + " "
                        + day.day().orElseThrow() + " "
                        + day.weekday().map(String::valueOf).orElse("-") + " "
                        + day.printed())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年8月25日(星期五)         | 2023 AUGUST 25 FRIDAY 2023年8月25日(星期五)
            8月25日 周五 上午             | - AUGUST 25 FRIDAY 8月25日 周五 上午
            9月5日(火)                    | - SEPTEMBER 5 TUESDAY 9月5日(火)
            9月5日 火曜日                 | - SEPTEMBER 5 TUESDAY 9月5日 火曜日
            2023년 11월 3일 금요일        | 2023 NOVEMBER 3 FRIDAY 2023년 11월 3일 금요일
            일시: 2023년 11월 3일 (금)    | 2023 NOVEMBER 3 FRIDAY 2023년 11월 3일 (금)
            9月3日 日                     | - SEPTEMBER 3 SUNDAY 9月3日 日
            9月3日 天津                   | - SEPTEMBER 3 - 9月3日
            """)
    void daysOfEachLanguageAreRead(String line, String day) {
        assertEquals(day, read(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13月1日", "2023年", "8月", "第3日", ""})
    void whatIsNoDayIsNone(String line) {
        assertEquals("none", read(line));
    }

    @Test
    void aDayOfALineMayBeFollowedByMore() {
        assertTrue(read("9月5日(火) セッション1").endsWith("9月5日(火)"));
    }
}
