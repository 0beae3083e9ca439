package org.colloquy.core.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.xml.XmlTags;

/** What the archives of OpenDocument have in common: a file that says of which type they are, and one with all that is shown. */
final class OpenDocument {

    private static final String TYPE = "application/vnd.oasis.opendocument.";
    private static final int LONGEST = 100;

    private OpenDocument() {}

    /** Returns whether an archive is of {@code kind}, or a template for such documents. */
    static boolean is(Archive archive, String kind) throws IOException {
        Optional<InputStream> file = archive.open("mimetype");
        if (file.isEmpty()) {
            return false;
        }
        try (InputStream in = file.get()) {
            String type = new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII).strip();
            return type.equals(TYPE + kind) || type.equals(TYPE + kind + "-template");
        }
    }

    /**
     * Opens what is shown.
     *
     * @throws SourceException if it is encrypted
     */
    static XmlTags content(Archive archive) throws IOException {
        Optional<XmlTags> manifest = Part.find(archive, "META-INF/manifest.xml");
        if (manifest.isPresent()) {
            try (XmlTags xml = manifest.get()) {
                xml.visit(() -> xml.visit(() -> xml.visit(() -> {
                    if (xml.name().equals("encryption-data")) {
                        throw new SourceException(archive.name(), "has a password; save it without one");
                    }
                })));
            }
        }
        return Part.open(archive, "content.xml");
    }
}
