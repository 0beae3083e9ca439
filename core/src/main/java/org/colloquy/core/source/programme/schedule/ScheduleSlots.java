package org.colloquy.core.source.programme.schedule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleZones;
import org.colloquy.core.source.programme.time.SlotCalendar;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.programme.time.TalkLength;

/** Puts the times of a schedule on the calendar, each on the day above it. */
final class ScheduleSlots {

    private static final int NOON = 12;
    private static final int LAST_AFTER_NOON = 6;
    private static final int NIGHT_BEGINS = 21;
    private static final int NIGHT_ENDS = 5;
    /** Starts that fall by this many hours are of another half of the day, and not of another room. */
    private static final Duration FALL = Duration.ofHours(4);

    private final ScheduleStatements statements;
    private final SlotCalendar calendar;
    private final boolean twelveHours;
    /** Where the times stand whose day shows a clock of twelve hours, though the schedule as a whole has one of 24. */
    private final Set<Integer> ofTwelveHours = new HashSet<>();

    /** Where the times stand that come after midnight, below the day on which the evening began. */
    private final Set<Integer> afterMidnight = new HashSet<>();

    private final double confidence;
    /** The codes of problems that were told once, and are not told again. */
    private final Set<String> told = new HashSet<>();

    ScheduleSlots(ScheduleStatements statements, List<SchedulePiece> pieces, Optional<ConferenceChoice> conference) {
        this.statements = statements;
        Optional<Conference> edition = conference.map(ConferenceChoice::conference);
        this.calendar = new SlotCalendar(
                edition, ScheduleEdition.year(pieces).or(() -> edition.map(Conference::year)), zone(pieces));
        this.twelveHours =
                pieces.stream().flatMap(piece -> piece.slot().stream()).noneMatch(ScheduleSlots::tellsHalf);
        days(pieces).stream()
                .filter(ScheduleSlots::passesNoon)
                .flatMap(List::stream)
                .forEach(slot -> ofTwelveHours.add(slot.printed().start()));
        days(pieces).forEach(this::passMidnight);
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

    private static List<List<SlotLine>> days(List<SchedulePiece> pieces) {
        List<List<SlotLine>> days = new ArrayList<>();
        days.add(new ArrayList<>());
        for (SchedulePiece piece : pieces) {
            if (piece.is(PieceType.DAY)) {
                days.add(new ArrayList<>());
            }
            piece.slot().ifPresent(slot -> {
                List<SlotLine> above = days.get(days.size() - 1);
                if (!above.isEmpty() && slot.hasDate() && !isSameDay(above.get(0), slot)) {
                    days.add(new ArrayList<>());
                }
                days.get(days.size() - 1).add(slot);
            });
        }
        return days;
    }

    private static boolean isSameDay(SlotLine one, SlotLine other) {
        return one.month().equals(other.month()) && one.day().equals(other.day());
    }

    /** Returns whether the times of a day, none of which tells its half, fall back from before noon to after it. */
    private static boolean passesNoon(List<SlotLine> day) {
        if (day.stream().anyMatch(ScheduleSlots::tellsHalf)) {
            return false;
        }
        LocalTime above = LocalTime.MIN;
        for (SlotLine slot : day) {
            if (endsBefore(slot) || isPastNoon(above, slot.start())) {
                return true;
            }
            above = slot.start();
        }
        return false;
    }

    private void passMidnight(List<SlotLine> day) {
        boolean night = false;
        LocalTime above = LocalTime.MIN;
        for (SlotLine slot : day) {
            night = slot.start().getHour() < NIGHT_ENDS
                    && !slot.hasDate()
                    && (night || above.getHour() >= NIGHT_BEGINS);
            if (night) {
                afterMidnight.add(slot.printed().start());
            }
            above = slot.start();
        }
    }

    private static boolean endsBefore(SlotLine slot) {
        return slot.end().filter(end -> isPastNoon(slot.start(), end)).isPresent();
    }

    /** Returns whether a time that is printed with an hour up to six is after noon, coming behind {@code above}. */
    private static boolean isPastNoon(LocalTime above, LocalTime time) {
        return above.getHour() <= NOON
                && time.getHour() >= 1
                && time.getHour() <= LAST_AFTER_NOON
                && time.plus(FALL).isBefore(above);
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
     * @param length how long it is, where that is printed, which tells an end that is not
     */
    Stated<Slot> placed(SlotLine slot, boolean own, Optional<Printed> length) {
        boolean twelve = twelveHours || ofTwelveHours.contains(slot.printed().start());
        SlotLine time = twelve ? afterNoon(slot) : slot;
        boolean night = afterMidnight.contains(slot.printed().start());
        Slot begun = night ? nextDay(calendar.place(time)) : calendar.place(time);
        Optional<Printed> told =
                length.filter(any -> begun.start().isPresent() && slot.end().isEmpty());
        Slot placed = told.flatMap(text -> TalkLength.parse(text.text()))
                .map(lasting -> lasting(begun, lasting))
                .orElse(begun);
        told.ifPresent(statements::use);
        Printed clock = slot.printed();
        Printed date = slot.date();
        boolean dated = own && !date.isEmpty() && date.start() < clock.start() && date.end() <= clock.start();
        boolean weekly = own && !date.isEmpty() && date.start() >= clock.end();
        statements.use(clock);
        if (!date.isEmpty()) {
            statements.use(date);
        }
        tellOnce(clock, slot, placed);
        if (night) {
            statements.tell(
                    clock,
                    Severity.INFO,
                    "slot-after-midnight",
                    "this comes after an evening's times, so it is taken to be on the next day");
        }
        if (endsBefore(time) && !tellsHalf(time)) {
            statements.tell(
                    clock,
                    Severity.WARNING,
                    "slot-past-midnight",
                    "this ends before it begins, so it is taken to end on the next day (write hours after noon as 13 to"
                            + " 23, or with pm)");
        }
        List<Printed> words = Stream.of(Optional.of(date).filter(any -> dated || weekly), Optional.of(clock), told)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Printed::start))
                .toList();
        return new Stated<>(
                placed,
                words.stream().map(statements::printed).collect(Collectors.joining(" ")),
                statements.evidence(
                        words.get(0).start(),
                        words.get(words.size() - 1).end(),
                        "slot",
                        placed.inferred().isEmpty() ? 1 : confidence * 0.95));
    }

    private static Slot lasting(Slot slot, Duration length) {
        return new Slot(slot.start(), slot.start().map(start -> start.plus(length)), slot.inferred());
    }

    private static Slot nextDay(Slot slot) {
        return new Slot(
                slot.start().map(time -> time.plusDays(1)), slot.end().map(time -> time.plusDays(1)), slot.inferred());
    }

    /** Returns the day of a session of which no time is printed. */
    Stated<Slot> dayOnly(DayLine day) {
        return statements.guessed(new Slot(Optional.empty(), Optional.empty(), Set.of()), day.printed(), "slot", 1);
    }

    private void tellOnce(Printed clock, SlotLine slot, Slot placed) {
        if (placed.start().isEmpty() && told.add("slot-not-placed")) {
            String lacking = slot.hasDate() ? "year" : "day";
            statements.tell(
                    clock,
                    Severity.WARNING,
                    "slot-not-placed",
                    "the " + lacking + " of times such as this is not known, so they are kept as printed (name the"
                            + " conference with --event)");
        }
        if (placed.start().filter(time -> time.offset().isEmpty()).isPresent() && told.add("time-without-zone")) {
            statements.tell(
                    clock,
                    Severity.WARNING,
                    "time-without-zone",
                    "no time zone is said for times such as this, so they have none (name the conference with --event)");
        }
    }

    /** Tells once of days of which no number is known to be the month. */
    void tellOpenDay(List<SchedulePiece> pieces) {
        pieces.stream()
                .flatMap(piece -> piece
                        .day()
                        .filter(DayLine::isOpen)
                        .map(DayLine::printed)
                        .or(() -> piece.slot().filter(SlotLine::isOpen).map(SlotLine::date))
                        .stream())
                .findFirst()
                .ifPresent(day -> statements.tell(
                        day,
                        Severity.WARNING,
                        "day-or-month",
                        "nothing in the document tells which number of days such as this is the month, so they are not"
                                + " known (name the conference with --event, or the weekday or the month in words)"));
    }

    private static SlotLine afterNoon(SlotLine slot) {
        int start = slot.start().getHour();
        int end = slot.end().map(LocalTime::getHour).orElse(NOON);
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
