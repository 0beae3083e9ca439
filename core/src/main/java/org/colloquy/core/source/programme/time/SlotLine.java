package org.colloquy.core.source.programme.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;

/**
 * A line that says when something takes place, as far as it says so. See {@link SlotScanner} for the forms read.
 *
 * @param printed the time itself, without a place that may follow it
 * @param date the words before the first hour, which name the day; empty if the line names none
 * @param weekday the day of the week
 * @param month the month
 * @param day the day of the month; present with the month
 * @param year the year
 * @param start the beginning
 * @param end the end
 * @param zone the zone as printed, for example {@code PDT}
 * @param halfInferred whether a time lacks am or pm though the line uses a 12-hour clock
 * @param place what follows {@code @}
 */
public record SlotLine(
        Printed printed,
        Printed date,
        Optional<DayOfWeek> weekday,
        Optional<Month> month,
        Optional<Integer> day,
        Optional<Integer> year,
        LocalTime start,
        Optional<LocalTime> end,
        Optional<String> zone,
        boolean halfInferred,
        Optional<Printed> place) {

    /** Returns the time that {@code line} is, or empty if it is not one from its first to its last character. */
    public static Optional<SlotLine> parse(Printed line) {
        return SlotScanner.mayBeSlot(line.text()) ? new SlotScanner(line).scan() : Optional.empty();
    }

    /** Returns the same time in the zone that {@code other} names, if this names none. */
    public SlotLine inZoneOf(SlotLine other) {
        return zone.isPresent()
                ? this
                : new SlotLine(printed, date, weekday, month, day, year, start, end, other.zone, halfInferred, place);
    }

    /** Returns the same time with more printed behind it, which may say the zone. */
    SlotLine to(Printed more, Optional<String> named) {
        return new SlotLine(more, date, weekday, month, day, year, start, end, named, halfInferred, place);
    }

    /** Returns the time from this to {@code last}, which stands in another cell. */
    public SlotLine until(SlotLine last) {
        return lasting(last, Optional.of(last.start), zone.or(last::zone));
    }

    /** Returns the time from this to the end of {@code last}, which stands in another row; this, if that has no end. */
    public SlotLine through(SlotLine last) {
        return last.end.isEmpty() ? this : lasting(last, last.end, zone);
    }

    private SlotLine lasting(SlotLine last, Optional<LocalTime> until, Optional<String> in) {
        return new SlotLine(
                Printed.join(List.of(printed, last.printed)),
                date,
                weekday,
                month,
                day,
                year,
                start,
                until,
                in,
                halfInferred || last.halfInferred,
                place);
    }

    /** Returns the words that name the day, before the hours or behind them; all of the time if they cannot be told apart. */
    public Printed dayWords() {
        if (!date.isEmpty()) {
            return date;
        }
        for (int i = 1; i < printed.length(); i++) {
            boolean begins = Character.isLetterOrDigit(printed.text().charAt(i))
                    && !Character.isLetterOrDigit(printed.text().charAt(i - 1));
            Optional<DayLine> behind = begins ? DayLine.parse(printed.from(i)) : Optional.empty();
            if (behind.filter(found -> found.day().equals(day) && found.zone().isEmpty())
                    .isPresent()) {
                return behind.get().printed();
            }
        }
        return printed;
    }

    /** Returns whether the line names a day of a month. */
    public boolean hasDate() {
        return month.isPresent() && day.isPresent();
    }

    /** Returns whether the line names a date of which nothing tells which number is the month: only the year is known. */
    public boolean isOpen() {
        return month.isEmpty() && weekday.isEmpty() && year.isPresent();
    }
}
