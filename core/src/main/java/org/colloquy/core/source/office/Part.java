package org.colloquy.core.source.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.xml.XmlTags;

/** Files of an archive that are XML. */
final class Part {

    private static final int MANY = 100_000;

    private Part() {}

    /**
     * Refuses to hold more in memory of what no document has many.
     *
     * @param count how many styles, references or the like are held
     */
    static void refuseMany(Archive archive, int count) {
        if (count >= MANY) {
            throw new LimitException(
                    archive.name(), "holds more than " + MANY + " styles, merged cells or references; save it anew");
        }
    }

    /** Opens a file, if it is there. */
    static Optional<XmlTags> find(Archive archive, String path) throws IOException {
        Optional<InputStream> in = archive.open(path);
        return in.isEmpty()
                ? Optional.empty()
                : Optional.of(XmlTags.open(archive.name(), path, in.get(), archive.limits()));
    }

    /**
     * Opens a file.
     *
     * @throws SourceException if it is not there
     */
    static XmlTags open(Archive archive, String path) throws IOException {
        return find(archive, path)
                .orElseThrow(() ->
                        new SourceException(archive.name(), "has no part " + path + "; open it and save it once more"));
    }
}
