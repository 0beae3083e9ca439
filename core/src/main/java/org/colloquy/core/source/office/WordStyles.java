package org.colloquy.core.source.office;

import com.google.common.base.Ascii;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.office.Paragraph.Style;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/** The styles of paragraphs. Their names are those of Word in English, whatever language a user sees them in. */
final class WordStyles {

    private static final int LONGEST_CHAIN = 10;

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    private WordStyles() {}

    /** Reads the styles to which a document refers. */
    static WordStyles of(Archive archive, Relations relations) throws IOException {
        WordStyles styles = new WordStyles();
        Optional<String> path = relations.ofType("/styles");
        Optional<XmlTags> tags = path.isEmpty() ? Optional.empty() : Part.find(archive, path.get());
        if (tags.isPresent()) {
            try (XmlTags xml = tags.get()) {
                xml.visit(() -> xml.visit(() -> {
                    if (xml.name().equals("style")) {
                        Part.refuseMany(archive, styles.styles.size() + styles.parents.size());
                        styles.add(xml, xml.attribute("styleId"));
                    }
                }));
            }
        }
        return styles;
    }

    private void add(XmlTags xml, String id) throws IOException {
        xml.visit(() -> {
            switch (xml.name()) {
                case "name" -> named(id, Ascii.toLowerCase(xml.attribute("val")));
                case "basedOn" -> parents.put(id, xml.attribute("val"));
                case "pPr" -> ofParagraph(xml).ifPresent(style -> styles.putIfAbsent(id, style));
                default -> {
                    // How it looks.
                }
            }
        });
    }

    private void named(String id, String name) {
        if (name.startsWith("toc ") || name.equals("table of figures")) {
            styles.put(id, Style.CONTENTS);
        } else if (name.startsWith("heading ") || name.equals("title")) {
            styles.put(id, Style.HEADING);
        } else if (name.startsWith("list ") && !name.equals("list paragraph")) {
            styles.put(id, Style.ITEM);
        }
    }

    /** Returns what the properties of a paragraph, whose start tag was read last, say by themselves. */
    private static Optional<Style> ofParagraph(XmlTags xml) throws IOException {
        Style[] found = new Style[1];
        xml.visit(() -> {
            switch (xml.name()) {
                case "outlineLvl" -> found[0] = xml.attribute("val").equals("9") ? found[0] : Style.HEADING;
                case "numPr" -> found[0] = found[0] == Style.HEADING ? found[0] : Style.ITEM;
                default -> {
                    // How it looks.
                }
            }
        });
        return Optional.ofNullable(found[0]);
    }

    /** Returns what paragraphs of a style are. */
    Style of(String id) {
        @Nullable String at = id;
        for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
            Style style = styles.get(at);
            if (style != null) {
                return style;
            }
            at = parents.get(at);
        }
        return Style.PLAIN;
    }
}
