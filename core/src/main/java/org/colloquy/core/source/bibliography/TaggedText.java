package org.colloquy.core.source.bibliography;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a text with the tags that {@link Tags} found in it, with or without a prefix such as {@code jats:}. */
final class TaggedText {

    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "p", "title", "sec", "div", "list", "list-item", "li", "ul", "ol", "br", "h1", "h2", "h3", "h4");
    private static final String MATHS = "math";
    private static final String FORMULA_AS_TEX = "annotation";

    private TaggedText() {}

    /** Returns the text without tags. */
    static String line(String tagged) {
        return body(tagged).wholeText();
    }

    /** Returns the text, with an empty line between paragraphs. The heading "Abstract" is left out. */
    static String paragraphs(String tagged) {
        Element body = body(tagged);
        body.getAllElements().stream().filter(TaggedText::isHeading).toList().forEach(Node::remove);
        Paragraphs paragraphs = new Paragraphs();
        NodeTraversor.traverse(paragraphs, body);
        return paragraphs.out.toString();
    }

    private static Element body(String tagged) {
        Element body = Jsoup.parseBodyFragment(tagged).body();
        body.getAllElements().stream().filter(TaggedText::isSaidTwice).toList().forEach(Node::remove);
        return body;
    }

    private static String name(Element element) {
        String tag = Ascii.toLowerCase(element.tagName());
        return tag.substring(tag.indexOf(':') + 1);
    }

    /** JATS may write a formula as MathML and as TeX, one beside the other; MathML may hold the TeX itself. */
    private static boolean isSaidTwice(Element element) {
        if (name(element).equals(FORMULA_AS_TEX)) {
            return true;
        }
        return name(element).equals(MATHS)
                && element.siblingElements().stream()
                        .anyMatch(other -> name(other).equals("tex-math"));
    }

    private static boolean isHeading(Element element) {
        return name(element).equals("title")
                && Ascii.equalsIgnoreCase(element.wholeText().strip(), "abstract");
    }

    /** Collects text. */
    private static final class Paragraphs implements NodeVisitor {

        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else {
                between(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            between(node);
        }

        private void between(Node node) {
            if (node instanceof Element element && BLOCKS.contains(name(element))) {
                out.append("\n\n");
            }
        }
    }
}
