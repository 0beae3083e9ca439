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

    /** Returns the same place, read as {@code other}. */
    public Passage reading(String other) {
        return new Passage(other, start, end);
    }

    /**
     * Returns a part of the passage, from index {@code from} to {@code to} of its text. Only where the text is what stands
     * in the document, character by character, is the place that of the part; otherwise it is that of the whole.
     */
    public Passage part(int from, int to) {
        return end - start == text.length()
                ? new Passage(text.substring(from, to), start + from, start + to)
                : new Passage(text.substring(from, to), start, end);
    }
}
