package org.colloquy.core.source.timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.colloquy.core.model.EventTime;

/** A place's clock: how far it is from UTC when it shows a time. */
public interface LocalZone {

    /** A clock of which nobody says where it is. */
    LocalZone UNKNOWN = time -> Optional.empty();

    /** Returns the offset, if known, when the clock shows {@code time}; the earlier of two moments, where it shows it twice. */
    Optional<ZoneOffset> offset(LocalDateTime time);

    /** Returns the moment when the clock shows {@code time}. */
    default EventTime at(LocalDateTime time) {
        return new EventTime(time, offset(time));
    }

    /** Returns the moment so much after the clock shows {@code start}; it may have been changed on the way. */
    default EventTime at(LocalDateTime start, Duration later) {
        LocalDateTime end = start.plus(later);
        Optional<Integer> turned =
                offset(start).flatMap(old -> offset(end).map(now -> now.getTotalSeconds() - old.getTotalSeconds()));
        return new EventTime(end.plusSeconds(turned.orElse(0)), offset(end));
    }

    /** Returns the clock of a zone that is known by its name. */
    static LocalZone of(ZoneId zone) {
        return time -> Optional.of(zone.getRules().getOffset(time));
    }
}
