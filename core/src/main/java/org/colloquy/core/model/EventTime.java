package org.colloquy.core.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time on the clock of the place where something happens.
 *
 * <p>Times are ordered by the moment; those of which the offset is not known as if they were in UTC.
 *
 * @param local what the clock shows
 * @param offset how far the clock is from UTC; absent if it is not known where the place is
 */
public record EventTime(LocalDateTime local, Optional<ZoneOffset> offset) implements Comparable<EventTime> {

    private static final Comparator<EventTime> ORDER = Comparator.comparing(
                    (EventTime time) -> time.local.toInstant(time.offset.orElse(ZoneOffset.UTC)))
            .thenComparing(EventTime::local)
            .thenComparing(time -> time.offset.isPresent());

    /** Returns the time of which the offset is known. */
    public static EventTime of(OffsetDateTime time) {
        return new EventTime(time.toLocalDateTime(), Optional.of(time.getOffset()));
    }

    /**
     * Returns the time that ISO 8601 writes so, with or without an offset: {@code 2021-07-21T19:00+02:00}.
     *
     * @throws java.time.format.DateTimeParseException if the text is no time
     */
    public static EventTime parse(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof OffsetDateTime exact
                ? of(exact)
                : new EventTime(LocalDateTime.from(time), Optional.empty());
    }

    /** Returns the time as the calendar of Java has it, with its offset if that is known. */
    public Temporal temporal() {
        return offset.<Temporal>map(local::atOffset).orElse(local);
    }

    /** Returns the day at the place. */
    public LocalDate day() {
        return local.toLocalDate();
    }

    /** Returns the time so many days later by the clock. */
    public EventTime plusDays(long days) {
        return new EventTime(local.plusDays(days), offset);
    }

    /** Returns the time so much later, on the same clock. */
    public EventTime plus(Duration length) {
        return new EventTime(local.plus(length), offset);
    }

    /** Returns whether this is earlier. */
    public boolean isBefore(EventTime other) {
        return compareTo(other) < 0;
    }

    /** Returns whether this is later. */
    public boolean isAfter(EventTime other) {
        return compareTo(other) > 0;
    }

    /** Returns the same text for the same moment: the time in UTC, or on the clock if the offset is not known. */
    public String moment() {
        return offset.map(known -> local.toInstant(known).toString()).orElseGet(local::toString);
    }

    @Override
    public int compareTo(EventTime other) {
        return ORDER.compare(this, other);
    }

    /** Returns the time as ISO 8601 writes it, for example {@code 2021-07-21T19:00+02:00}. */
    @Override
    public String toString() {
        return local + offset.map(ZoneOffset::toString).orElse("");
    }
}
