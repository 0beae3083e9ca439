package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.colloquy.core.source.office.Paragraph.Look;
import org.colloquy.core.source.xml.XmlTags;

/** Reads what stands in a paragraph of OpenDocument. */
final class OdfText {

    /** Elements of which nothing is shown where they stand. */
    private static final ImmutableSet<String> LEFT_OUT = ImmutableSet.of(
            "annotation",
            "note",
            "ruby-text",
            "hidden-text",
            "script",
            "title",
            "desc",
            "tracked-changes",
            "object",
            "image");

    private final XmlTags xml;
    private final OdfStyles styles;

    /** Reads what is tied to a paragraph and stands beside it, such as a text box. */
    interface Boxes {

        /** Reads the element whose start tag was read last. */
        void read() throws IOException;
    }

    OdfText(XmlTags xml, OdfStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    /** Reads the paragraph whose start tag was read last. */
    void read(Paragraph into, Boxes boxes) throws IOException {
        read(into, Look.PLAIN, boxes);
    }

    private void read(Paragraph into, Look look, Boxes boxes) throws IOException {
        xml.visit(new XmlTags.Visitor() {
            @Override
            public void element() throws IOException {
                inline(into, look, boxes);
            }

            @Override
            public void text(String text) {
                into.append(look, text);
            }
        });
    }

    private void inline(Paragraph into, Look look, Boxes boxes) throws IOException {
        switch (xml.name()) {
            case "s" -> into.append(look, " ");
            case "tab" -> into.tab();
            case "line-break" -> into.breakLine();
            case "frame", "text-box", "custom-shape" -> boxes.read();
            case "span" -> {
                String style = xml.attribute("style-name");
                if (!styles.isHiddenText(style)) {
                    read(into, style.isEmpty() ? look : styles.look(style), boxes);
                }
            }
            default -> {
                if (!LEFT_OUT.contains(xml.name())) {
                    read(into, look, boxes);
                }
            }
        }
    }
}
