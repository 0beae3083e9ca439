package org.colloquy.core.source.programme.time;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A time as a clock shows it.
 *
 * @param hour the hour as printed
 * @param minute the minute
 * @param afternoon whether it is marked p.m.; empty if no half of the day is printed
 */
record ClockTime(int hour, int minute, Optional<Boolean> afternoon) {

    boolean marked() {
        return afternoon.isPresent();
    }

    LocalTime time() {
        int hours = afternoon.map(pm -> hour % 12 + (pm ? 12 : 0)).orElse(hour % 24);
        return LocalTime.of(hours, minute);
    }

    /** Takes the half of the day from the end of the range: the later half that still comes before it. */
    ClockTime before(ClockTime end) {
        if (marked() || !end.marked() || hour > 12 || hour == 0) {
            return this;
        }
        ClockTime sameHalf = new ClockTime(hour, minute, end.afternoon);
        return sameHalf.time().isBefore(end.time()) ? sameHalf : new ClockTime(hour, minute, Optional.of(false));
    }

    /** Takes the half of the day from the beginning of the range: the first that comes after it. */
    ClockTime after(ClockTime start) {
        if (marked() || !start.marked() || hour > 12 || hour == 0) {
            return this;
        }
        ClockTime sameHalf = new ClockTime(hour, minute, start.afternoon);
        return sameHalf.time().isAfter(start.time()) ? sameHalf : new ClockTime(hour, minute, Optional.of(true));
    }
}
