package org.colloquy.core.source.html;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A parsed page, and where the values of attributes, the text of elements and the data of scripts stand in it. */
public final class HtmlMarkup {

    /** Parsers add some elements of their own; the nesting that a page writes is checked before. */
    private static final int HEADROOM = 56;

    private final String markup;
    private final Element root;

    private HtmlMarkup(String markup, Element root) {
        this.markup = markup;
        this.root = root;
    }

    /**
     * Parses a page.
     *
     * @throws org.colloquy.core.source.LimitException if it nests too deeply or holds too many elements
     */
    public static HtmlMarkup parse(TextDocument document, Limits limits) {
        MarkupGuard.check(document.source().name(), document.text(), limits.depth());
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() + HEADROOM);
        return new HtmlMarkup(document.text(), parser.parseInput(document.text(), ""));
    }

    /** Returns a page that was parsed, with the places of what is in it. */
    public static HtmlMarkup of(String markup, Element root) {
        return new HtmlMarkup(markup, root);
    }

    /** Returns the elements that a selector of CSS finds, in the order of the page. */
    public List<Element> select(String selector) {
        return root.select(selector);
    }

    /** Returns the value of an attribute, if it is written in the page and not blank. */
    public Optional<Passage> attribute(Element element, String key) {
        if (!element.hasAttr(key)) {
            return Optional.empty();
        }
        Range range = element.attributes().sourceRange(key).valueRange();
        return range.isTracked() && range.startPos() >= 0
                ? stripped(element.attr(key), range.startPos(), range.endPos())
                : Optional.empty();
    }

    /** Returns what is written in an element, without tags, if it is not blank. */
    public Optional<Passage> text(Element element) {
        List<TextNode> nodes = element.nodeStream(TextNode.class)
                .filter(node -> !node.isBlank() && node.sourceRange().isTracked())
                .toList();
        if (nodes.isEmpty()) {
            return Optional.empty();
        }
        if (nodes.size() == 1) {
            TextNode node = nodes.get(0);
            return stripped(
                    node.getWholeText(),
                    node.sourceRange().startPos(),
                    node.sourceRange().endPos());
        }
        int start = nodes.get(0).sourceRange().startPos();
        int end = nodes.get(nodes.size() - 1).sourceRange().endPos();
        return start < end ? stripped(element.wholeText(), start, end) : Optional.empty();
    }

    /** Returns the data in a script, as written. */
    public Optional<Passage> data(Element script) {
        return script.dataNodes().stream()
                .filter(node -> node.sourceRange().isTracked())
                .findFirst()
                .flatMap(this::data);
    }

    private Optional<Passage> data(DataNode node) {
        int start = node.sourceRange().startPos();
        String data = node.getWholeData();
        return markup.startsWith(data, start) && !data.isBlank()
                ? Optional.of(new Passage(data, start, start + data.length()))
                : Optional.empty();
    }

    private Optional<Passage> stripped(String value, int from, int to) {
        String text = value.strip();
        if (text.isEmpty() || from >= to) {
            return Optional.empty();
        }
        int lead = markup.substring(from, to).indexOf(text);
        return Optional.of(
                lead < 0
                        ? new Passage(text, from, to)
                        : new Passage(text, from + lead, (long) from + lead + text.length()));
    }
}
