package org.colloquy.core.source.programme;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Text as a reader sees it, of which every {@code char} knows where in the document it comes from. White space may have
 * been folded and character references decoded; the way back is kept.
 */
public final class Printed {

    private final String text;
    /** Where in the document each char begins, then where each char ends. */
    private final int[] starts;

    private final int[] ends;

    Printed(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns characters {@code start} to {@code end} of {@code document} as they are. */
    public static Printed of(String document, int start, int end) {
        int[] starts = new int[end - start];
        int[] ends = new int[end - start];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = start + i;
            ends[i] = start + i + 1;
        }
        return new Printed(document.substring(start, end), starts, ends);
    }

    /** Returns the parts one after the other, with one space between each two. */
    public static Printed join(List<Printed> parts) {
        Builder joined = new Builder();
        for (Printed part : parts) {
            if (joined.length() > 0) {
                joined.gap(part.start());
            }
            joined.append(part);
        }
        return joined.build();
    }

    /** Returns the text, {@code mark} right behind it, a space, and {@code next}; neither text may be empty. */
    public Printed followed(char mark, Printed next) {
        Builder both = new Builder();
        both.append(this).append(mark, end(), end()).gap(next.start());
        return both.append(next).build();
    }

    /** Returns the text as a reader sees it. */
    public String text() {
        return text;
    }

    /** Returns whether there is no text at all. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the number of {@code char}s of the text. */
    public int length() {
        return text.length();
    }

    /** Returns the document offset at which the text begins; it must not be empty. */
    public int start() {
        return starts[0];
    }

    /** Returns the document offset at which the text ends; it must not be empty. */
    public int end() {
        return ends[ends.length - 1];
    }

    /** Returns the document offset at which the char at {@code i} begins. */
    public int startOf(int i) {
        return starts[i];
    }

    /** Returns the document offset at which the char at {@code i} ends. */
    public int endOf(int i) {
        return ends[i];
    }

    /** Returns how many of the characters stand before {@code offset} of the document, where characters may have been left out. */
    public int lengthBefore(int offset) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Returns what stands behind {@code part}, which is a part of this text. */
    public Printed behind(Printed part) {
        return from(lengthBefore(part.end()));
    }

    /** Returns the characters {@code from} to {@code to} with their places. */
    public Printed sub(int from, int to) {
        return new Printed(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    /** Returns the characters from {@code from} on with their places. */
    public Printed from(int from) {
        return sub(from, text.length());
    }

    /** Returns what stands between those of the characters that are {@code marks}, without empty parts. */
    public List<Printed> split(Predicate<Character> marks) {
        List<Printed> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || marks.test(text.charAt(i))) {
                if (i > from) {
                    parts.add(sub(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Returns the text without white space at its ends. */
    public Printed strip() {
        return trim(CharMatcher.whitespace().or(CharMatcher.anyOf("\u200b\ufeff\u00ad")));
    }

    /** Returns the text without {@code unwanted} characters at its ends. */
    public Printed trim(Predicate<Character> unwanted) {
        int from = 0;
        int to = text.length();
        while (from < to && unwanted.test(text.charAt(from))) {
            from++;
        }
        while (to > from && unwanted.test(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : sub(from, to);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters that need not be neighbours in the document. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Returns the number of {@code char}s so far. */
        public int length() {
            return text.length();
        }

        /** Appends a char that the document's characters {@code start} to {@code end} stand for. */
        public Builder append(char c, int start, int end) {
            int at = text.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            starts[at] = start;
            ends[at] = end;
            text.append(c);
            return this;
        }

        /** Appends all of {@code part}. */
        public Builder append(Printed part) {
            for (int i = 0; i < part.text.length(); i++) {
                append(part, i);
            }
            return this;
        }

        /** Appends the char at {@code i} of {@code part}. */
        public Builder append(Printed part, int i) {
            return append(part.text.charAt(i), part.starts[i], part.ends[i]);
        }

        /** Appends a space that stands for whatever lies between the last character and {@code next}. */
        public void gap(int next) {
            int last = ends[text.length() - 1];
            append(' ', Math.min(last, next), Math.max(last, next));
        }

        /** Returns what was collected. */
        public Printed build() {
            int length = text.length();
            return new Printed(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }
    }
}
