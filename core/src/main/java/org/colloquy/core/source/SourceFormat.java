package org.colloquy.core.source;

import java.io.IOException;

/**
 * One kind of document. A format recognises a source by its content and reads it as a stream of mentions. It holds no
 * state, so one instance may read many sources at once. Formats are found with {@link java.util.ServiceLoader}; a new
 * one needs one class, one service line and fixtures.
 */
public interface SourceFormat {

    /** Returns the stable short name, as in {@code --format}; lower case, hyphens. Also names the fixture folder. */
    String id();

    /** Returns one line that tells a user what the format is. */
    String description();

    /**
     * Returns how sure the format is, from 0 (not mine) to 1 (certainly mine), that it can read what begins with {@code
     * head}. Content decides; the name may only break a tie.
     */
    double recognise(Head head);

    /**
     * Reads the whole source. A bad record is a problem sent to {@code sink}, and reading goes on.
     *
     * @throws IOException if the bytes cannot be read
     * @throws LimitException if the source is larger or deeper than the limits in {@code context}
     */
    void read(Source source, ReadContext context, MentionSink sink) throws IOException;
}
