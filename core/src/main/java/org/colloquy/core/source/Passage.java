package org.colloquy.core.source;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A piece of a document: what it says there, and where.
 *
 * @param text what a reader of the document takes it to say: escapes and references undone, markup left as it is
 * @param start the offset of its first {@code char} in the document's text
 * @param end the offset after its last
 */
public record Passage(String text, long start, long end) {

    /** Checks that it has a place. */
    public Passage {
        checkArgument(0 <= start && start < end, "not a place: %s to %s", start, end);
    }

    /** Returns whether nothing but white space stands there. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns where it begins: one character, which tells nothing of what stands in it. */
    public Passage beginning() {
        return new Passage("", start, start + 1);
    }

    /** Returns the same place, read as {@code other}. */
    public Passage reading(String other) {
        return new Passage(other, start, end);
    }

    /**
     * Returns a part of the passage, from index {@code from} to {@code to} of its text. Where the text is what stands in the
     * document, character by character, the place is exact. Where escapes make the document longer than the text, it is the
     * smallest that must hold the part, and no two parts have the same. All of it is the passage itself.
     */
    public Passage part(int from, int to) {
        if (from == 0 && to == text.length()) {
            return this;
        }
        long longer = end - start - text.length();
        return longer < 0
                ? new Passage(text.substring(from, to), start, end)
                : new Passage(text.substring(from, to), start + from, start + to + longer);
    }

    /** Returns whether another stands within this one. */
    public boolean holds(Passage other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns the passage without white space around it; itself if it is blank. */
    public Passage strip() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? this : part(from, to);
    }
}
