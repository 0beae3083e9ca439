package org.colloquy.core.source.office;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.xml.XmlTags;

/** What the archives of Office Open XML have in common: they say of which type their files are. */
final class OpenXml {

    private static final String TYPES = "[Content_Types].xml";

    private OpenXml() {}

    /** Returns the path of the file whose type ends in {@code type}; empty if there is none, or the archive is of another kind. */
    static Optional<String> partOfType(Archive archive, String type) throws IOException {
        Optional<XmlTags> types = Part.find(archive, TYPES);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        try (XmlTags xml = types.get()) {
            xml.visit(() -> xml.visit(() -> {
                if (path.isEmpty() && xml.attribute("ContentType").endsWith(type)) {
                    path.append(xml.attribute("PartName"));
                }
            }));
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.charAt(0) == '/' ? path.substring(1) : path.toString());
    }
}
