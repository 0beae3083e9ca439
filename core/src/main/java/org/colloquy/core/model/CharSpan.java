package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A stretch of a document's text, counted in characters (Unicode code points) as RFC 5147 counts them: positions lie
 * between characters, the first is 0, a line end is one character however it is encoded, a byte order mark is none.
 *
 * @param start the position before the first character
 * @param end the position after the last character
 */
public record CharSpan(long start, long end) implements Comparable<CharSpan> {

    /** Two to the 64th over the golden ratio, odd (Knuth, The Art of Computer Programming, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Comparator<CharSpan> ORDER =
            Comparator.comparingLong(CharSpan::start).thenComparingLong(CharSpan::end);

    /** Checks that the span is not reversed and does not begin before the document. */
    public CharSpan {
        checkArgument(0 <= start && start <= end, "not a span: %s to %s", start, end);
    }

    /** Returns the number of characters. */
    public long length() {
        return end - start;
    }

    /** Returns the smallest span that holds this one and {@code other}. */
    public CharSpan union(CharSpan other) {
        return new CharSpan(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(CharSpan other) {
        return ORDER.compare(this, other);
    }

    /** Spreads spans of usual lengths: the start alone tells those of one document apart. */
    @Override
    public int hashCode() {
        return Long.hashCode(start * SPREAD + end);
    }

    /** Returns the span as an RFC 5147 fragment identifier, for example {@code char=12,40}. */
    @Override
    public String toString() {
        return "char=" + start + "," + end;
    }
}
