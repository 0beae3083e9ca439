package org.colloquy.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentLinesTest {

    private static String written(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        new ContentLines(out).text("SUMMARY", text);
        return out.toString();
    }

    @Test
    void whatHasAMeaningIsEscaped() throws IOException {
        assertEquals("SUMMARY:a\\, b\\; c\\\\d\\ne\r\n", written("a, b; c\\d\r\ne"));
    }

    @Test
    void controlCharactersAreLeftOut() throws IOException {
        assertEquals("SUMMARY:ab\r\n", written("a\u0000\u0007b"));
    }

    @Test
    void noLineIsLongerThanItMayBeAndNoCharacterIsParted() throws IOException {
        String text = "é𝔸x".repeat(60);
        String out = written(text);

        for (String line : out.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals("SUMMARY:" + text + "\r\n", out.replace("\r\n ", ""));
    }
}
