package org.colloquy.core.source.programme.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Lines;
import org.colloquy.core.source.programme.Printed;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFlowLawsTest {
    private static final List<String> INLINE = List.of("b", "i", "em", "span", "strong", "code");
    private static final List<String> BLOCK = List.of("div", "p", "section", "li", "h3");
    /** Written form, then what a reader sees. */
    private static final List<List<String>> PIECES = List.of(
            List.of("walk", "walk"),
            List.of(" ", " "),
            List.of("&amp;", "&"),
            List.of("&lt;", "<"),
            List.of("&eacute;", "é"),
            List.of("&#x1D49C;", "\uD835\uDC9C"),
            List.of("&#8211;", "–"),
            List.of("\uD835\uDC9C", "\uD835\uDC9C"),
            List.of("a&nbsp;b", "a\u00a0b"),
            List.of("\n\t", " "),
            List.of("<!-- no -->", ""),
            List.of("<script>no()</script>", ""),
            List.of("x", "x"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyCharacterSeenStandsInTheSourceAndNoneIsLost(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            StringBuilder markup = new StringBuilder("<body>");
            StringBuilder seen = new StringBuilder();
            grow(random, 4, markup, seen);
            check(markup.append("</body>").toString(), seen.toString());
        }
    }

    private static void grow(Random random, int depth, StringBuilder markup, StringBuilder seen) {
        for (int n = random.nextInt(5); n >= 0; n--) {
            int choice = random.nextInt(depth > 0 ? 5 : 3);
            if (choice < 3) {
                List<String> piece = PIECES.get(random.nextInt(PIECES.size()));
                markup.append(piece.get(0));
                seen.append(piece.get(1));
            } else if (choice == 3) {
                String tag = INLINE.get(random.nextInt(INLINE.size()));
                markup.append('<')
                        .append(tag)
                        .append(random.nextBoolean() ? "" : " title='a>b'")
                        .append('>');
                grow(random, depth - 1, markup, seen);
                markup.append("</").append(tag).append('>');
            } else {
                String tag = BLOCK.get(random.nextInt(BLOCK.size()));
                markup.append("<div><").append(tag).append('>');
                grow(random, 0, markup, seen);
                markup.append("</").append(tag).append("></div>").append(random.nextBoolean() ? "<br>" : "");
            }
        }
    }

    private static void check(String markup, String expected) throws IOException {
        HtmlPage page = HtmlPage.parse(Lines.document(markup, new MentionDump()), Limits.STANDARD);
        StringBuilder seen = new StringBuilder();
        int last = 0;
        for (Block block : page.blocks(page.dom().body())) {
            for (Printed line : block.lines()) {
                for (int i = 0; i < line.length(); i++) {
                    Printed one = line.sub(i, i + 1);
                    assertTrue(one.start() >= last, markup);
                    if (one.text().equals(" ")) {
                        continue;
                    }
                    String written = markup.substring(one.start(), one.end());
                    assertTrue(written.length() <= "&#x1D49C;".length(), markup);
                    assertTrue(Parser.unescapeEntities(written, false).contains(one.text()), markup);
                    seen.append(one.text());
                    last = one.start();
                }
            }
        }
        CharMatcher space = CharMatcher.whitespace();
        assertEquals(space.removeFrom(expected), space.removeFrom(seen), markup);
    }
}
