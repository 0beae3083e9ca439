package org.colloquy.core.source.timetable.sigchi;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Slot.Part;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/**
 * A time of a programme in which contents may follow each other.
 *
 * @param slot the time, as printed
 * @param start its beginning by the clock
 * @param end its end by the clock
 * @param zone the clock
 */
record SigchiPeriod(Stated<Slot> slot, LocalDateTime start, Optional<LocalDateTime> end, ZoneChoice zone) {

    private static final double LIKELY = 0.9;

    static SigchiPeriod of(
            SiteMentions site,
            Passage printed,
            LocalDateTime start,
            Optional<Passage> printedEnd,
            Optional<LocalDateTime> end,
            ZoneChoice zone) {
        Optional<Passage> last = printedEnd.filter(passage -> end.isPresent());
        return new SigchiPeriod(site.slot(slot(start, end, zone), printed, last), start, end, zone);
    }

    private static Slot slot(LocalDateTime start, Optional<LocalDateTime> end, ZoneChoice zone) {
        return Slot.from(
                zone.clock().at(start), end.map(zone.clock()::at), zone.inferred() ? Set.of(Part.ZONE) : Set.of());
    }

    /** Returns the time of what begins so many minutes after this and ends before this does; empty if it does not. */
    Optional<Stated<Slot>> within(long from, long to) {
        LocalDateTime begin = start.plusMinutes(from);
        LocalDateTime close = start.plusMinutes(to);
        Evidence said = slot.evidence();
        Evidence workedOut = new Evidence(said.document(), said.span(), said.rule(), LIKELY);
        return end.filter(last -> !close.isAfter(last))
                .map(last -> new Stated<>(slot(begin, Optional.of(close), zone), slot.printed(), workedOut));
    }
}
