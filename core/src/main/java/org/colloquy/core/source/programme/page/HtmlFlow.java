package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.KindWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Lets an element flow into lines and blocks as a browser shows and copies it: white space is folded, block elements
 * part blocks, line breaks part lines. What a reader does not see is left out.
 */
public final class HtmlFlow implements NodeFilter {

    private static final ImmutableSet<String> UNSEEN = ImmutableSet.of(
            "script", "style", "noscript", "template", "svg", "head", "select", "option", "button", "iframe", "object");
    /** Small boxes beside each other: inline for the parser, things of their own for a reader. */
    private static final ImmutableSet<String> BOXES = ImmutableSet.of("btn", "meta-pill", "elc-where-part", "end-time");

    private static final ImmutableSet<String> BOX_WORDS = ImmutableSet.of("pill", "badge", "chip");

    private static final int LONGEST_ROW = 12;

    private final String markup;
    private final Predicate<Element> leftOut;
    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    private final List<Printed> lines = new ArrayList<>();
    private Printed.Builder line = new Printed.Builder();
    private boolean space;
    private int preformatted;

    /** Prepares a flow that leaves out what {@code leftOut} accepts, beside what is never seen. */
    public HtmlFlow(String markup, Predicate<Element> leftOut) {
        this.markup = markup;
        this.leftOut = leftOut;
    }

    /** Returns the blocks of {@code root}. */
    public List<Block> blocks(Element root) {
        root.filter(this);
        endBlock();
        return blocks.build();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            SourceText.of(markup, text).ifPresent(this::append);
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || leftOut.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            if (element.normalName().equals("br")) {
                breakLine();
            } else if (partsBlocks(element)) {
                endBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            if (partsBlocks(element)) {
                endBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean partsBlocks(Element element) {
        return element.isBlock()
                || element.classNames().stream().anyMatch(HtmlFlow::isBox)
                || isTitle(element)
                || (element.normalName().equals("span") && standsInRow(element));
    }

    /** A link to the page of an item is its title, even beside other words. */
    private static boolean isTitle(Element element) {
        return element.normalName().equals("a") && KindWords.isItemAddress(element.attr("href"));
    }

    private static boolean isBox(String name) {
        return BOXES.contains(name) || BOX_WORDS.stream().anyMatch(name::contains);
    }

    /** Spans that fill an element without any text between them are the cells of a row. */
    private static boolean standsInRow(Element span) {
        Element parent = span.parent();
        return parent != null
                && parent.isBlock()
                && parent.childrenSize() > 1
                && parent.childrenSize() <= LONGEST_ROW
                && parent.ownText().isBlank()
                && parent.children().stream()
                        .allMatch(child -> child.normalName().equals("span"));
    }

    private void append(Printed printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.text().charAt(i);
            if (c == '\n' && preformatted > 0) {
                breakLine();
            } else if (isSpace(c)) {
                space = true;
            } else {
                if (space && line.length() > 0) {
                    line.gap(printed.startOf(i));
                }
                space = false;
                line.append(printed, i);
            }
        }
    }

    /** What HTML folds; a no-break space stays. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\r';
    }

    private void breakLine() {
        if (line.length() == 0) {
            endBlock();
        } else {
            endLine();
        }
    }

    private void endLine() {
        Printed printed = line.build().strip();
        if (!printed.isEmpty()) {
            lines.add(printed);
        }
        line = new Printed.Builder();
        space = false;
    }

    private void endBlock() {
        endLine();
        if (!lines.isEmpty()) {
            blocks.add(new Block(lines));
            lines.clear();
        }
    }
}
