package org.colloquy.core.source.timetable;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A time zone that a calendar describes: when its clocks change, and how far they are from UTC from then on. */
final class ICalendarZone implements LocalZone {

    private final ImmutableList<ClockChange> changes;

    private ICalendarZone(List<ClockChange> changes) {
        this.changes = ImmutableList.copyOf(changes);
    }

    /** Reads a {@code VTIMEZONE}; empty if it tells no offset. */
    static Optional<ICalendarZone> of(ICalendarComponent component) {
        List<ClockChange> changes = component.parts().stream()
                .flatMap(part -> ClockChange.of(part).stream())
                .toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(new ICalendarZone(changes));
    }

    @Override
    public Optional<ZoneOffset> offset(LocalDateTime time) {
        Optional<LocalDateTime> latest = Optional.empty();
        ClockChange first = changes.get(0);
        for (ClockChange change : changes) {
            first = change.start().isBefore(first.start()) ? change : first;
        }
        ZoneOffset offset = first.before();
        for (ClockChange change : changes) {
            Optional<LocalDateTime> onset = change.lastUntil(time);
            if (onset.isPresent() && latest.filter(onset.get()::isBefore).isEmpty()) {
                latest = onset;
                offset = change.after();
            }
        }
        return Optional.of(offset);
    }
}
