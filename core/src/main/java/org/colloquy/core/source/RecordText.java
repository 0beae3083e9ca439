package org.colloquy.core.source;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Problem.Severity;

/**
 * The text of a source that is read record by record, from its start to its end. Line ends are {@code \n}, a byte order
 * mark is gone; offsets count the {@code char}s of that text. Only what was read since the last {@link #forget} is held in
 * memory, and only there can text be cut and places be told.
 */
public final class RecordText extends Reader implements Located {

    private static final int EXCERPT = 80;
    private static final int BUFFER = 1 << 14;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final String encoding;
    private final Reader in;
    private final int longest;
    private final Window window = new Window();
    private boolean afterReturn;

    private RecordText(Source source, String encoding, Reader in, Limits limits) {
        this.source = source;
        this.encoding = encoding;
        this.in = in;
        this.longest = limits.recordCharacters();
    }

    /**
     * Opens a source, telling {@code sink} if there is a doubt about its encoding.
     *
     * @throws SourceException if the bytes are not text
     */
    public static RecordText open(Source source, Limits limits, MentionSink sink) throws IOException {
        InputStream bytes = source.open();
        try {
            byte[] head = ByteStreams.toByteArray(ByteStreams.limit(bytes, Head.BYTES));
            Decoding decoding = Decoding.of(head, head.length < Head.BYTES);
            if (decoding.binary()) {
                throw new SourceException(source.name(), "is not text (it holds binary data)");
            }
            decoding.encoding().problem(source.name()).ifPresent(sink::problem);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
            return new RecordText(
                    source,
                    decoding.charset().name(),
                    new ForgivingReader(whole, decoding.charset(), at -> sink.problem(notUtf8(source, at))),
                    limits);
        } catch (IOException | SourceException e) {
            bytes.close();
            throw e;
        }
    }

    /** What stands after the head may be in another encoding than the head. */
    private static Problem notUtf8(Source source, long at) {
        return Problem.of(
                Severity.WARNING,
                "not-utf-8",
                source.name(),
                "byte " + at + " does not fit the encoding of the beginning; read as " + ForgivingReader.OTHER
                        + "; save the file as UTF-8 if letters look wrong");
    }

    /** Returns the name of the encoding that the text is in. */
    public String encoding() {
        return encoding;
    }

    /** Returns the source of the text. */
    public Source source() {
        return source;
    }

    /** Returns how many {@code char}s were read so far. */
    public long position() {
        return window.end();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int kept = 0;
        while (kept == 0) {
            int got = in.read(into, offset, Math.min(length, BUFFER));
            if (got < 0) {
                return -1;
            }
            kept = append(into, offset, got);
        }
        if (window.length() > longest + 2L * BUFFER) {
            throw new LimitException(
                    source.name(),
                    window.line(),
                    1,
                    "the record that begins here is longer than " + longest
                            + " characters (the limit recordCharacters); is it closed?");
        }
        return kept;
    }

    /** Adds what was read to the window, with every line end one {@code \n} and without a byte order mark; returns its length. */
    private int append(char[] text, int offset, int length) {
        // As a string chars are packed, and looked through, many at once; most texts have nothing to normalise.
        String read = new String(text, offset, length);
        boolean begins = window.end() == 0 && read.charAt(0) == BYTE_ORDER_MARK;
        if (afterReturn || begins || read.indexOf('\r') >= 0) {
            read = new String(text, offset, normalise(text, offset, offset + length) - offset);
        }
        window.append(read);
        return read.length();
    }

    /** Makes every line end one {@code \n}, in place, and leaves out a byte order mark; returns where the text ends then. */
    private int normalise(char[] text, int offset, int end) {
        int to = offset;
        for (int i = offset; i < end; i++) {
            char c = text[i];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == BYTE_ORDER_MARK && window.end() == 0 && to == offset) {
                continue;
            }
            text[to++] = c == '\r' ? '\n' : c;
        }
        return to;
    }

    /** Lets go of the text before {@code offset}. */
    public void forget(long offset) {
        window.forget(offset);
    }

    /** Returns whether the text between two offsets is still held. */
    public boolean holds(long start, long end) {
        return window.holds(start, end);
    }

    /** Returns the text between two offsets that is still held. */
    public String cut(long start, long end) {
        return window.cut(start, end);
    }

    /** Returns the characters between two offsets that are still held. */
    public CharSpan span(long start, long end) {
        return new CharSpan(window.codePoint(start), window.codePoint(end));
    }

    @Override
    public Evidence stated(long start, long end, String rule) {
        return Evidence.stated(source.hash(), span(start, end), rule);
    }

    @Override
    public Evidence inferred(long start, long end, String rule, double confidence) {
        return new Evidence(source.hash(), span(start, end), rule, confidence);
    }

    @Override
    public Problem problem(Severity severity, String code, long start, long end, String message) {
        String excerpt = cut(start, Math.min(end, start + EXCERPT)).strip().replace('\n', ' ');
        return new Problem(
                severity,
                code,
                source.name(),
                window.line(start),
                window.column(start),
                span(start, end),
                excerpt,
                message);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
