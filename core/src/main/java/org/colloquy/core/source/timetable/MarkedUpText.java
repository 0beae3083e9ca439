package org.colloquy.core.source.timetable;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.colloquy.core.text.Tidy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text of programmes, which may be marked up as a page is: its tags are left out, its paragraphs stay apart. */
public final class MarkedUpText {

    /** A sign such as {@code <} in a formula is no markup. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|a|b|i|em|strong|u|ul|ol|li|h[1-6]|code|pre|sub|sup|tt|table|blockquote|hr|img)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "blockquote", "hr");
    private static final ImmutableSet<String> LINES = ImmutableSet.of("br", "li", "tr");

    private MarkedUpText() {}

    /** Returns the text on one line. */
    public static String line(String printed) {
        return Tidy.line(plain(printed));
    }

    /** Returns a name on one line. */
    public static String name(String printed) {
        return Tidy.name(plain(printed));
    }

    /** Returns the text in paragraphs with an empty line between. */
    public static String paragraphs(String printed) {
        return Tidy.abstractText(plain(printed));
    }

    private static String plain(String printed) {
        if (printed.indexOf('<') < 0 || !TAG.matcher(printed).find()) {
            return printed;
        }
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(printed).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else {
                    gap(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (BLOCKS.contains(node.nodeName())) {
                    gap(node);
                }
            }

            private void gap(Node node) {
                if (node instanceof Element && BLOCKS.contains(node.nodeName())) {
                    text.append("\n\n");
                } else if (LINES.contains(node.nodeName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString().strip();
    }
}
