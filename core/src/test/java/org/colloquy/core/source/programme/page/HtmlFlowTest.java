package org.colloquy.core.source.programme.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFlowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>one <b><i>two</i></b>three</p>|one twothree",
                "<p>one<br>two</p>|one/two",
                "<p>one<br><br>two</p>|one+two",
                "<div>one</div>two|one+two",
                "<p>a&nbsp;&nbsp;b</p>|a\u00a0\u00a0b",
                "<p>&nbsp;</p><p>x</p>|x",
                "<p>one<button>no</button><svg><text>no</text></svg></p>|one",
                "<p><span class='badge-new'>Oral</span> Walks</p>|Oral+Walks",
                "<p><span class='btn'>Slides</span>Walks</p>|Slides+Walks",
                "<p>See <a href='/virtual/2021/oral/1'>Walks</a> now</p>|See+Walks+now",
                "<p>See <a href='/about'>us</a> now</p>|See us now",
                "<div><span>One</span><span>Two</span></div>|One+Two",
                "<div>x<span>One</span><span>Two</span></div>|xOneTwo",
                "<div><span>One</span></div>|One",
                "<pre>one  two</pre>|one two"
            })
    void flowsAsABrowserCopies(String markup, String expected) throws IOException {
        assertEquals(expected, shown(markup));
    }

    @Test
    void aRowHasAtMostTwelveCells() throws IOException {
        assertEquals(12, shown("<div>" + "<span>x</span>".repeat(12) + "</div>").split("\\+").length);
        assertEquals("x".repeat(13), shown("<div>" + "<span>x</span>".repeat(13) + "</div>"));
    }

    @Test
    void whatIsLeftOutIsTheCallersChoice() throws IOException {
        HtmlPage page =
                HtmlPage.parse(Lines.document("<nav>menu</nav><p>text</p>", new MentionDump()), Limits.STANDARD);
        List<Block> blocks = new HtmlFlow(
                        page.markup(), element -> element.normalName().equals("nav"))
                .blocks(page.dom().body());
        assertEquals("[text]", blocks.toString());
    }

    private static String shown(String markup) throws IOException {
        HtmlPage page = HtmlPage.parse(Lines.document(markup, new MentionDump()), Limits.STANDARD);
        return String.join(
                "+",
                page.blocks(page.dom().body()).stream()
                        .map(block -> String.join("/", Lines.texts(block.lines())))
                        .toList());
    }
}
