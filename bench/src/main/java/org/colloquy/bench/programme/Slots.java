package org.colloquy.bench.programme;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;

/** The times of mentions in the forms in which truths have them. */
final class Slots {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Slots() {}

    /** Returns the day; what is printed if it could not be placed in a year. */
    static Optional<String> day(Optional<Stated<Slot>> slot) {
        return slot.map(stated ->
                stated.value().start().map(start -> start.day().toString()).orElse(stated.printed()));
    }

    /** Returns the times of day; what is printed if they could not be placed in a year. */
    static Optional<String> clock(Optional<Stated<Slot>> slot) {
        return slot.map(stated -> stated.value().start().isEmpty() ? stated.printed() : clock(stated.value()));
    }

    /** Returns day and times together. */
    static Optional<String> dayAndClock(Optional<Stated<Slot>> slot) {
        return slot.map(stated -> stated.value()
                .start()
                .map(start -> start.day() + " " + clock(stated.value()))
                .orElse(stated.printed()));
    }

    /** Returns the beginning in UTC. */
    static List<String> start(Slot slot) {
        return slot.start().flatMap(Slots::instant).stream().toList();
    }

    /** Returns beginning and end in UTC, if both are known. */
    static List<String> interval(Slot slot) {
        Optional<String> end = slot.end().flatMap(Slots::instant);
        return slot.start().flatMap(Slots::instant).flatMap(start -> end.map(last -> start + "/" + last)).stream()
                .toList();
    }

    private static Optional<String> instant(EventTime time) {
        return time.offset().map(time.local()::atOffset).map(Slots::instant);
    }

    static String instant(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String clock(Slot slot) {
        return Stream.of(slot.start(), slot.end())
                .flatMap(Optional::stream)
                .map(time -> CLOCK.format(time.local()))
                .reduce((start, end) -> start + " " + end)
                .orElse("");
    }
}
