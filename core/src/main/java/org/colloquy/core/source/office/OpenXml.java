package org.colloquy.core.source.office;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.xml.XmlTags;

/** What the archives of Office Open XML have in common: they say of which type their files are. */
final class OpenXml {

    private static final String TYPES = "[Content_Types].xml";

    private OpenXml() {}

    /** Returns the path of the first file whose type ends in one of {@code kinds}; empty if there is none. */
    static Optional<String> part(Archive archive, String... kinds) throws IOException {
        Optional<XmlTags> types = Part.find(archive, TYPES);
        if (types.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        try (XmlTags xml = types.get()) {
            xml.visit(() -> xml.visit(() -> {
                if (path.isEmpty() && Stream.of(kinds).anyMatch(xml.attribute("ContentType")::endsWith)) {
                    path.append(xml.attribute("PartName"));
                }
            }));
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.charAt(0) == '/' ? path.substring(1) : path.toString());
    }
}
