package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** Cells that begin with a day or a time, and titles that hold the day of all. */
final class DayCells {

    /** How much stands above the title of a programme. */
    private static final int MOST_ABOVE = 2;
    /** A day, a time, and one more of each may stand before a title. */
    private static final int DEEPEST = 2;

    private static final Pattern LABEL = Pattern.compile(
            "^(?:time|when|date|datum|zeit|title|session title|titel|paper title|talk title|talk)\\s?:\\s{0,3}"
                    + "|^(?:(?:technical|final|preliminary|conference|scientific|detailed|full) )?(?:program(?:me|m|ma)?|programa|schedule|agenda|timetable) (?:(?:for|of|on|für|vom|[–—:-]) )?"
                    + "(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)",
            Pattern.CASE_INSENSITIVE);

    private final PieceSheet sheet;
    private @Nullable DayLine lastDay;

    DayCells(PieceSheet sheet) {
        this.sheet = sheet;
    }

    /** Adds the day or the time that a cell begins with; returns what follows, which may be empty, or nothing if there is neither. */
    Optional<Printed> read(Printed cell, int depth) {
        Printed line = withoutLabel(cell);
        if (ScheduleTimes.isNumberedDay(line.text())) {
            sheet.add(PieceType.DAY, line);
            return Optional.of(end(line));
        }
        Optional<Found<DayLine>> day = depth > DEEPEST ? Optional.empty() : ScheduleTimes.day(line);
        Optional<Found<SlotLine>> time = depth > DEEPEST ? Optional.empty() : ScheduleTimes.atStart(line);
        if (time.isPresent()
                && (day.isEmpty()
                        || time.get().value().hasDate()
                        || isUnknown(day.get().value()))) {
            return Optional.of(time(line, time.get()));
        }
        return day.map(this::day)
                .or(() -> venueAndDay(line))
                .or(() -> Optional.of(line).filter(rest -> rest != cell));
    }

    /** Numbers behind a weekday of which nothing tells which is the month. */
    private static boolean isUnknown(DayLine day) {
        return day.month().isEmpty()
                && CharMatcher.inRange('0', '9').matchesAnyOf(day.printed().text());
    }

    private Printed time(Printed line, Found<SlotLine> time) {
        sheet.add(time.value());
        Printed rest = time.rest();
        ScheduleTimes.lengthBehind(line, time).ifPresent(length -> sheet.add(PieceType.LENGTH, length));
        return ScheduleRooms.isLetteredNumber(rest.text()) ? told(PieceType.ROOM, rest) : rest;
    }

    private Printed day(Found<DayLine> day) {
        if (!isSaidAbove(day)) {
            add(day.value());
        }
        Printed rest = day.rest();
        Printed bare = rest.text().startsWith("(") && rest.text().endsWith(")") ? rest.sub(1, rest.length() - 1) : rest;
        Optional<Printed> room = ScheduleRooms.labelled(bare)
                .or(() -> Optional.of(bare).filter(words -> ScheduleRooms.isRoom(words.text())));
        if (room.isPresent()) {
            return told(PieceType.ROOM, room.get());
        }
        return ScheduleVenues.isBehind(day) ? told(PieceType.CELL, rest) : rest;
    }

    private void add(DayLine day) {
        lastDay = day;
        sheet.add(day);
    }

    private Printed told(PieceType type, Printed rest) {
        sheet.add(type, rest);
        return end(rest);
    }

    private static Printed end(Printed read) {
        return read.from(read.length());
    }

    /** The weekday before a time may be that of the day above: {@code Tue 9:30}. */
    private boolean isSaidAbove(Found<DayLine> found) {
        DayLine day = found.value();
        return day.month().isEmpty()
                && ScheduleTimes.atStart(found.rest()).isPresent()
                && lastDay != null
                && lastDay.month().isPresent()
                && day.weekday().equals(lastDay.weekday());
    }

    /** {@code Lyon, 6 July 2022}. */
    private Optional<Printed> venueAndDay(Printed line) {
        return ScheduleVenues.dayBehind(line).map(found -> {
            Printed rest = told(PieceType.CELL, found.rest());
            add(found.value());
            return rest;
        });
    }

    /** Above all days and times the title of the programme may say when it is; adds it, and returns what begins with the day. */
    Optional<Printed> behindTitle(Printed line) {
        boolean above = sheet.size() <= MOST_ABOVE
                && sheet.stream().noneMatch(piece -> piece.is(PieceType.DAY) || piece.is(PieceType.TIME));
        List<Printed> parts = above ? ScheduleVenues.cutAtDay(line) : List.of();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        sheet.add(PieceType.TEXT, parts.get(0));
        return Optional.of(parts.get(1));
    }

    /** Returns a line without the words before a day, a time or a title: {@code Program for Monday, June 3}. */
    static Printed withoutLabel(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.end() < line.length() ? line.from(label.end()) : line;
    }
}
