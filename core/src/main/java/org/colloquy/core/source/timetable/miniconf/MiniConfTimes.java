package org.colloquy.core.source.timetable.miniconf;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.timetable.SiteMentions;

/** Times as {@code 2020-07-06T05:00:00+02:00}, {@code 2020-07-06_05:00:00} or {@code 2020-07-06 05:00}; UTC where no offset is said. */
final class MiniConfTimes {

    private MiniConfTimes() {}

    /** Returns the time, or empty and a problem if the beginning cannot be read; without an end that can, it is open. */
    static Optional<Stated<Slot>> slot(SiteMentions site, Optional<Passage> start, Optional<Passage> end) {
        return start.flatMap(from -> {
            Optional<Slot> slot = slot(from, end);
            if (slot.isEmpty()) {
                site.problem(
                        Severity.WARNING,
                        "time-not-read",
                        from,
                        "this is no time such as 2020-07-06T05:00:00+00:00; the item is read without a time");
            }
            return slot.map(value -> site.slot(value, from, end));
        });
    }

    private static Optional<Slot> slot(Passage start, Optional<Passage> end) {
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
