package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> NAMES =
            List.of("hedge-talks", "hedge-map", "garden-talks-by-day", "weirs", "tide");

    @ParameterizedTest
    @CsvSource({
        "wiers, weirs",
        "hegdetalks, hedge-talks",
        "hedge-tide, hedge-talks",
        "talks, hedge-talks garden-talks-by-day",
        "map, hedge-map",
        "day, garden-talks-by-day",
        "lighthouse, ''",
        "'', ''",
    })
    void theMostAlikeAreMeantElseThoseThatHaveItForAWord(String typed, String expected) {
        assertEquals(expected, String.join(" ", Suggestions.among(NAMES, typed, 2)));
    }
}
