package org.colloquy.core.source.programme.page;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.html.MarkupGuard;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A parsed page whose elements and attributes know where they stand in the document.
 *
 * @param markup the page as written
 * @param dom the page as parsed
 */
public record HtmlPage(String markup, Document dom) {

    /** Parsers add some elements of their own; the nesting that a page writes is checked before. */
    private static final int HEADROOM = 56;

    /** Parses {@code document}. */
    public static HtmlPage parse(TextDocument document, Limits limits) {
        return parse(document.source().name(), document.text(), limits);
    }

    /** Parses the markup of the source called {@code name}. */
    public static HtmlPage parse(String name, String markup, Limits limits) {
        MarkupGuard.check(name, markup, limits.depth());
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + HEADROOM);
        return new HtmlPage(markup, parser.parseInput(markup, ""));
    }

    /** Returns what a reader sees of {@code element}, on one line. */
    public Printed text(Element element) {
        return Printed.join(TextBlocks.lines(blocks(element)).toList());
    }

    /** Returns the paragraphs that a reader sees in {@code element}. */
    public List<Printed> paragraphs(Element element) {
        return blocks(element).stream().map(Block::whole).toList();
    }

    /** Returns the blocks that a reader sees in {@code element}. */
    List<Block> blocks(Element element) {
        return new HtmlFlow(markup, other -> false).blocks(element);
    }

    /** Returns the text that {@code selector} finds first and that is not empty. */
    Optional<Printed> first(String selector) {
        return dom.select(selector).stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Returns the value of an attribute, if it is written in the document. */
    public Optional<Printed> attribute(Element element, String key) {
        if (!element.hasAttr(key)) {
            return Optional.empty();
        }
        Range range = element.attributes().sourceRange(key).valueRange();
        String value = element.attr(key);
        return !range.isTracked() || range.startPos() < 0 || value.isEmpty()
                ? Optional.empty()
                : Optional.of(SourceText.of(markup, range.startPos(), range.endPos(), value)
                                .strip())
                        .filter(text -> !text.isEmpty());
    }
}
