package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date, or a range of dates with or without a known beginning or end.
 *
 * @param start the date, or where a range begins
 * @param end where a range ends
 * @param range whether it is a range, which may be open
 */
public record DateSpan(Optional<PartialDate> start, Optional<PartialDate> end, boolean range) {

    private static final String OPEN = "..";

    /** Checks that something is known. */
    public DateSpan {
        checkArgument(start.isPresent() || end.isPresent(), "a date needs a beginning or an end");
        checkArgument(range || (start.isPresent() && end.isEmpty()), "what has an end is a range");
    }

    /** Returns one date. */
    public static DateSpan of(PartialDate date) {
        return new DateSpan(Optional.of(date), Optional.empty(), false);
    }

    /** Returns a range. */
    public static DateSpan between(PartialDate start, PartialDate end) {
        return new DateSpan(Optional.of(start), Optional.of(end), true);
    }

    /** Reads a date or two with a slash between: {@code 2021-07-18/2021-07-24}, {@code 1990/}, {@code ../1990}. */
    public static Optional<DateSpan> parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return PartialDate.parse(edtf).map(DateSpan::of);
        }
        String from = edtf.substring(0, slash).strip();
        String to = edtf.substring(slash + 1).strip();
        Optional<PartialDate> start = PartialDate.parse(from);
        Optional<PartialDate> end = PartialDate.parse(to);
        boolean sound = (start.isPresent() || isOpen(from))
                && (end.isPresent() || isOpen(to))
                && (start.isPresent() || end.isPresent());
        return sound ? Optional.of(new DateSpan(start, end, true)) : Optional.empty();
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    /** Returns the year of the beginning, else of the end, if all its digits are known. */
    public OptionalInt year() {
        PartialDate known = start.or(() -> end).orElseThrow();
        return known.digits() == 4 ? OptionalInt.of(known.year()) : OptionalInt.empty();
    }

    /** Returns the dates as ISO 8601-2 writes them. */
    @Override
    public String toString() {
        String from = start.map(PartialDate::toString).orElse(OPEN);
        return range ? from + "/" + end.map(PartialDate::toString).orElse(OPEN) : from;
    }
}
