package org.colloquy.core.source.timetable;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A place's clock: how far it is from UTC when it shows a time. */
interface LocalZone {

    /** Returns the offset when the clock shows {@code time}; the earlier of two moments, where it shows it twice. */
    ZoneOffset offset(LocalDateTime time);

    /** Returns the moment when the clock shows {@code time}. */
    default OffsetDateTime at(LocalDateTime time) {
        return time.atOffset(offset(time));
    }

    /** Returns the clock of a zone that is known by its name. */
    static LocalZone of(ZoneId zone) {
        return zone.getRules()::getOffset;
    }
}
