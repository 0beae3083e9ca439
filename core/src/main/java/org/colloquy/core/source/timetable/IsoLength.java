package org.colloquy.core.source.timetable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time: days by the calendar, seconds by the clock.
 *
 * @param days weeks count seven
 * @param seconds hours and minutes among them
 */
public record IsoLength(long days, long seconds) {

    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:(\\d{1,3})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?");

    /** Returns a length as {@code PT1H30M}; empty if it is none. */
    public static Optional<IsoLength> parse(String text) {
        Matcher parts = DURATION.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new IsoLength(
                        number(parts, 1) * 7L + number(parts, 2),
                        number(parts, 3) * 3600L + number(parts, 4) * 60L + number(parts, 5)))
                : Optional.empty();
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
