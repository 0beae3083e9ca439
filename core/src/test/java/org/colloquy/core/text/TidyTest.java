package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
    private static final List<String> PIECES = List.of(
            "word",
            "Wörd",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u2028",
            "&amp;",
            "&amp;amp;",
            "&lt;",
            "&#233;",
            "&",
            ";",
            "\\",
            "\\'",
            "{",
            "}",
            "\\\"{o}",
            "$",
            "$x^2$",
            "^",
            "_",
            "~",
            "-",
            "--",
            "---",
            "`",
            "``",
            "''",
            "'",
            "Ã©",
            "â€™",
            "Ã",
            "e\u0301",
            "\u0301",
            "\uD800",
            "\uDC00",
            "\u0000",
            "\u0092",
            "\u0085",
            "日本",
            "\\alpha",
            "\\textit{",
            "\\{",
            "\\}",
            "\\textbackslash",
            ",");

    private static final Pattern PRINTED = Pattern.compile("\\\\[{}$~`]|\\\\textbackslash|([-'`])\\{\\}\\1");

    static Stream<UnaryOperator<String>> functions() {
        return Stream.of(
                Tidy::title,
                Tidy::name,
                Tidy::abstractText,
                Tidy::line,
                Latex::title,
                Latex::name,
                Whitespace::line,
                Whitespace::paragraphs,
                HtmlEntities::decode,
                Characters::clean,
                EncodingRepair::repair,
                Titles::key,
                Names::key,
                t -> Urls.find(t).toString());
    }

    @Test
    void titlesNamesAndAbstractsAreTidied() {
        assertEquals(
                "Schrödinger’s cat & the ℓ₁ norm",
                Tidy.title(" Schr\\\"{o}dingerâ€™s  cat\n&amp; the $\\ell_1$ norm "));
        assertEquals("José Núñez", Tidy.name("Jos&#233;\u00A0N{\\'u}\\~nez"));
        assertEquals("One $x_1$ two.\n\nThree p≥1.", Tidy.abstractText("One $x_1$\ntwo.\n \n\nThree pā‰„1.\n"));
        assertEquals("Ballroom 1 & 2", Tidy.line("Ballroom 1 &amp; 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ballroom 1 & 2", "AT&T", "Q&A; more", "R&D", "a &copy b", "&;", "&#;", "x &notathing; y"})
    void aBareAmpersandStays(String text) {
        assertEquals(text, HtmlEntities.decode(text));
        assertEquals(text, Tidy.line(text));
    }

    @Test
    void entitiesAreDecodedOnce() {
        assertEquals("&lt; é é — &", HtmlEntities.decode("&amp;lt; &eacute; &#xE9; &mdash; &amp;"));
    }

    @Test
    void whiteSpaceCollapses() {
        assertEquals("a b c", Whitespace.line(" a\u00A0\u2003b\r\n\tc\u200B "));
        assertEquals("example", Whitespace.line("exam\u00AD\nple"));
        assertEquals("a b\n\nc", Whitespace.paragraphs("a\nb\r\n\r\n\r\nc\n"));
        assertEquals("می\u200Cخواهم", Whitespace.line("می\u200Cخواهم"));
        assertSame("a b", Whitespace.line("a b"));
    }

    @Test
    void charactersAreCleaned() {
        assertEquals("é", Characters.clean("e\u0301"));
        assertEquals("a\uFFFDb\uFFFD", Characters.clean("a\uD800b\uFFFF"));
        assertEquals("ab", Characters.clean("a\u0000\u0007b"));
        assertEquals("Víctor Cîfka", Characters.clean("V\u0131\u0301ctor C\u0131\u0302fka"));
        assertEquals("\u0131\u0323 Işık", Characters.clean("\u0131\u0323 Işık"));
        assertEquals("\uD835\uDC9C", Characters.clean("\uD835\uDC9C"));
    }

    @Test
    void tidyingTwiceChangesNothingMore() {
        Random random = new Random(99);
        for (int n = 0; n < 5_000; n++) {
            String text = IntStream.range(0, 1 + random.nextInt(9))
                    .mapToObj(k -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            for (UnaryOperator<String> tidy : List.<UnaryOperator<String>>of(
                    Tidy::title, Tidy::name, Tidy::abstractText, Tidy::line, Whitespace::line, Characters::clean)) {
                String once = tidy.apply(text);
                // What LaTeX was told to print may be LaTeX itself, and is text but once.
                if (!PRINTED.matcher(text).find()) {
                    assertEquals(once, tidy.apply(once), text);
                }
            }
        }
    }

    @Test
    void whatIsTakenForTidyIsWhatNoStepWouldChange() {
        String marks = "abyzABYZ019 .,:/+-()?@_*!;'&<>=#%^~|$\"[]{}\\`äéßıřŉ×ɏɐ–—•\u0301\u00a0\u00ad\u0091\u4eba";
        Random random = new Random(8);
        int tidy = 0;
        for (int n = 0; n < 40_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(8); left > 0; left--) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            String one = text.toString();
            if (Glance.isTidy(one)) {
                tidy++;
                String plain = EncodingRepair.repair(HtmlEntities.decodeNested(EncodingRepair.repair(one)));
                assertEquals(one, Whitespace.line(Characters.clean(Latex.title(plain))));
                assertEquals(one, Whitespace.line(Characters.clean(Latex.name(plain))));
                assertEquals(one, Whitespace.paragraphs(Characters.clean(Latex.prose(plain))));
            }
        }
        assertTrue(tidy > 1000, "only " + tidy);
        assertTrue(Glance.isTidy("On Deep Learning: a Survey, 2nd part (1-2)"));
        assertTrue(Glance.isTidy("Müller-Řehoř, 1–9"));
        assertTrue(Glance.isTidy("It's \"50%\" of [a_b] * <c> = d; so!"));
    }

    /** With a space before it, it is no range at a glance. */
    @Test
    void aRangeOfPagesIsTidiedAsAnyTitle() {
        Random random = new Random(9);
        for (int n = 0; n < 4_000; n++) {
            StringBuilder range = new StringBuilder();
            for (int left = 1 + random.nextInt(8); left > 0; left--) {
                range.append("019---a".charAt(random.nextInt(7)));
            }
            String one = range.toString();
            assertEquals(Tidy.title(" " + one), Tidy.title(one));
        }
        assertEquals("12–345", Tidy.title("12--345"));
    }

    @Test
    void correctTextIsNotTouched() throws java.io.IOException {
        for (String line : Fixtures.lines("clean.txt")) {
            String expected = Whitespace.line(line);
            assertEquals(expected, Tidy.line(line));
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void everyFunctionEndsOnItsWorstCase(UnaryOperator<String> function) {
        for (String piece : List.of(
                "Wörd",
                " ",
                "\u00AD",
                "&amp;",
                "{",
                "}",
                "$",
                "~",
                "-",
                "`",
                "\u0301",
                "\uD800",
                "\u0092",
                "\\textit{",
                "{a",
                "$a",
                "\\'{",
                "http://a.b/(",
                "(",
                "github.com/",
                "www.",
                "\\(",
                "&a",
                "Ã¢â‚¬",
                "\\v",
                "${")) {
            String text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> function.apply(text), piece);
        }
    }

    /** What LaTeX prints is no LaTeX. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Curly \\{sets\\} and back\\textbackslash{}slash | Curly {sets} and back\\slash
                    \\textbraceleft{}x\\textbraceright{}             | {x}
                    \\textbackslash alpha and \\alpha               | \\alpha and α
                    \\textbackslash{}alpha{}                        | \\alpha
                    a \\textasciitilde{}tilde, a\\~{}b, a~b        | a ~tilde, a~b, a b
                    1-{}-2, 1--2, '{}', `{}`a, -{}-{}-             | 1--2, 1–2, '', ‘‘a, ---
                    \\$a\\$ and {\\$}b{\\$}                        | $a$ and $b$
                    """)
    void whatLatexIsToldToPrintIsText(String tex, String text) {
        assertEquals(text, Tidy.title(tex));
        assertEquals(text, Latex.title(tex));
    }
}
