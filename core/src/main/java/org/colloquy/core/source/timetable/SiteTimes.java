package org.colloquy.core.source.timetable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.source.Passage;

/** Times as {@code 2020-07-06T05:00:00+02:00}, {@code 2020-07-06_05:00:00} or {@code 2020-07-06 05:00}; UTC where no offset is said. */
final class SiteTimes {

    private SiteTimes() {}

    /**
     * Returns the time between two moments; empty if the first is none.
     *
     * @param end may be empty or no moment: then the end is open
     */
    static Optional<Slot> slot(Passage start, Optional<Passage> end) {
        Optional<EventTime> to = end.flatMap(printed -> moment(printed.text()));
        Set<Slot.Part> inferred = isOffset(start.text()) ? Set.of() : Set.of(Slot.Part.ZONE);
        return moment(start.text()).map(from -> Slot.from(from, to, inferred));
    }

    private static String iso(String printed) {
        return printed.strip().replace('_', 'T').replace(' ', 'T');
    }

    private static boolean isOffset(String printed) {
        String time = iso(printed);
        return time.endsWith("Z") || time.lastIndexOf('+') > 0 || time.lastIndexOf('-') > time.indexOf('T');
    }

    private static Optional<EventTime> moment(String printed) {
        try {
            return Optional.of(EventTime.of(
                    isOffset(printed)
                            ? OffsetDateTime.parse(iso(printed))
                            : LocalDateTime.parse(iso(printed)).atOffset(ZoneOffset.UTC)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
