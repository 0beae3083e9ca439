package org.colloquy.core.source.pdf;

/**
 * Letters without a space between them.
 *
 * @param text what they say
 * @param x where they begin, from the left in points
 * @param right where they end
 * @param baseline the line on which they stand, from the top
 * @param size the size of the font
 * @param look how the first looks
 */
record Word(String text, double x, double right, double baseline, double size, Look look) {

    /** Returns this word and what follows it without a space. */
    Word before(String rest, double end) {
        return new Word(text + rest, x, Math.max(right, end), baseline, size, look);
    }

    /** Returns this word and what stands before it without a space. */
    Word behind(String beginning, double begin) {
        return new Word(beginning + text, Math.min(x, begin), right, baseline, size, look);
    }
}
