package org.colloquy.core.source.bibliography.tagged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "TY  - JOUR|TY= JOUR",
                "TY  -JOUR|TY=JOUR",
                "TY - JOUR|TY= JOUR",
                "TY   - JOUR|TY= JOUR",
                "ER  -|ER=",
                "ER -|ER=",
                "ty  - JOUR|TY= JOUR",
                "  TI  - A title|TI= A title",
                "\uFEFFTY  - JOUR|TY= JOUR",
                "Z9  - unknown|Z9= unknown",
                "Z9 - unknown|-",
                "so - on|-",
                "T1-weighted images|-",
                "AU|-",
                "A|-",
                "TI  + x|-",
                "              TI  - far to the right|-"
            })
    void aTagIsToldFromRunningText(String line, String expected) {
        assertEquals(
                expected,
                new RisSyntax()
                        .tag(line)
                        .map(tag -> tag.name() + "=" + line.substring(tag.value()))
                        .orElse("-"));
    }
}
