package org.colloquy.core.source.programme.schedule;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * The time of a series of talks of which only the days are told, and its room, as a line above says them once: {@code
 * Tuesdays, 4:10 pm, 3 Evans Hall}, {@code All seminars take place on Wednesdays at 17:15 in the Old Library}.
 */
final class WeeklyTime {

    private static final Pattern WEEKLY = Pattern.compile(
            "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams)tags|mittwochs"
                    + "|(?:every|each) (?:second |other )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|jeden \\p{L}{3,12}"
                    + "|(?:les|tous les|chaque) (?:lundi|mardi|mercredi|jeudi|vendredi)s?|(?:los|todos los) (?:lunes|martes|miércoles|jueves|viernes))"
                    + "\\b[^\\d]{0,20}(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACE = Pattern.compile(
            "^[,;|·–—-]?\\s{0,3}(?:(?:in|at)\\s(?:the\\s)?|im\\s|en\\s)?(.{2,60}?)(?=\\s(?:unless|except|and|on)\\s|\\.(?:\\s|$)|[;(]|$)");
    private static final CharMatcher EDGES = CharMatcher.anyOf(",;|·–—-").or(CharMatcher.whitespace());
    private static final int MOST_ABOVE = 30;
    private static final int LONGEST = 400;

    private final SlotLine slot;
    private final Optional<Printed> room;
    private final Printed line;

    private WeeklyTime(SlotLine slot, Optional<Printed> room, Printed line) {
        this.slot = slot;
        this.room = room;
        this.line = line;
    }

    /** Gives the time to what has a day and no time of its own, below no session; returns the entries without the line itself. */
    static List<ScheduleEntry> give(List<ScheduleEntry> entries, List<SchedulePiece> pieces, List<Printed> lines) {
        boolean daysAlone = entries.stream().anyMatch(WeeklyTime::hasDayAlone);
        Optional<WeeklyTime> weekly = daysAlone ? above(pieces, lines) : Optional.empty();
        if (weekly.isEmpty()) {
            return entries;
        }
        entries.stream().filter(WeeklyTime::hasDayAlone).forEach(weekly.get()::give);
        return entries.stream()
                .filter(entry -> !weekly.get().isPartOfLine(entry))
                .toList();
    }

    private void give(ScheduleEntry entry) {
        entry.weekly = slot;
        entry.roomAbove = entry.roomAbove == null ? room.orElse(null) : entry.roomAbove;
    }

    /** What the line begins with is no item: {@code Room 5 – Tuesdays}. */
    private boolean isPartOfLine(ScheduleEntry entry) {
        List<SchedulePiece> texts = entry.texts();
        return !entry.isHead()
                && !texts.isEmpty()
                && texts.stream()
                        .allMatch(text -> text.text().start() >= line.start()
                                && text.text().end() <= line.end());
    }

    private static boolean hasDayAlone(ScheduleEntry entry) {
        DayLine day = entry.day;
        return !entry.isHead()
                && entry.slot == null
                && entry.session == null
                && day != null
                && day.month().isPresent()
                && !entry.texts().isEmpty();
    }

    private static Optional<WeeklyTime> above(List<SchedulePiece> pieces, List<Printed> lines) {
        int first = pieces.stream()
                .filter(piece -> piece.is(PieceType.DAY)
                        && piece.day().flatMap(DayLine::month).isPresent())
                .mapToInt(piece -> piece.text().start())
                .findFirst()
                .orElse(0);
        Optional<Printed> labelled = pieces.stream()
                .filter(piece -> piece.is(PieceType.ROOM) && piece.text().start() < first)
                .map(piece -> beforeWeek(piece.text()))
                .findFirst();
        return lines.stream()
                .limit(MOST_ABOVE)
                .takeWhile(line -> line.start() < first)
                .flatMap(line -> in(line, labelled).stream())
                .findFirst();
    }

    private static Optional<WeeklyTime> in(Printed line, Optional<Printed> labelled) {
        Matcher weekly = WEEKLY.matcher(line.text());
        Optional<Found<SlotLine>> time = line.length() < LONGEST && weekly.find()
                ? ScheduleTimes.atStart(line.from(weekly.end()))
                : Optional.empty();
        return time.map(found -> new WeeklyTime(
                found.value(),
                place(found.rest())
                        .or(() -> placeBefore(line.sub(0, weekly.start())))
                        .or(() -> labelled),
                line));
    }

    private static Printed beforeWeek(Printed place) {
        Matcher weekly = WEEKLY.matcher(place.text());
        return weekly.find() ? place.sub(0, weekly.start()).trim(EDGES) : place;
    }

    /** {@code Room 5 – Tuesdays, 16:15}. */
    private static Optional<Printed> placeBefore(Printed before) {
        Printed place = before.trim(EDGES);
        return Optional.of(place).filter(text -> ScheduleRooms.isRoom(text.text()));
    }

    private static Optional<Printed> place(Printed rest) {
        Matcher place = PLACE.matcher(rest.text());
        return Optional.of(rest)
                .filter(any -> place.find() && ScheduleRooms.mayBeRoom(place.group(1)))
                .map(any -> rest.sub(place.start(1), place.end(1)));
    }
}
