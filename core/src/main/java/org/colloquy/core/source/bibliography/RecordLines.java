package org.colloquy.core.source.bibliography;

import java.io.IOException;
import java.util.Optional;
import org.colloquy.core.source.RecordText;

/** The lines of a text that is read record by record. */
public final class RecordLines {

    private static final int BUFFER = 1 << 13;

    private final RecordText text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private long offset;
    private boolean ended;

    /** Reads on from where {@code text} is. */
    public RecordLines(RecordText text) {
        this.text = text;
        this.offset = text.position();
    }

    /**
     * A line.
     *
     * @param text without its end
     * @param start the offset of its first {@code char}
     */
    public record Line(String text, long start) {

        /** Returns the offset after its last {@code char}. */
        public long end() {
            return start + text.length();
        }
    }

    /** Returns the offset of the next line. */
    public long offset() {
        return offset;
    }

    /**
     * Returns the next line, or empty at the end of the text.
     *
     * @throws IOException if the text cannot be read
     */
    public Optional<Line> next() throws IOException {
        StringBuilder line = new StringBuilder();
        long start = offset;
        while (fill()) {
            char c = buffer[at++];
            offset++;
            if (c == '\n') {
                return Optional.of(new Line(line.toString(), start));
            }
            line.append(c);
        }
        return line.length() == 0 ? Optional.empty() : Optional.of(new Line(line.toString(), start));
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        if (!ended) {
            filled = text.read(buffer, 0, BUFFER);
            at = 0;
            ended = filled < 0;
        }
        return !ended;
    }
}
