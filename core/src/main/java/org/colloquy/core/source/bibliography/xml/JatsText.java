package org.colloquy.core.source.bibliography.xml;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.xml.XmlElement;

/** Texts of paragraphs and headings. */
final class JatsText {

    private static final Set<String> BLOCKS = ImmutableSet.of("p", "title", "label", "disp-formula");
    private static final Set<String> GROUPS =
            ImmutableSet.of("sec", "list", "list-item", "def-list", "def-item", "def");
    private static final Set<String> PLAIN = ImmutableSet.of("", "section", "structured", "abstract", "summary");

    private JatsText() {}

    /** An abstract of a type of its own, a teaser or a picture, is not the abstract. */
    static void abstractOf(PaperRecord paper, XmlElement text) {
        String type = text.attributeText("abstract-type").toLowerCase(Locale.ROOT);
        List<Passage> blocks = new ArrayList<>();
        collect(text, blocks, true);
        if (blocks.isEmpty()) {
            text.text().ifPresent(blocks::add);
        }
        XmlElement.join(blocks, "\n\n").ifPresent(whole -> {
            if (PLAIN.contains(type)) {
                paper.abstractText(whole);
            } else {
                paper.other("abstract " + type, whole);
            }
        });
    }

    private static void collect(XmlElement text, List<Passage> blocks, boolean outermost) {
        for (XmlElement child : text.children()) {
            boolean heading = child.name().equals("title") || child.name().equals("label");
            if (GROUPS.contains(child.name())) {
                collect(child, blocks, false);
            } else if (BLOCKS.contains(child.name()) && !(outermost && heading)) {
                child.textWithout("tex-math").ifPresent(blocks::add);
            }
        }
    }
}
