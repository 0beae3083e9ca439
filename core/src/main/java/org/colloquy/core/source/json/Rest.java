package org.colloquy.core.source.json;

import java.io.IOException;
import java.io.Reader;
import org.colloquy.core.source.RecordText;

/** A text from an offset on that is still held, for reading it a second time. Closing it leaves the text open. */
final class Rest extends Reader {

    private final RecordText text;
    private final String before;
    private int at;

    /** Begins with {@code opening}, which is not in the text, and goes on at {@code offset}. */
    Rest(RecordText text, String opening, long offset) {
        this.text = text;
        this.before = opening + text.cut(offset, text.position());
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int held = Math.min(length, before.length() - at);
        if (held == 0) {
            return text.read(into, offset, length);
        }
        before.getChars(at, at + held, into, offset);
        at += held;
        return held;
    }

    @Override
    public void close() {
        // The text is its owner's to close.
    }
}
