package org.colloquy.core.source;

/**
 * What a single document may cost. Whatever goes beyond is a {@link LimitException} that names the limit.
 *
 * @param pageBytes the largest page, in bytes, that is held in memory as a whole
 * @param lineCharacters the longest line of a page of text, in characters
 * @param unpackedBytes the most that one compressed source may unpack to, in bytes
 * @param unpackRatio how many times larger than its packed form a source may become
 * @param depth the deepest nesting of elements in a page
 * @param authors the most authors of one paper
 */
public record Limits(long pageBytes, int lineCharacters, long unpackedBytes, int unpackRatio, int depth, int authors) {

    /** The limits used unless told otherwise: pages of 8 MiB, lines of 1 MiB, 1 GiB unpacked at a ratio of 100. */
    public static final Limits STANDARD = new Limits(8L << 20, 1 << 20, 1L << 30, 100, 200, 10_000);
}
