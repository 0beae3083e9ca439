package org.colloquy.core.source.programme.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.line.StatedValues;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;

/** What a schedule says about its conference above the first item, and its year. */
final class ScheduleEdition {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    /** {@code CCS '23}, {@code PODC’19}. */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<=\\p{L} ?)['’](\\d{2})(?![\\d\\p{L}])");

    /** A title and what stands around it are no longer. */
    private static final int BEGINNING = 600;

    private static final int CENTURY = 100;
    private static final int FIRST_OF_CENTURY = 70;

    private ScheduleEdition() {}

    /** Returns the edition that the user or the lines above the programme name. */
    static Optional<ConferenceChoice> of(List<SchedulePiece> pieces, StatedValues statements, ReadContext context) {
        if (context.event().isPresent()) {
            return pieces.stream()
                    .findFirst()
                    .map(first -> choice(context.event().get(), first.text(), "event-option", statements));
        }
        for (SchedulePiece piece : above(pieces)) {
            Optional<Editions.Named> named =
                    context.editions().namedIn(piece.text().text());
            if (named.isPresent()) {
                Printed printed =
                        piece.text().sub(named.get().start(), named.get().end());
                return Optional.of(choice(named.get().edition(), printed, "edition", statements));
            }
        }
        return Optional.empty();
    }

    /** Returns the days of the edition that the user or the beginning of the text names; none if neither does. */
    static List<LocalDate> days(String text, ReadContext context) {
        return context.event()
                .or(() -> context.editions()
                        .namedIn(text.substring(0, Math.min(text.length(), BEGINNING)))
                        .map(Editions.Named::edition))
                .map(edition -> edition.firstDay()
                        .datesUntil(edition.lastDay().plusDays(1))
                        .toList())
                .orElse(List.of());
    }

    /** Returns the year that a day, a line above the programme or the footer names. */
    static Optional<Integer> year(List<SchedulePiece> pieces) {
        Optional<Integer> ofDay = pieces.stream()
                .flatMap(piece ->
                        piece.day().flatMap(DayLine::year).or(() -> piece.slot().flatMap(SlotLine::year)).stream())
                .findFirst();
        return ofDay.or(() -> of(YEAR, pieces)).or(() -> of(SHORT_YEAR, pieces)).or(() -> FooterYear.of(pieces));
    }

    /** A title may hold years that it is about, on which the weekdays of the programme do not fall. */
    private static Optional<Integer> of(Pattern form, List<SchedulePiece> pieces) {
        List<Integer> years = above(pieces).stream()
                .flatMap(piece -> form.matcher(piece.text().text()).results())
                .map(found -> Integer.parseInt(found.group(1)))
                .map(year -> year < CENTURY ? century(year) : year)
                .distinct()
                .toList();
        List<DayLine> days =
                pieces.stream().flatMap(piece -> piece.day().stream()).toList();
        return years.stream()
                .filter(year -> days.stream().allMatch(day -> day.mayBeIn(year)))
                .findFirst()
                .or(() -> years.stream().findFirst());
    }

    private static int century(int year) {
        return year < FIRST_OF_CENTURY ? 2000 + year : 1900 + year;
    }

    private static ConferenceChoice choice(Conference edition, Printed printed, String rule, StatedValues statements) {
        return new ConferenceChoice(edition, List.of(), true, printed.text(), statements.evidence(printed, rule));
    }

    private static List<SchedulePiece> above(List<SchedulePiece> pieces) {
        return pieces.stream()
                .takeWhile(
                        piece -> !piece.is(PieceType.TIME) && !piece.is(PieceType.HEAD) && !piece.is(PieceType.BOARD))
                .toList();
    }
}
