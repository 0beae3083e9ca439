package org.colloquy.bench.score;

/**
 * How often the values of a field agree.
 *
 * @param expected how many values the truth has
 * @param agree how many of them were read
 * @param explained how many of the others differ for a reason that is written down
 * @param extra how many values were read where the truth says that there is none
 */
public record Count(long expected, long agree, long explained, long extra) {

    /** Nothing counted yet. */
    public static final Count NONE = new Count(0, 0, 0, 0);

    /** Returns the sums. */
    public Count plus(Count other) {
        return new Count(
                expected + other.expected, agree + other.agree, explained + other.explained, extra + other.extra);
    }
}
