package org.colloquy.core.source;

/** The part of a long text that is held in memory, with what must be known of the part before it. */
final class Window {

    private static final int COMPACT = 1 << 16;

    private final StringBuilder text = new StringBuilder();
    /** The offset of the first char in {@link #text}. */
    private long start;
    /** How many of the chars in {@link #text} are let go of already. */
    private int dropped;

    private long codePointsBefore;
    /** The line of the char at {@link #counted}, which is before the window or where it begins. */
    private int line = 1;
    /** The position of the first code point of that line. */
    private long lineStart;
    /** Up to which index of {@link #text} lines were counted: only problems have lines, and most texts have none. */
    private int counted;

    private boolean surrogates;
    private long lastOffset;
    private long lastCodePoint;

    /** The place whose line was asked for last, with its line and the offset where that begins, if it is held. */
    private long sought = -1;

    private int soughtLine;
    private long soughtLineStart = -1;

    /** Returns the offset after the last char. */
    long end() {
        return start + text.length();
    }

    int length() {
        return text.length() - dropped;
    }

    void append(String read) {
        surrogates |= mayHoldPair(read);
        text.append(read);
    }

    /** A pair may end in what is read next. */
    private static boolean mayHoldPair(String read) {
        return read.codePointCount(0, read.length()) < read.length()
                || (!read.isEmpty() && Character.isHighSurrogate(read.charAt(read.length() - 1)));
    }

    boolean holds(long from, long to) {
        return from >= start + dropped && to <= end();
    }

    void forget(long offset) {
        int to = index(offset);
        // A pair of surrogates is not parted.
        to -= isSecondHalf(to) ? 1 : 0;
        codePointsBefore += surrogates ? text.codePointCount(dropped, to) : to - dropped;
        dropped = to;
        lastOffset = start + to;
        lastCodePoint = codePointsBefore;
        if (dropped > COMPACT) {
            countLines();
            start += dropped;
            text.delete(0, dropped);
            dropped = 0;
            counted = 0;
        }
    }

    /** Counts the lines that end before the window. */
    private void countLines() {
        if (counted == dropped) {
            return;
        }
        int last = -1;
        for (int at = text.indexOf("\n", counted); at >= 0 && at < dropped; at = text.indexOf("\n", at + 1)) {
            line++;
            last = at;
        }
        if (last >= 0) {
            lineStart = codePointsBefore - text.codePointCount(last + 1, dropped);
        }
        counted = dropped;
    }

    private boolean isSecondHalf(int index) {
        return surrogates
                && index > 0
                && index < text.length()
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }

    private int index(long offset) {
        int index = Math.toIntExact(offset - start);
        if (index < dropped || index > text.length()) {
            throw new IllegalArgumentException(
                    "offset " + offset + " is not held; held is from " + (start + dropped) + " to " + end());
        }
        return index;
    }

    String cut(long from, long to) {
        int first = index(from);
        int last = index(Math.min(to, end()));
        // Nothing else stands between most elements of a record.
        return last == first + 1 && text.charAt(first) == '\n' ? "\n" : text.substring(first, last);
    }

    /** Returns how many code points come before an offset. */
    long codePoint(long offset) {
        int to = index(offset);
        if (!surrogates) {
            return codePointsBefore + to - dropped;
        }
        // Places are mostly asked for in their order, so that each look goes on where the last one ended.
        boolean onward = offset >= lastOffset;
        int from = onward ? index(lastOffset) : dropped;
        long before = onward ? lastCodePoint : codePointsBefore;
        long codePoint = before + text.codePointCount(from, to);
        // From the middle of a pair no count can go on.
        if (!isSecondHalf(to)) {
            lastCodePoint = codePoint;
            lastOffset = offset;
        }
        return codePoint;
    }

    /** Returns the line in which the window begins, from 1. */
    int line() {
        countLines();
        return line;
    }

    /** Returns the line of an offset, from 1. */
    int line(long offset) {
        seek(offset);
        return soughtLine;
    }

    /** Returns the character in its line that stands at an offset, from 1. */
    int column(long offset) {
        seek(offset);
        if (soughtLineStart < start + dropped) {
            countLines();
            return Math.toIntExact(codePoint(offset) - lineStart + 1);
        }
        int from = index(soughtLineStart);
        int to = index(offset);
        return 1 + (surrogates ? text.codePointCount(from, to) : to - from);
    }

    /** Goes on from the place that was sought last, so that many places of one long record do not cost its length each. */
    private void seek(long offset) {
        int to = index(offset);
        if (sought < start + dropped) {
            sought = start + dropped;
            soughtLine = line();
            soughtLineStart = -1;
        }
        int from = index(sought);
        if (to >= from) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) == '\n') {
                    soughtLine++;
                    soughtLineStart = start + i + 1;
                }
            }
        } else {
            int lines = soughtLine;
            for (int i = to; i < from; i++) {
                soughtLine -= text.charAt(i) == '\n' ? 1 : 0;
            }
            if (soughtLine < lines) {
                int lineBreak = text.lastIndexOf("\n", to - 1);
                soughtLineStart = lineBreak < dropped ? -1 : start + lineBreak + 1;
            }
        }
        sought = offset;
    }
}
