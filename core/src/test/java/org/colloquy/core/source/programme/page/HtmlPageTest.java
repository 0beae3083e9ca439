package org.colloquy.core.source.programme.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.programme.Printed;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A &amp; B|A & B",
                "a &lt;b&gt; c|a <b> c",
                "x&nbsp;y|x\u00a0y",
                "&#8211;&#x2022;|–•",
                "AT&T|AT&T",
                "&copy 2026|© 2026",
                "&ampersand|&ersand",
                "&amp;amp; twice|&amp; twice",
                "&unknown; &|&unknown; &",
                "&NotEqualTilde; two|\u2242\u0338 two",
                "𝒜 &#x1D49C; b|𝒜 𝒜 b",
                "one   two|one two",
                "<b>bo</b>ld|bold",
                "<i>a</i><!-- c --> <em>b</em>|a b"
            })
    void showsWhatAReaderSees(String markup, String seen) throws IOException {
        assertEquals(seen, page("<p>" + markup + "</p>").text(paragraph(markup)).text());
    }

    @Test
    void everyCharacterKnowsWhereItStands() throws IOException {
        String markup = "<p>Jos&eacute;  N&uacute;&ntilde;ez &middot; <b>𝒜da</b> Q.</p>";
        HtmlPage page = page(markup);
        Printed seen = page.text(page.dom().expectFirst("p"));
        assertEquals("José Núñez · 𝒜da Q.", seen.text());
        assertEquals("Jos&eacute;", at(markup, seen.sub(0, 4)));
        assertEquals("N&uacute;&ntilde;ez", at(markup, seen.sub(5, 10)));
        assertEquals("&middot;", at(markup, seen.sub(11, 12)));
        assertEquals("𝒜da</b> Q.", at(markup, seen.sub(13, 20)));
    }

    @Test
    void textThatTheParserChangedStandsSomewhereInItsNode() throws IOException {
        String markup = "<p>a\u0000b and more</p>";
        Printed mapped = SourceText.of(markup, 3, markup.indexOf("</p>"), "ab and more");
        assertEquals("ab and more", mapped.text());
        assertEquals(3, mapped.start());
        assertEquals(markup.indexOf("</p>"), mapped.end());
        assertTrue(page("<p>text</p>").attribute(paragraph("x"), "none").isEmpty());
    }

    @Test
    void blocksPartWhereABrowserBreaks() throws IOException {
        String markup = "<div>one<p>two<br>three<br><br>four</p>five <span>six</span></div><ul><li>seven</li></ul>"
                + "<div><span>Oral</span> <span>9 a.m.</span></div><pre>eight\nnine\n\nten</pre><script>no</script>";
        HtmlPage page = page(markup);
        List<String> lines = page.blocks(page.dom().body()).stream()
                .map(block -> String.join(
                        "/", block.lines().stream().map(Printed::text).toList()))
                .toList();
        assertEquals(
                List.of("one", "two/three", "four", "five six", "seven", "Oral", "9 a.m.", "eight/nine", "ten"), lines);
    }

    @Test
    void attributesStandWhereTheirValuesAreWritten() throws IOException {
        String markup = "<a class=x href=\"/v?a=1&amp;b=2\">t</a>";
        HtmlPage page = page(markup);
        Printed href = page.attribute(page.dom().expectFirst("a"), "href").orElseThrow();
        assertEquals("/v?a=1&b=2", href.text());
        assertEquals("/v?a=1&amp;b=2", at(markup, href));
    }

    private static String at(String markup, Printed printed) {
        return markup.substring(printed.start(), printed.end());
    }

    private static Element paragraph(String markup) throws IOException {
        return page("<p>" + markup + "</p>").dom().expectFirst("p");
    }

    private static HtmlPage page(String markup) throws IOException {
        Source source = Source.of("page.html", markup.getBytes(StandardCharsets.UTF_8));
        return HtmlPage.parse(TextDocument.load(source, Limits.STANDARD, new MentionDump()), Limits.STANDARD);
    }
}
