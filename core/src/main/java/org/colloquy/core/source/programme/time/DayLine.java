package org.colloquy.core.source.programme.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;

/**
 * A line that names a day for the times below it.
 *
 * @param printed the words that name it
 * @param weekday the day of the week
 * @param month the month
 * @param day the day of the month; present with the month
 * @param year the year
 * @param zone the zone of the times below, as printed
 */
public record DayLine(
        Printed printed,
        Optional<DayOfWeek> weekday,
        Optional<Month> month,
        Optional<Integer> day,
        Optional<Integer> year,
        Optional<String> zone) {

    /** Returns the day that {@code line} is, or empty if it is not one from its first to its last character. */
    static Optional<DayLine> parse(Printed line) {
        return new SlotScanner(line).scanDay();
    }

    /** Returns whether this is a date of which nothing tells which number is the month: only the year is known. */
    public boolean isOpen() {
        return month.isEmpty() && weekday.isEmpty() && year.isPresent();
    }

    /** Returns whether this can be a day of {@code year}: its weekday, if it has one, falls on it then. */
    public boolean mayBeIn(int year) {
        if (month.isEmpty() || day.isEmpty()) {
            return true;
        }
        YearMonth there = YearMonth.of(year, month.get());
        return there.isValidDay(day.get())
                && weekday.stream().allMatch(there.atDay(day.get()).getDayOfWeek()::equals);
    }

    /** Returns {@code slot} as a time of this day, unless it names a day of its own. */
    public SlotLine with(SlotLine slot) {
        return slot.hasDate() || slot.isOpen() || slot.weekday().isPresent()
                ? slot
                : new SlotLine(
                        slot.printed(),
                        printed,
                        weekday,
                        month,
                        day,
                        year,
                        slot.start(),
                        slot.end(),
                        slot.zone().or(() -> zone),
                        slot.halfInferred(),
                        slot.place());
    }
}
