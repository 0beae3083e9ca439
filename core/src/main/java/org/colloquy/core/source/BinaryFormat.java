package org.colloquy.core.source;

import java.io.IOException;

/**
 * One kind of document that is neither text nor an archive, as PDF is. It is read as the text that a person copies from it, and
 * that is a source, whose format is told as that of any text. Formats hold no state, and are found with {@link
 * java.util.ServiceLoader}.
 */
public interface BinaryFormat {

    /** How many bytes tell a format. */
    int HEAD = 1024;

    /** Returns the stable short name, which is the usual extension. */
    String id();

    /** Returns one line that tells a user what the format is. */
    String description();

    /** Returns whether a document that begins with {@code head}, {@value #HEAD} bytes at most, is of this format. */
    boolean recognise(byte[] head);

    /**
     * Returns the text of a document.
     *
     * @throws IOException if the bytes cannot be read
     * @throws SourceException if it is damaged or encrypted, or holds no text
     * @throws LimitException if it is larger than the limits allow
     */
    String text(Source source, Limits limits) throws IOException;
}
