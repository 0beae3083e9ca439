package org.colloquy.core.source.bibliography.bibtex;

import java.io.IOException;
import java.util.Arrays;
import org.colloquy.core.source.RecordText;

/** The characters of a text one by one, with a look ahead, and back as far as the last {@link #release}. */
final class Scanner {

    /** What {@link #peek} gives at the end. */
    static final int END = -1;

    private static final int CHUNK = 1 << 14;

    private final RecordText text;
    private final RecurringWords<String> words = new RecurringWords<>(word -> word);
    private char[] buffer = new char[4 * CHUNK];
    /** The offset of the first char of the buffer. */
    private long base;
    /** The index of the first char that is still wanted. */
    private int mark;

    private int at;
    private int limit;
    private boolean ended;

    Scanner(RecordText text) {
        this.text = text;
    }

    RecordText text() {
        return text;
    }

    long offset() {
        return base + at;
    }

    int peek() throws IOException {
        return at < limit || fill(1) ? buffer[at] : END;
    }

    int peek(int ahead) throws IOException {
        return at + ahead < limit || fill(ahead + 1) ? buffer[at + ahead] : END;
    }

    void skip() {
        at++;
    }

    void skip(int count) {
        at += count;
    }

    /** Returns the char before the one to come; a line end at the very beginning. */
    int before() {
        return at == 0 ? '\n' : buffer[at - 1];
    }

    /** Returns the last char before the one to come, and after {@code from}, that is no white space. */
    int beforeSpace(long from) {
        int i = at - 1;
        while (i > from - base && buffer[i] <= ' ') {
            i--;
        }
        return i < 0 ? END : buffer[i];
    }

    void goTo(long offset) {
        at = (int) (offset - base);
    }

    /** Lets go of what lies behind, but for one char. */
    void release() {
        mark = Math.max(0, at - 1);
        text.forget(base + mark);
    }

    /** Returns how many chars lie between the last release and the place reached. */
    int held() {
        return at - mark;
    }

    String cut(long start, long end) {
        return new String(buffer, (int) (start - base), (int) (end - start));
    }

    /** Does the same for a word that is likely to come again. */
    String word(long start, long end) {
        return word(words, start, end);
    }

    /** Returns what is made of such a word. */
    <T> T word(RecurringWords<T> known, long start, long end) {
        return known.of(buffer, (int) (start - base), (int) (end - base));
    }

    int skipSpace() throws IOException {
        int c = peek();
        while ((c != END && c <= ' ') || c == '\u00a0') {
            at++;
            c = peek();
        }
        return c;
    }

    /** Passes over the characters of a name. */
    void skipName() throws IOException {
        do {
            at = indexAfterName(buffer, at, limit);
        } while (at >= limit && fill(1));
    }

    /** Passes over what is neither a brace nor a line end, one of which or the end comes next then; returns it. */
    int skipToBrace() throws IOException {
        do {
            at = indexOfBrace(buffer, at, limit);
        } while (at >= limit && fill(1));
        return peek();
    }

    /** Does the same, and stops at a quote too. */
    int skipToBraceOrQuote() throws IOException {
        do {
            at = indexOfBraceOrQuote(buffer, at, limit);
        } while (at >= limit && fill(1));
        return peek();
    }

    private static int indexAfterName(char[] text, int from, int end) {
        int i = from;
        while (i < end && Lookahead.isNameChar(text[i])) {
            i++;
        }
        return i;
    }

    private static int indexOfBrace(char[] text, int from, int end) {
        int i = from;
        // Nearly all chars lie between the line end and the braces.
        while (i < end && ((text[i] >= ' ' && text[i] <= 'z') || !isBraceOrLineEnd(text[i]))) {
            i++;
        }
        return i;
    }

    private static int indexOfBraceOrQuote(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] != '"' && !isBraceOrLineEnd(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isBraceOrLineEnd(char c) {
        return c == '{' || c == '}' || c == '\n';
    }

    void skipLine() throws IOException {
        for (int c = peek(); c != '\n' && c != END; c = peek()) {
            at++;
        }
    }

    private boolean fill(int wanted) throws IOException {
        while (!ended && at + wanted > limit) {
            if (buffer.length - limit < CHUNK) {
                makeRoom();
            }
            int got = text.read(buffer, limit, CHUNK);
            ended = got < 0;
            limit += Math.max(0, got);
        }
        return at + wanted <= limit;
    }

    private void makeRoom() {
        int kept = limit - mark;
        char[] target = kept > buffer.length / 2 ? Arrays.copyOf(buffer, buffer.length * 2) : buffer;
        System.arraycopy(buffer, mark, target, 0, kept);
        buffer = target;
        base += mark;
        at -= mark;
        limit -= mark;
        mark = 0;
    }
}
