package org.colloquy.bench.score;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a date and of times of day that a text states, in digits or in English words.
 *
 * @param text the text itself, in small letters
 * @param weekday the day of the week
 * @param year the year, of four digits
 * @param monthAndDay the month times 100 plus the day of the month
 * @param times the times of day, in the order of the text
 */
record When(
        String text,
        Optional<DayOfWeek> weekday,
        Optional<Integer> year,
        Optional<Integer> monthAndDay,
        List<LocalTime> times) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}");
    private static final Pattern DAY = Pattern.compile("(?<![\\d:.])(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d:])((?:19|20)\\d{2})(?![\\d:])");
    private static final Pattern CLOCK =
            Pattern.compile("(?<!\\d)(\\d{1,2})[:.](\\d{2})(?::\\d{2})?(?!\\d) ?(?:([ap])\\.?m\\b)?");

    static When parse(String printed) {
        String text = Text.squeeze(printed).toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            int day = 100 * Integer.parseInt(iso.group(2)) + Integer.parseInt(iso.group(3));
            return new When(
                    text, Optional.empty(), number(iso.group(1)), Optional.of(day), times(text.substring(iso.end())));
        }
        Matcher year = YEAR.matcher(text);
        Optional<Integer> found = year.find() ? number(year.group(1)) : Optional.empty();
        return new When(text, weekday(text), found, monthAndDay(text), times(text));
    }

    /** Returns whether {@code other} states at least what this does, and the same. */
    boolean isMetBy(When other) {
        if (weekday.isEmpty() && monthAndDay.isEmpty() && times.isEmpty()) {
            return text.equals(other.text);
        }
        return (monthAndDay.isEmpty() || monthAndDay.equals(other.monthAndDay))
                && (year.isEmpty() || year.equals(other.year))
                && (weekday.isEmpty() || other.weekday.isEmpty() || weekday.equals(other.weekday))
                && (times.isEmpty() || times.equals(other.times));
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(Integer.parseInt(digits));
    }

    private static Optional<DayOfWeek> weekday(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> text.contains(day.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The day stands after the month, or before it. */
    private static Optional<Integer> monthAndDay(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.find()) {
            return Optional.empty();
        }
        int number = 1 + MONTHS.indexOf(month.group(1));
        return day(text.substring(month.end()))
                .or(() -> day(text.substring(0, month.start())))
                .map(day -> 100 * number + day);
    }

    private static Optional<Integer> day(String text) {
        Matcher day = DAY.matcher(text);
        return day.find() ? number(day.group(1)) : Optional.empty();
    }

    private static List<LocalTime> times(String text) {
        return CLOCK.matcher(text)
                .results()
                .flatMap(clock -> time(clock).stream())
                .toList();
    }

    private static Optional<LocalTime> time(MatchResult clock) {
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        if (clock.group(3) != null) {
            hour = hour % 12 + (clock.group(3).equals("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
