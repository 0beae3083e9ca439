package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @ParameterizedTest
    @CsvSource({
        "12-34, 12, 34",
        "12–34, 12, 34",
        "12--34, 12, 34",
        "12 — 34, 12, 34",
        "1234-45, 1234, 1245",
        "139:1--139:20, 139:1, 139:20",
        "A-1--A-12, A-1, A-12",
        "xii-xx, xii, xx",
        "e12-e15, e12, e15",
        "S1–S9, S1, S9",
        "12, 12, -",
        "e1234, e1234, -"
    })
    void oneRangeHasAFirstAndALastPage(String printed, String start, String end) {
        Pages pages = Pages.parse(printed).orElseThrow();
        assertEquals(start, pages.start());
        assertEquals(end, pages.end().orElse("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "12-", "-34", "1-2, 5-6", "1-2-3", "12+", "to appear", "12 pages", "1–2–3", "i-"})
    void whatIsNotOneRangeHasNone(String printed) {
        assertEquals(Optional.empty(), Pages.parse(printed));
    }
}
