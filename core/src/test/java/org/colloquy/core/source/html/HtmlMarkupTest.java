package org.colloquy.core.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class='x' title=' two words '>|two words|two words",
                "<p class=x title=bare>|bare|bare",
                "<p class=x title='a &amp; b'>|a & b|a &amp; b",
                "<p class=x title=''>|-|-",
                "<p class=x>|-|-"
            })
    void anAttributeIsItsOwnCharacters(String markup, String says, String stands) throws IOException {
        HtmlMarkup page = parse(markup);
        check(markup, page.attribute(element(page), "title"), says, stands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p class=x> two words </p>|two words|two words",
                "<p class=x>two <i>words</i></p>|two words|two <i>words",
                "<p class=x>a &lt; b</p>|a < b|a &lt; b",
                "<p class=x> </p>|-|-"
            })
    void textIsWhatStandsBetweenTags(String markup, String says, String stands) throws IOException {
        HtmlMarkup page = parse(markup);
        check(markup, page.text(element(page)), says, stands);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script class=x>{\"a\": \"b &amp; c\"}</script>|{\"a\": \"b &amp; c\"}|{\"a\": \"b &amp; c\"}",
                "<script class=x></script>|-|-"
            })
    void dataAreAsWritten(String markup, String says, String stands) throws IOException {
        HtmlMarkup page = parse(markup);
        check(markup, page.data(element(page)), says, stands);
    }

    private static void check(String markup, Optional<Passage> found, String says, String stands) {
        assertEquals(says, found.map(Passage::text).orElse("-"));
        assertEquals(
                stands,
                found.map(passage -> markup.substring((int) passage.start(), (int) passage.end()))
                        .orElse("-"));
    }

    private static Element element(HtmlMarkup page) {
        return page.select(".x").get(0);
    }

    private static HtmlMarkup parse(String markup) throws IOException {
        Source source = Source.of("page.html", markup.getBytes(StandardCharsets.UTF_8));
        return HtmlMarkup.parse(TextDocument.load(source, Limits.STANDARD, new MentionDump()), Limits.STANDARD);
    }
}
