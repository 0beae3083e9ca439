package org.colloquy.core.export;

import java.io.IOException;

/**
 * One kind of file that is written. A format holds no state. Formats are found with {@link java.util.ServiceLoader}; a new
 * one needs one class and one service line.
 */
public interface ExportFormat {

    /** Returns the stable short name, as in {@code --to}; lower case, hyphens. */
    String id();

    /** Returns one line that tells a user what the format is. */
    String description();

    /** Returns the usual ending of such files, without the full stop; empty if {@code --to} alone can name the format. */
    String extension();

    /** Returns the media type, for example {@code text/calendar}. */
    String mediaType();

    /**
     * Writes all that this format has a place for. The same holdings give the same text.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    void write(Holdings holdings, Appendable out) throws IOException;
}
