package org.colloquy.core.source.timetable;

import java.util.Optional;
import org.colloquy.core.source.ReadContext;

/**
 * The clock that times are read from.
 *
 * @param clock the zone
 * @param inferred whether the document does not say it
 */
public record ZoneChoice(LocalZone clock, boolean inferred) {

    /** The clock of which nobody says where it is. */
    public static final ZoneChoice NONE = new ZoneChoice(LocalZone.UNKNOWN, false);

    /** Returns the zone of a name, or else that of the place of the edition that the user gave. */
    public static Optional<ZoneChoice> of(String name, ReadContext context) {
        Optional<ZoneChoice> stated = ZoneNames.iana(name)
                .or(() -> ZoneNames.windows(name))
                .map(zone -> new ZoneChoice(LocalZone.of(zone), false));
        return stated.or(() -> context.event().map(edition -> new ZoneChoice(LocalZone.of(edition.zone()), true)));
    }
}
