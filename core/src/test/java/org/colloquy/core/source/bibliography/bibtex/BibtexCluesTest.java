package org.colloquy.core.source.bibliography.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexCluesTest {

    private static double clues(String text) {
        try {
            return BibtexClues.of(Head.of(Source.of("name", text.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{key,\n title = {T}}",
                "\n\n  @Book(key, title = \"T\")",
                "@misc{title = {T}}",
                "@article{key}",
                "@oddtype{key, title = {T}}",
                "@string{joi = \"J\"}",
                "prose about nobody@example.org\n% more\n@inproceedings { key , title = 3 }",
            })
    void entriesAreRecognised(String text) {
        assertTrue(clues(text) >= 0.9, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "someone@example.org",
                "{\"@context\": \"https://schema.org\"}",
                "@SuppressWarnings({\"a\", \"b\"})\nclass A {}",
                "@Column(name = \"a\", x = 1)\nint a;",
                "@media screen {\n body { x: y }\n}",
                "<pre>\n@article{key, title = {T}}</pre>",
                "@prefix a: <b> .",
                "TY  - JOUR\nAU  - a@b.c\n",
                "@interface Foo {\n int a() default 1;\n}",
                "@todo{x}"
            })
    void otherTextIsNot(String text) {
        assertEquals(0, clues(text), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@comment{jabref-meta: x;}", "@preamble{\"x\"}"})
    void commentsAloneAreALastResort(String text) {
        double sure = clues(text);
        assertTrue(sure > 0 && sure < 0.5, text);
    }
}
