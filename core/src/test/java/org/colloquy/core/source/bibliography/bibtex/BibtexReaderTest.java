package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.colloquy.core.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{plain} | plain",
                "\"quoted\" | quoted",
                "{nested {braces {in}} braces} | nested {braces {in}} braces",
                "\"a {\"quote\"} within\" | a {\"quote\"} within",
                "{a \"quote\" within} | a \"quote\" within",
                "2001 | 2001",
                "jan | jan",
                "\"10~\" # jan | 10~jan",
                "{a} # { b} # 3 | a b3",
                "\"M\\\"uller\" | M\\\"uller",
                "\"a \"quote\" within\" | a \"quote\" within",
            })
    void valuesAreReadInAllTheirForms(String printed, String text) {
        assertEquals(text, Bib.value(printed).text());
    }

    @Test
    void macrosStandForWhatWasDefinedLastAboveWhateverTheirCase() {
        Bib bib = Bib.of("""
                @string{a = "One"}
                @misc{k1, note = A # { more}}
                @STRING(A = a # " and Two")
                @misc{k2, note = a}
                """);
        assertEquals("One more", bib.text(0, "note"));
        assertEquals("One and Two", bib.text(1, "note"));
        assertEquals(List.of(), bib.codes());
    }

    @Test
    void anUndefinedMacroIsItsNameAndAProblem() {
        Bib bib = Bib.of("@misc{k,\n note = nothing}");
        assertEquals("nothing", bib.text(0, "note"));
        assertEquals(List.of("undefined-macro@2"), bib.codes());
    }

    @Test
    void theTextOfAMacroStandsWhereItIsDefined() {
        String text = "@string{a = \"Ada and Bo\"} @misc{k, author = a # \" and Cy\"}";
        BibtexValue value = Bib.of(text).entry(0).value("author").orElseThrow();
        Passage second = value.part(8, 10);
        assertEquals("Bo", second.text());
        assertEquals(text.indexOf("Bo"), second.start());
        Passage third = value.part(15, 17);
        assertEquals(text.indexOf("Cy"), third.start());
    }

    @Test
    void macrosOfMacrosDoNotGrowBeyondAllBounds() {
        StringBuilder text = new StringBuilder("@string{a0 = \"0123456789\"}\n");
        for (int i = 1; i < 60; i++) {
            text.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }
        Bib bib = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of(text + "@misc{k, note = a59}"));
        assertTrue(bib.text(0, "note").length() < 1 << 20);
        assertTrue(bib.codes().contains("macro-too-long@19"), bib.codes()::toString);
    }

    @Test
    void aBrokenEntryTakesNothingFromTheNext() {
        Bib bib = Bib.of("""
                @misc{k1, title = {Open {brace},
                  note = {kept},
                }

                @misc{k2, title = "Open quote,
                  note = "kept"}

                @misc{k3, title = {No end}

                @misc{k4, title = {Whole}}
                """);
        assertEquals(4, bib.size());
        assertEquals("Open {brace}", bib.text(0, "title"));
        assertEquals("kept", bib.text(0, "note"));
        assertEquals("Open quote", bib.text(1, "title"));
        assertEquals("kept", bib.text(1, "note"));
        assertEquals("No end", bib.text(2, "title"));
        assertEquals("Whole", bib.text(3, "title"));
        assertEquals(List.of("value-not-closed@1", "value-not-closed@5", "record-not-closed@8"), bib.codes());
    }

    @Test
    void aBraceAloneBehindABackslashEndsNoValue() {
        Bib bib = Bib.of("""
                @misc{k1, note = {a \\} b}, title = {One \\{x\\}}, path = {C:\\}}
                @misc{k2, note = {a \\{ b},
                  title = {Two}}
                @misc{k3, title = {Three}}
                """);
        assertEquals("a \\} b", bib.text(0, "note"));
        assertEquals("One \\{x\\}", bib.text(0, "title"));
        assertEquals("C:\\", bib.text(0, "path"));
        assertEquals("a \\{ b", bib.text(1, "note"));
        assertEquals("Two", bib.text(1, "title"));
        assertEquals(3, bib.size());
        assertEquals(List.of(), bib.codes());
    }

    @Test
    void whatIsNoEntryIsPassedOver() {
        Bib bib = Bib.of("""
                someone@example.org {x, y} and @nothing (p. 3)
                % @misc{commented, title = {No}}
                @comment{@misc{hidden, title = {No}}}
                @preamble{"\\newcommand{\\x}{}"}
                text @misc{k1, title = {In text}} text
                @comment{never closed
                @misc{k2, title = {Last}}
                """);
        assertEquals(2, bib.size());
        assertEquals("In text", bib.text(0, "title"));
        assertEquals("Last", bib.text(1, "title"));
        assertEquals(List.of("comment-not-closed@6"), bib.codes());
    }

    @Test
    void theFirstOfTwoFieldsCounts() {
        BibtexEntry entry = Bib.of("@misc{k, note = {1}, NOTE = {2}}").entry(0);
        assertEquals("1", entry.value("note").orElseThrow().text());
        assertEquals(1, entry.repeated().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "@a{",
                "@a{k,",
                "@a{k, t = {",
                "@a{k, t = \"",
                "@comment{",
                "@string{",
                "{",
                "}",
                "\n@a{k,t={",
                "% ",
                "@a{k,t=\"x\" ",
                "\n@comment{@a{k,",
                "@a{k,x=a#",
                "@a (",
                "\nx = {",
                "\n",
                "@a{k}",
                "@a{k,}\n",
                "\"",
                "\\",
                "a = \"b\", ",
                "@a{k, t = {x},\n y = {z} }, "
            })
    void anythingTakesTimeInProportionToItsLength(String piece) {
        String text = piece.repeat(400_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of(text));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of("@misc{key, title = {" + text));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Bib.of("@misc{key, title = \"" + text));
    }
}
