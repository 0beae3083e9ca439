package org.colloquy.core.source.timetable.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as calendars write it: {@code 20210721}, {@code 20210721T190000}, {@code 20210721T190000Z}.
 *
 * @param local what the clock shows; midnight of a mere date
 * @param day whether it is a mere date
 * @param utc whether the clock is that of UTC
 */
record ICalendarTime(LocalDateTime local, boolean day, boolean utc) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4})-?(\\d\\d)-?(\\d\\d)(?:T(\\d\\d):?(\\d\\d)(?::?(\\d\\d))?(Z)?)?");
    private static final int LAST_SECOND = 59;

    /** Returns the time, or empty if it is none. */
    static Optional<ICalendarTime> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            boolean day = parts.group(4) == null;
            LocalDateTime local =
                    date.atTime(number(parts, 4), number(parts, 5), Math.min(number(parts, 6), LAST_SECOND));
            return Optional.of(new ICalendarTime(local, day, parts.group(7) != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
