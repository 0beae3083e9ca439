package org.colloquy.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.source.Problem.Severity;

/**
 * The text of a whole page, with the way back from Java's {@code char} offsets to the characters that {@linkplain
 * CharSpan spans} count. Line ends are {@code \n}, a byte order mark is gone.
 */
public final class TextDocument implements Located {

    private static final int EXCERPT = 80;

    private final Source source;
    private final String text;
    private final CodePoints codePoints;
    /** The offsets of all line breaks. */
    private final int[] breaks;

    private TextDocument(Source source, String text) {
        this.source = source;
        this.text = text;
        this.codePoints = new CodePoints(text);
        this.breaks = breaks(text);
    }

    private static int[] breaks(String text) {
        int[] breaks = new int[16];
        int count = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks = count == breaks.length ? Arrays.copyOf(breaks, 2 * count) : breaks;
            breaks[count++] = at;
        }
        return Arrays.copyOf(breaks, count);
    }

    /**
     * Loads a page of text, telling {@code sink} if there is a doubt about its encoding.
     *
     * @throws LimitException if the page or one of its lines is larger than {@code limits} allow
     * @throws SourceException if the bytes are not text
     */
    public static TextDocument load(Source source, Limits limits, MentionSink sink) throws IOException {
        byte[] bytes = bytes(source, limits);
        Decoding decoding = Decoding.of(bytes, true);
        if (decoding.binary()) {
            throw new SourceException(source.name(), "is not text (it holds binary data); give a page of text or HTML");
        }
        TextDocument document = new TextDocument(source, decoding.text());
        document.checkLines(limits);
        decoding.encoding().problem(source.name()).ifPresent(sink::problem);
        return document;
    }

    private static byte[] bytes(Source source, Limits limits) throws IOException {
        int most = Math.toIntExact(limits.pageBytes());
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new LimitException(
                        source.name(),
                        "is larger than a page may be (" + most
                                + " bytes, the limit pageBytes); split it, or raise the limit");
            }
            return bytes;
        }
    }

    private void checkLines(Limits limits) {
        int start = 0;
        int line = 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (stop - start > limits.lineCharacters()) {
                throw new LimitException(
                        source.name(),
                        line,
                        1,
                        "the line is longer than " + limits.lineCharacters()
                                + " characters (the limit lineCharacters); is this a page of text?");
            }
            start = stop + 1;
            line++;
        }
    }

    /** Returns the source this text was loaded from. */
    public Source source() {
        return source;
    }

    /** Returns the text. */
    public String text() {
        return text;
    }

    /** Returns the span of the characters from offset {@code start} to {@code end}, both Java {@code char} offsets. */
    public CharSpan span(int start, int end) {
        return new CharSpan(codePoints.at(start), codePoints.at(end));
    }

    /** Returns the characters of {@code span}. */
    public String cut(CharSpan span) {
        return text.substring(offset(span.start()), offset(span.end()));
    }

    private int offset(long position) {
        return codePoints.offset(Math.toIntExact(position));
    }

    @Override
    public Evidence stated(long start, long end, String rule) {
        return Evidence.stated(source.hash(), span(Math.toIntExact(start), Math.toIntExact(end)), rule);
    }

    @Override
    public Evidence inferred(long start, long end, String rule, double confidence) {
        return new Evidence(source.hash(), span(Math.toIntExact(start), Math.toIntExact(end)), rule, confidence);
    }

    @Override
    public Problem problem(Severity severity, String code, long from, long to, String message) {
        int start = Math.toIntExact(from);
        int end = Math.toIntExact(to);
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int line = 1 + breaksBefore(lineStart);
        int column = text.codePointCount(lineStart, start) + 1;
        String excerpt =
                text.substring(start, Math.min(end, start + EXCERPT)).strip().replace('\n', ' ');
        return new Problem(severity, code, source.name(), line, column, span(start, end), excerpt, message);
    }

    /** Returns a problem with a whole line, which counts from 1; the last one if there are fewer. */
    public Problem problemOfLine(Severity severity, String code, long line, String message) {
        int breaks = this.breaks.length;
        int number = Math.toIntExact(Math.min(Math.max(line, 1), breaks + 1L));
        int start = number == 1 ? 0 : this.breaks[number - 2] + 1;
        int end = number <= breaks ? this.breaks[number - 1] : text.length();
        return problem(severity, code, start, end, message);
    }

    private int breaksBefore(int offset) {
        int at = Arrays.binarySearch(breaks, offset);
        return at < 0 ? -at - 1 : at;
    }
}
