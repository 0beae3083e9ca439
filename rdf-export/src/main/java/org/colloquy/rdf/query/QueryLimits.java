package org.colloquy.rdf.query;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;

/**
 * What a single query may cost. Whatever goes beyond is refused or stopped with a {@link QueryLimitException}.
 *
 * @param time how long it may run
 * @param textCharacters the longest text of a query
 * @param depth the deepest nesting of brackets
 * @param listLength the longest list after {@code IN}
 * @param stringCharacters the longest string that a function may make
 * @param rows the most rows or triples in an answer
 */
public record QueryLimits(
        Duration time, int textCharacters, int depth, int listLength, int stringCharacters, int rows) {

    /** The limits used unless told otherwise: a minute, and a million rows. */
    public static final QueryLimits STANDARD =
            new QueryLimits(Duration.ofSeconds(60), 1 << 18, 100, 10_000, 1 << 20, 1_000_000);

    /** Checks that a query may take some time. */
    public QueryLimits {
        checkArgument(!time.isNegative() && !time.isZero(), "time must be positive, was %s", time);
    }

    /** Returns these limits with another time. */
    public QueryLimits withTime(Duration other) {
        return new QueryLimits(other, textCharacters, depth, listLength, stringCharacters, rows);
    }
}
