package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.base.CharMatcher;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one line|one line",
                " one line|one line",
                "one line |one line",
                "one  line|one line",
                "one\u00A0 line|one line",
                "one\u2003line|one line",
                "\uD83D\uDE00 one|\uD83D\uDE00 one",
                "one \uD83D|one \uFFFD",
                "one\uFFFF|one",
                "' '|''",
            })
    void isOnOneLine(String text, String line) {
        assertEquals(line, Text.line(text));
    }

    @Test
    void linesAndControlCharactersGo() {
        assertEquals("one line here", Text.line("one\tline\r\nhere\u0007"));
    }

    @Test
    void whatIsOnOneLineIsLeftAsItIs() {
        String text = "Größe der Netze, 学习";
        assertSame(text, Text.line(text));
    }

    /** The short cut never changes what the long way says. */
    @Test
    void isTheSameAsCollapsingWhatIsClean() {
        Random random = new Random(11);
        String signs = "ab \t\n\r\u0007\u00A0\u2003\u3000é学\uD83D\uDE00\uFFFE\u0085\u200B";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertEquals(
                    CharMatcher.whitespace().trimAndCollapseFrom(Text.clean(text.toString()), ' '),
                    Text.line(text.toString()));
        }
    }
}
