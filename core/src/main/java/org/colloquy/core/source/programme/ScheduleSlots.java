package org.colloquy.core.source.programme;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Problem.Severity;

/** Puts the times of a schedule on the calendar, each on the day above it. */
final class ScheduleSlots {

    private static final int NOON = 12;
    private static final int LAST_AFTER_NOON = 6;

    private final ScheduleStatements statements;
    private final SlotCalendar calendar;
    private final boolean twelveHours;
    private final double confidence;
    private boolean told;

    ScheduleSlots(ScheduleStatements statements, List<SchedulePiece> pieces, Optional<ConferenceChoice> conference) {
        this.statements = statements;
        Optional<Conference> edition = conference.map(ConferenceChoice::conference);
        this.calendar = new SlotCalendar(
                edition, ScheduleEdition.year(pieces).or(() -> edition.map(Conference::year)), zone(pieces));
        this.twelveHours =
                pieces.stream().flatMap(piece -> piece.slot().stream()).noneMatch(ScheduleSlots::tellsHalf);
        this.confidence =
                conference.map(choice -> choice.evidence().confidence()).orElse(1.0);
    }

    /** A schedule with an hour past noon, or with am and pm, leaves none open. */
    private static boolean tellsHalf(SlotLine slot) {
        String text = slot.printed().text().toLowerCase(java.util.Locale.ROOT);
        return slot.start().getHour() > NOON
                || slot.end().filter(end -> end.getHour() > NOON).isPresent()
                || text.contains("am")
                || text.contains("pm")
                || text.contains(".m")
                || text.contains("noon")
                || (text.startsWith("0") && slot.start().getHour() <= LAST_AFTER_NOON);
    }

    private Optional<String> zone(List<SchedulePiece> pieces) {
        Optional<String> found = Optional.empty();
        for (SchedulePiece piece : pieces) {
            Optional<String> zone = piece.is(PieceType.ZONE)
                    ? ScheduleZones.ofNotice(piece.text().text())
                    : Optional.empty();
            if (found.isEmpty() && zone.isPresent()) {
                found = zone;
                statements.use(piece.text());
                statements.tell(
                        piece.text(),
                        Severity.INFO,
                        "zone-of-times",
                        "times without a zone are taken to be in " + zone.get());
            }
        }
        return found;
    }

    /**
     * Returns a slot with its place.
     *
     * @param slot the time on its day
     * @param own whether the day belongs to what is printed, rather than being that of the session above
     */
    Stated<Slot> placed(SlotLine slot, boolean own) {
        SlotLine time = twelveHours ? afterNoon(slot) : slot;
        Slot placed = calendar.place(time);
        Printed clock = slot.printed();
        Printed date = slot.date();
        boolean dated = own && !date.isEmpty() && date.start() < clock.start() && date.end() <= clock.start();
        statements.use(clock);
        if (!date.isEmpty()) {
            statements.use(date);
        }
        if (placed.start().isEmpty()) {
            tellOnce(clock, slot);
        }
        int start = dated ? date.start() : clock.start();
        return new Stated<>(
                placed,
                dated ? date.text() + " " + clock.text() : clock.text(),
                statements.evidence(
                        start, clock.end(), "slot", placed.inferred().isEmpty() ? 1 : confidence * 0.95));
    }

    /** Returns the day of a session of which no time is printed. */
    Stated<Slot> dayOnly(DayLine day) {
        return statements.guessed(
                new Slot(Optional.empty(), Optional.empty(), java.util.Set.of()), day.printed(), "slot", 1);
    }

    private void tellOnce(Printed clock, SlotLine slot) {
        if (!told) {
            told = true;
            String lacking = slot.hasDate() ? "year or time zone" : "day";
            statements.tell(
                    clock,
                    Severity.WARNING,
                    "slot-not-placed",
                    "the " + lacking + " of times such as this is not known, so they are kept as printed (name the"
                            + " conference with --event)");
        }
    }

    private static SlotLine afterNoon(SlotLine slot) {
        int start = slot.start().getHour();
        int end = slot.end().map(java.time.LocalTime::getHour).orElse(NOON);
        boolean startsLate = start >= 1 && start <= LAST_AFTER_NOON;
        boolean endsLate = end >= 1 && end <= LAST_AFTER_NOON + 1;
        if (!startsLate && !endsLate) {
            return slot;
        }
        return new SlotLine(
                slot.printed(),
                slot.date(),
                slot.weekday(),
                slot.month(),
                slot.day(),
                slot.year(),
                startsLate ? slot.start().plusHours(NOON) : slot.start(),
                slot.end().map(time -> endsLate || (startsLate && time.getHour() < NOON) ? time.plusHours(NOON) : time),
                slot.zone(),
                true,
                slot.place());
    }
}
