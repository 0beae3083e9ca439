package org.colloquy.core.source;

import java.io.IOException;

/**
 * One kind of archive that is a document and not files beside each other: what Word and Excel write. It is read as the texts that
 * a person copies from it, and each of them is a source, whose format is told as that of any text. Formats hold no state, and
 * are found with {@link java.util.ServiceLoader}.
 */
public interface ArchiveFormat {

    /** Returns the stable short name, which is the usual extension. */
    String id();

    /** Returns one line that tells a user what the format is. */
    String description();

    /** Returns whether {@code archive} is such a document; its files decide, and not its name. */
    boolean recognise(Archive archive) throws IOException;

    /**
     * Sends the texts of a document.
     *
     * @throws IOException if the archive is damaged
     * @throws SourceException if it is encrypted, or a part is missing
     * @throws LimitException if a part is larger or deeper than the limits allow
     */
    void read(Archive archive, ArchiveTexts texts) throws IOException;
}
