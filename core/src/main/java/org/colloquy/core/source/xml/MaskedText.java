package org.colloquy.core.source.xml;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.Reader;
import org.colloquy.core.source.RecordText;

/**
 * A text from some offset on, as the parser is to see it. Every ampersand is masked, one character for one: so the parser
 * meets no reference, needs no document type for a letter's name, has nothing to expand and nothing to count, and each
 * offset it tells is one of the text. The same goes for characters that XML forbids. What really stands at an offset is
 * cut from the text.
 */
final class MaskedText extends Reader {

    /** A code point that Unicode keeps for a program's own use and XML allows. */
    private static final char MASK = '\uFDD0';

    private final RecordText text;
    private final String before;
    private int used;

    /**
     * Begins at an offset that is still held.
     *
     * @param opening what the parser is to read before
     */
    MaskedText(RecordText text, long from, String opening) {
        this.text = text;
        this.before = opening + text.cut(from, text.position());
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int count = Ints.min(length, before.length() - used);
        if (count > 0) {
            before.getChars(used, used + count, into, offset);
            used += count;
        } else {
            count = text.read(into, offset, length);
        }
        for (int i = offset; i < offset + count; i++) {
            into[i] = isForbidden(into[i]) ? MASK : into[i];
        }
        return count;
    }

    private static boolean isForbidden(char c) {
        return c == '&' || (c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE' || Character.isSurrogate(c);
    }

    @Override
    public void close() {
        // The text belongs to whoever opened it.
    }
}
