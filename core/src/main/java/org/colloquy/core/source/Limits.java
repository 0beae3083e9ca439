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
 * @param recordCharacters the longest record of a source that is read record by record, in characters
 */
public record Limits(
        long pageBytes,
        int lineCharacters,
        long unpackedBytes,
        int unpackRatio,
        int depth,
        int authors,
        int recordCharacters) {

    private static final int LONGEST_RECORD = 8 << 20;

    /**
     * The limits used unless told otherwise: pages of 8 MiB, lines of 1 MiB, records of 8 MiB, 1 GiB unpacked at a ratio
     * of 100.
     */
    public static final Limits STANDARD = new Limits(8L << 20, 1 << 20, 1L << 30, 100, 200, 10_000);

    /** Returns limits with records as long as usual. */
    public Limits(long pageBytes, int lineCharacters, long unpackedBytes, int unpackRatio, int depth, int authors) {
        this(pageBytes, lineCharacters, unpackedBytes, unpackRatio, depth, authors, LONGEST_RECORD);
    }
}
