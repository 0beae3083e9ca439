package org.colloquy.core.source.programme.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Slot.Part;
import org.jspecify.annotations.Nullable;

/** Puts printed times on the calendar. A time without a date belongs to the day of the time before it. */
public final class SlotCalendar {

    private final Optional<Conference> conference;
    private final Optional<Integer> year;
    private final Optional<String> pageZone;
    private @Nullable LocalDate lastDay;

    /**
     * Creates a calendar for one page.
     *
     * @param conference the edition, if known
     * @param year the year, if known
     * @param pageZone the zone that the page names for all its times
     */
    public SlotCalendar(Optional<Conference> conference, Optional<Integer> year, Optional<String> pageZone) {
        this.conference = conference;
        this.year = year;
        this.pageZone = pageZone;
    }

    /** Returns when {@code line} is; without beginning and end if its day cannot be known, else with its offset if that can. */
    public Slot place(SlotLine line) {
        Set<Part> inferred = EnumSet.noneOf(Part.class);
        Optional<LocalDate> day = day(line);
        if (day.isEmpty()) {
            return new Slot(Optional.empty(), Optional.empty(), inferred);
        }
        LocalDateTime from = day.get().atTime(line.start());
        Optional<ZoneOffset> offset = offset(line, from);
        if (line.year().isEmpty()) {
            inferred.add(Part.YEAR);
        }
        if (line.zone().or(() -> pageZone).isEmpty() && offset.isPresent()) {
            inferred.add(Part.ZONE);
        }
        if (line.halfInferred()) {
            inferred.add(Part.HALF_OF_DAY);
        }
        Optional<LocalDateTime> to = line.end()
                .filter(end -> !end.equals(line.start()))
                .map(end -> {
                    LocalDateTime sameDay = day.get().atTime(end);
                    return sameDay.isBefore(from) ? sameDay.plusDays(1) : sameDay;
                });
        return new Slot(
                Optional.of(new EventTime(from, offset)), to.map(time -> new EventTime(time, offset)), inferred);
    }

    private Optional<LocalDate> day(SlotLine line) {
        Optional<LocalDate> day = line.hasDate()
                ? dated(line)
                : line.weekday().isPresent()
                        ? byWeekday(line)
                        : line.isOpen() ? Optional.empty() : Optional.ofNullable(lastDay);
        day.ifPresent(found -> lastDay = found);
        return day;
    }

    private Optional<LocalDate> dated(SlotLine line) {
        return conference
                .flatMap(edition -> EditionFinder.day(line, edition, 0))
                .or(() -> line.year().or(() -> year).flatMap(inYear -> EditionFinder.date(line, inYear)));
    }

    /**
     * Returns the day that is such a weekday: that of the time before, the only one of the edition, or the first of it
     * from the time before on.
     */
    private Optional<LocalDate> byWeekday(SlotLine line) {
        DayOfWeek weekday = line.weekday().orElseThrow();
        Optional<LocalDate> last = Optional.ofNullable(lastDay);
        if (last.filter(day -> day.getDayOfWeek() == weekday).isPresent()) {
            return last;
        }
        List<LocalDate> days = conference.stream()
                .flatMap(edition ->
                        edition.firstDay().datesUntil(edition.lastDay().plusDays(1)))
                .filter(day -> day.getDayOfWeek() == weekday)
                .toList();
        return days.size() == 1
                ? Optional.of(days.get(0))
                : days.stream()
                        .filter(day -> last.filter(day::isAfter).isPresent())
                        .findFirst();
    }

    private Optional<ZoneOffset> offset(SlotLine line, LocalDateTime time) {
        return line.zone()
                .or(() -> pageZone)
                .map(zone -> CalendarWords.offset(zone, time))
                .or(() -> conference.map(edition -> edition.zone().getRules().getOffset(time)));
    }
}
