package org.colloquy.core.source.timetable.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.core.source.timetable.LocalZone;

/** A time zone that a calendar describes: when its clocks change, and how far they are from UTC from then on. */
final class ICalendarZone implements LocalZone {

    /** The offset before anything changed. */
    private final ZoneOffset first;
    /** The changes whose days are listed: a calendar may list thousands, and asks for each of its events. */
    private final NavigableMap<LocalDateTime, ZoneOffset> listed;
    /** The changes that happen by a rule. */
    private final ImmutableList<ClockChange> ruled;

    private ICalendarZone(List<ClockChange> changes) {
        TreeMap<LocalDateTime, ZoneOffset> days = new TreeMap<>();
        for (ClockChange change : changes) {
            days.put(change.start(), change.after());
            change.also().stream()
                    .filter(day -> day.isAfter(change.start()))
                    .forEach(day -> days.put(day, change.after()));
        }
        this.first = changes.stream()
                .min(Comparator.comparing(ClockChange::start))
                .orElseThrow()
                .before();
        this.listed = ImmutableSortedMap.copyOfSorted(days);
        this.ruled =
                changes.stream().filter(change -> change.rule().isPresent()).collect(ImmutableList.toImmutableList());
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
        Map.Entry<LocalDateTime, ZoneOffset> day = listed.floorEntry(time);
        if (day == null) {
            return Optional.of(first);
        }
        LocalDateTime latest = day.getKey();
        ZoneOffset offset = day.getValue();
        for (ClockChange change : ruled) {
            Optional<LocalDateTime> onset = change.lastByRule(time);
            if (onset.isPresent() && !onset.get().isBefore(latest)) {
                latest = onset.get();
                offset = change.after();
            }
        }
        return Optional.of(offset);
    }
}
