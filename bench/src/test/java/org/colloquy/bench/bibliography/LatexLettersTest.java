package org.colloquy.bench.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexLettersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '@',
            value = {
                "M\\\"uller          | Müller",
                "M{\\\"u}ller        | M{ü}ller",
                "M\\\"{u}ller        | Müller",
                "{\\'c}, \\v{c}, \\c c | {ć}, č, ç",
                "na{\\\"\\i}ve       | na{ï}ve",
                "Or{\\l}owski        | Or{ł}owski",
                "stra\\ss{}e, \\o re | straße, øre",
                "\\url{a}            | \\url{a}",
                "D.~E. Nuth          | D. E. Nuth",
            })
    void accentsAndLettersAreUndone(String latex, String text) {
        assertEquals(text, LatexLetters.decode(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\\"", "\\v ", "\\'{", "{\\l"})
    void aLongTextTakesNoLongTime(String part) {
        LatexLetters.decode(part.repeat(100_000 / part.length()));
    }

    @Test
    void bracesStayInPairs() {
        String decoded = LatexLetters.decode("{\\bf \\'{a} {\\'e}} \\'{ab}");
        assertEquals(
                0, decoded.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum());
    }
}
