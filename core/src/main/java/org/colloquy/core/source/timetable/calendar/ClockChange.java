package org.colloquy.core.source.timetable.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of the clocks in a described time zone, once, on some days, or every year.
 *
 * @param start when it first happens, on the clock as it was before
 * @param before the offset before
 * @param after the offset after
 * @param also further days on which it happens
 * @param rule the rule by which it happens every year
 */
record ClockChange(
        LocalDateTime start, ZoneOffset before, ZoneOffset after, List<LocalDateTime> also, Optional<Yearly> rule) {

    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d\\d):?(\\d\\d):?(\\d\\d)?");
    private static final Pattern BY_DAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final List<String> DAYS = ImmutableList.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int LONGEST_MONTH = 31;

    /**
     * A day of every year: {@code BYMONTH=3;BYDAY=2SU}, or the first Sunday on or after the 8th.
     *
     * @param month from 1
     * @param day the weekday; the day of the month of the first change if there is none
     * @param nth which in the month, from its end if negative; 0 if days of the month say that
     * @param notBefore the day of the month from which on the weekday is sought
     * @param until the last time, if the rule ended
     */
    record Yearly(int month, Optional<DayOfWeek> day, int nth, int notBefore, Optional<LocalDateTime> until) {

        LocalDate in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            if (day.isEmpty() || nth == 0) {
                LocalDate from = first.withDayOfMonth(Math.min(notBefore, first.lengthOfMonth()));
                return day.map(weekday -> from.with(TemporalAdjusters.nextOrSame(weekday)))
                        .orElse(from);
            }
            return first.with(TemporalAdjusters.dayOfWeekInMonth(nth, day.get()));
        }
    }

    /** Reads a {@code STANDARD} or {@code DAYLIGHT} part; empty if it does not say when, or which offset. */
    static Optional<ClockChange> of(ICalendarComponent part) {
        Optional<LocalDateTime> start = part.line("DTSTART")
                .flatMap(line -> ICalendarTime.parse(line.raw()))
                .map(ICalendarTime::local);
        Optional<ZoneOffset> after = part.line("TZOFFSETTO").flatMap(line -> offset(line.raw()));
        if (start.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        ZoneOffset before =
                part.line("TZOFFSETFROM").flatMap(line -> offset(line.raw())).orElse(after.get());
        ImmutableList.Builder<LocalDateTime> also = ImmutableList.builder();
        for (ICalendarLine line : part.all("RDATE")) {
            for (String date : line.raw().split(",", -1)) {
                ICalendarTime.parse(date).map(ICalendarTime::local).ifPresent(also::add);
            }
        }
        Optional<Yearly> rule = part.line("RRULE").flatMap(line -> yearly(line.raw(), start.get(), before));
        return Optional.of(new ClockChange(start.get(), before, after.get(), also.build(), rule));
    }

    private static Optional<ZoneOffset> offset(String text) {
        Matcher parts = OFFSET.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int seconds = Integer.parseInt(parts.group(2)) * 3600
                + Integer.parseInt(parts.group(3)) * 60
                + (parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? -seconds : seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Yearly> yearly(String rule, LocalDateTime start, ZoneOffset before) {
        RepeatRule parts = RepeatRule.parse(rule);
        if (!parts.get("FREQ").equals("YEARLY")) {
            return Optional.empty();
        }
        int month = parts.number("BYMONTH", 1, 12).orElse(start.getMonthValue());
        Matcher day = BY_DAY.matcher(parts.get("BYDAY"));
        boolean onWeekday = day.matches();
        int notBefore = parts.number("BYMONTHDAY", 1, LONGEST_MONTH).orElse(start.getDayOfMonth());
        boolean nth = onWeekday && day.group(1) != null;
        Optional<LocalDateTime> until = ICalendarTime.parse(parts.get("UNTIL"))
                .map(last -> last.utc() ? last.local().plusSeconds(before.getTotalSeconds()) : last.local());
        return Optional.of(new Yearly(
                month,
                onWeekday ? Optional.of(DayOfWeek.of(DAYS.indexOf(day.group(2)) + 1)) : Optional.empty(),
                nth ? Integer.parseInt(day.group(1)) : 0,
                onWeekday && parts.get("BYMONTHDAY").isEmpty() ? 1 : notBefore,
                until));
    }

    /** Returns when it last happened by its rule until {@code time}; empty if it has none, or had not yet begun. */
    Optional<LocalDateTime> lastByRule(LocalDateTime time) {
        if (rule.isEmpty() || start.isAfter(time)) {
            return Optional.empty();
        }
        LocalDateTime end = rule.get().until().filter(time::isAfter).orElse(time);
        LocalDateTime thisYear = happens(rule.get(), end.getYear());
        return Optional.of(thisYear.isAfter(end) ? happens(rule.get(), end.getYear() - 1) : thisYear);
    }

    private LocalDateTime happens(Yearly yearly, int year) {
        return yearly.in(year).atTime(start.toLocalTime());
    }
}
