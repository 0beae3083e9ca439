package org.colloquy.core.source.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Slot.Part;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;

/** Puts the printed times of one document on the calendar. */
public final class ItemSlots {

    private final SiteMentions site;
    private boolean zoneMissed;

    /** Begins a document. */
    public ItemSlots(SiteMentions site) {
        this.site = site;
    }

    /**
     * A printed time.
     *
     * @param start the beginning: where it stands, and what it says, with a date from elsewhere if need be
     * @param end the end, or how long it takes, as printed
     */
    public record Printed(Passage start, Moment moment, Optional<Passage> end) {}

    /** Tells that a beginning cannot be read. */
    public void notRead(Passage start) {
        site.problem(
                Severity.WARNING,
                "time-not-read",
                start,
                "this is no date and time such as 2021-07-21T19:00:00+02:00; the item is read without a time");
    }

    /**
     * Returns when it is: from one printed time to another, on {@code day} where the first says none; empty, and a problem, if
     * that one cannot be read.
     */
    public Optional<Stated<Slot>> slot(
            Optional<Passage> start, Optional<Passage> end, Optional<LocalDate> day, Optional<ZoneChoice> zone) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> from = Moment.parse(start.get().text()).map(moment -> moment.on(day));
        if (from.isEmpty()) {
            notRead(start.get());
            return Optional.empty();
        }
        return slot(
                new Printed(start.get(), from.get(), end),
                end.flatMap(printed -> Moment.parse(printed.text())),
                Optional.empty(),
                zone);
    }

    /** Returns when it is: until {@code until}, or as long as {@code length}; without an offset if the zone cannot be known. */
    public Optional<Stated<Slot>> slot(
            Printed printed, Optional<Moment> until, Optional<Duration> length, Optional<ZoneChoice> zone) {
        Optional<LocalDateTime> local = printed.moment().local();
        if (local.isEmpty()) {
            notRead(printed.start());
            return Optional.empty();
        }
        Optional<ZoneChoice> choice = printed.moment()
                .offset()
                .map(offset -> new ZoneChoice(LocalZone.of(offset), false))
                .or(() -> zone);
        if (choice.isEmpty()) {
            withoutZone(printed.start());
        }
        Slot slot = slot(local.get(), until, length, choice.orElse(ZoneChoice.NONE));
        return Optional.of(site.slot(slot, printed.start(), printed.end()));
    }

    /** Tells, once, that nothing says the zone of times. */
    public void withoutZone(Passage start) {
        if (!zoneMissed) {
            zoneMissed = true;
            site.problem(
                    Severity.WARNING,
                    "time-without-zone",
                    start,
                    "no time zone is said, so this time, and others like it, have none; name the edition, whose place"
                            + " has one");
        }
    }

    private static Slot slot(LocalDateTime local, Optional<Moment> until, Optional<Duration> length, ZoneChoice zone) {
        EventTime start = zone.clock().at(local);
        Optional<EventTime> end = until.flatMap(moment -> end(moment, local, zone))
                .or(() -> length.map(time -> zone.clock().at(local, time)));
        return Slot.from(start, end, zone.inferred() ? Set.of(Part.ZONE) : Set.of());
    }

    /** An end without a date is on the same day, or on the next if it is earlier by the clock. */
    private static Optional<EventTime> end(Moment until, LocalDateTime start, ZoneChoice zone) {
        Optional<LocalDateTime> local = until.on(Optional.of(start.toLocalDate()))
                .local()
                .map(time -> until.day().isEmpty() && time.isBefore(start) ? time.plusDays(1) : time);
        return local.map(time -> until.offset().isPresent()
                ? new EventTime(time, until.offset())
                : zone.clock().at(time));
    }
}
