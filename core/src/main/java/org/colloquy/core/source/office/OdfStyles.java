package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.office.Paragraph.Look;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/** The styles of a document of OpenDocument: those that it shares with others, and those that its own text is given. */
final class OdfStyles {

    private static final int LONGEST_CHAIN = 10;
    private static final int BOLD = 600;

    private final Archive archive;
    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A style.
     *
     * @param parent the name of the one that it differs from
     * @param weight how heavy letters are; empty if as in that one
     * @param slant how they lean; empty if as in that one
     * @param display whether it is shown; empty if as in that one
     */
    private record Style(String parent, String weight, String slant, String display) {}

    private OdfStyles(Archive archive) {
        this.archive = archive;
    }

    /** Reads the styles that a document shares with others. */
    static OdfStyles of(Archive archive) throws IOException {
        OdfStyles styles = new OdfStyles(archive);
        Optional<XmlTags> tags = Part.find(archive, "styles.xml");
        if (tags.isPresent()) {
            try (XmlTags xml = tags.get()) {
                xml.visit(() -> xml.visit(() -> styles.add(xml)));
            }
        }
        return styles;
    }

    /** Adds the styles that the element holds whose start tag was read last. */
    void add(XmlTags xml) throws IOException {
        xml.visit(() -> {
            if (xml.name().equals("style")) {
                Part.refuseMany(archive, styles.size());
                String name = key(xml.attribute("family"), xml.attribute("name"));
                styles.put(name, style(xml, key(xml.attribute("family"), xml.attribute("parent-style-name"))));
            }
        });
    }

    private static Style style(XmlTags xml, String parent) throws IOException {
        Style[] style = {new Style(parent, "", "", "")};
        xml.visit(() -> {
            switch (xml.name()) {
                case "text-properties", "table-properties" ->
                    style[0] = new Style(
                            parent,
                            xml.attribute("font-weight"),
                            xml.attribute("font-style"),
                            xml.attribute("display"));
                default -> {
                    // How it looks.
                }
            }
        });
        return style[0];
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    /** Returns how letters of a style look. */
    Look look(String name) {
        String weight = value("text", name, Style::weight);
        @Nullable Integer number = Ints.tryParse(weight);
        if (weight.equals("bold") || (number != null && number >= BOLD)) {
            return Look.BOLD;
        }
        return value("text", name, Style::slant).equals("italic") ? Look.ITALIC : Look.PLAIN;
    }

    /** Returns whether letters of a style are hidden. */
    boolean isHiddenText(String name) {
        return value("text", name, Style::display).equals("none");
    }

    /** Returns whether a sheet of a style is hidden. */
    boolean isHiddenTable(String name) {
        return value("table", name, Style::display).equals("false");
    }

    /** Returns whether a paragraph of a style is the title of its document. */
    boolean isTitle(String name) {
        String at = key("paragraph", name);
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (at.equals("paragraph/Title")) {
                return true;
            }
            @Nullable Style style = styles.get(at);
            if (style == null) {
                return false;
            }
            at = style.parent();
        }
        return false;
    }

    private String value(String family, String name, Function<Style, String> property) {
        String at = key(family, name);
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            @Nullable Style style = styles.get(at);
            if (style == null) {
                return "";
            }
            String value = property.apply(style);
            if (!value.isEmpty()) {
                return value;
            }
            at = style.parent();
        }
        return "";
    }
}
