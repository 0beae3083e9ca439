package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.AuthorLabel;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleLostRoles;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.piece.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.table.ScheduleColumn;
import org.jspecify.annotations.Nullable;

/** Says of each cell, or of a line that is one, what it can be by itself, and cuts off what it begins or ends with. */
final class ScheduleCells {

    /** How much stands above the title of a programme. */
    private static final int MOST_ABOVE = 2;

    private static final CharMatcher BULLETS = CharMatcher.anyOf("•▪●◦‣∙■□–—*·►▸-");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:time|when|date|datum|zeit|title|session title|titel|paper title|talk title|talk)\\s?:\\s{0,3}"
                    + "|^(?:(?:technical|final|preliminary|conference|scientific|detailed|full) )?(?:program(?:me|m|ma)?|programa|schedule|agenda|timetable) (?:(?:for|of|on|für|vom|[–—:-]) )?"
                    + "(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)",
            Pattern.CASE_INSENSITIVE);
    /** A picture in front of a line says nothing: {@code ☕ Coffee break}. */
    private static final Pattern PICTURE = Pattern.compile("^[\\p{So}\\x{FE0F}\\x{200D}]{1,6}\\s{1,3}(?=\\S)");

    private static final Pattern PLACES = Pattern.compile("^[\\d¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,2}\\s?(?=\\p{Lu}[\\p{L}.]{1,40}[ ,])");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})\\s?[-–—]\\s?(\\d{1,5})");
    private static final int LONG = 400;
    private static final int NOWHERE = -2;
    /** The authors of the largest collaborations come in parts. */
    private static final int LONGEST_LIST = 4000;

    private static final int LONGEST_ROW = 6;

    private final ScheduleNames names;
    private final ScheduleNumbers numbers;

    private final List<SchedulePiece> pieces = new ArrayList<>();
    private int row;
    /** The line in which a list of names ended that went on over several. */
    private int endOfText;
    /** The line to which what is told of a speaker goes on. */
    private int endOfLife = NOWHERE;
    /** The line that ends a letter, below which its writer stands. */
    private int endOfLetter = NOWHERE;

    private @Nullable DayLine lastDay;

    private boolean apart = true;
    private boolean inColumns;

    ScheduleCells(ScheduleNames names, ScheduleNumbers numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /** Returns what was added, in its order. */
    List<SchedulePiece> pieces() {
        return ImmutableList.copyOf(pieces);
    }

    /** Begins a block of lines, with space above it. */
    void beginBlock() {
        apart = true;
    }

    void beginRow() {
        row++;
    }

    /** Ends a row: the next has no space above it, unless a block begins. */
    void endRow() {
        apart = false;
    }

    /** Tells whether the cells that come are those of one row. */
    void setInColumns(boolean several) {
        inColumns = several;
    }

    /** Adds a text of which it is known what it is. */
    void add(PieceType type, Printed text) {
        pieces.add(SchedulePiece.of(type, text, row, apart));
    }

    /** Adds a time. */
    void add(SlotLine slot) {
        pieces.add(SchedulePiece.of(slot, row, apart));
    }

    /** Adds who does what, as {@code text} says. */
    void add(RoleLine role, Printed text) {
        pieces.add(SchedulePiece.of(role, text, row, apart));
    }

    /** Adds what a cell turns out to be. */
    void read(Printed cell) {
        piece(cell, 0);
    }

    /** Returns whether a line below the word for a session is its title: no time, role or room. */
    boolean mayBeHead(Printed line) {
        return PlainLines.of(line).isEmpty()
                && ScheduleTimes.atStart(line).isEmpty()
                && ScheduleTimes.day(line).isEmpty()
                && ScheduleColumn.named(line.text()).isEmpty()
                && ScheduleRoles.ofLine(line).isEmpty()
                && ScheduleRooms.labelled(line).isEmpty();
    }

    /** Adds a title; who moderates or the like may stand behind it. */
    void title(Printed cell) {
        if (ScheduleRoles.start(cell.text()) <= 0) {
            add(PieceType.TITLE, cell);
            return;
        }
        Stripped stripped = ScheduleInline.strip(cell, row, apart);
        add(PieceType.TITLE, stripped.core());
        pieces.addAll(stripped.parts());
    }

    /** Returns whether a heading that names a chair, and nothing else, begins a session: below a day or the talks of another. */
    boolean isHeadOfChair(Printed line) {
        List<RoleLine> roles = ScheduleRoles.ofLine(line);
        SchedulePiece above = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return above != null
                && roles.size() == 1
                && roles.get(0).kind() == RoleKind.SESSION_CHAIR
                && !roles.get(0).names().isEmpty()
                && (above.is(PieceType.DAY) || isOfItem(above));
    }

    private boolean isOfItem(SchedulePiece text) {
        return text.isText()
                && pieces.stream()
                        .skip(Math.max(0, pieces.size() - LONGEST_ROW))
                        .anyMatch(piece ->
                                piece.row() == text.row() && (piece.is(PieceType.TIME) || piece.is(PieceType.BULLET)));
    }

    /** Adds the heading of a session, with what stands behind it. */
    void head(Printed line) {
        Stripped stripped = ScheduleInline.strip(line, row, apart);
        add(PieceType.HEAD, stripped.core());
        pieces.addAll(stripped.parts());
    }

    private void piece(Printed cell, int depth) {
        if (cell.isEmpty()) {
            return;
        }
        Matcher picture = PICTURE.matcher(cell.text());
        if (picture.find()) {
            add(PieceType.BULLET, cell.sub(0, picture.end()).strip());
            piece(cell.from(picture.end()), depth);
            return;
        }
        if (!isPlain(cell)
                && !isTimed(cell, depth)
                && !(depth == 0 && isDatedTitle(cell))
                && !isPeople(cell)
                && !isPages(cell)
                && !isNumbered(cell, depth)) {
            words(cell, depth);
        }
    }

    /** What is told from the whole line. */
    private boolean isPlain(Printed cell) {
        if (endOfLetter == row - 1) {
            add(PieceType.CELL, cell);
            return true;
        }
        Optional<PlainLines.Told> told = PlainLines.of(cell);
        endOfLetter = PlainLines.isSignOff(cell.text()) ? row : endOfLetter;
        told.ifPresent(plain -> add(plain.type(), plain.text()));
        endOfLife = PlainLines.isLife(cell.text()) ? row : endOfLife;
        return told.isPresent();
    }

    /** A day or a time, with what follows. */
    private boolean isTimed(Printed cell, int depth) {
        Printed line = withoutLabel(cell);
        if (ScheduleTimes.isNumberedDay(line.text())) {
            add(PieceType.DAY, line);
            return true;
        }
        Optional<Found<DayLine>> day = depth > 2 ? Optional.empty() : ScheduleTimes.day(line);
        Optional<Found<SlotLine>> time = depth > 2 ? Optional.empty() : ScheduleTimes.atStart(line);
        if (time.isPresent() && (day.isEmpty() || time.get().value().hasDate())) {
            add(time.get().value());
            Printed rest = time.get().rest();
            if (ScheduleRooms.isLetteredNumber(rest.text())) {
                add(PieceType.ROOM, rest);
            } else {
                piece(rest, depth + 1);
            }
        } else if (day.isPresent()) {
            if (!isSaidAbove(day.get())) {
                lastDay = day.get().value();
                pieces.add(SchedulePiece.of(lastDay, row, apart));
            }
            Printed rest = day.get().rest();
            if (ScheduleRooms.isRoom(rest.text())) {
                add(PieceType.ROOM, rest);
            } else if (ScheduleVenues.isBehind(day.get())) {
                add(PieceType.CELL, rest);
            } else {
                piece(day.get().rest(), depth + 1);
            }
        } else if (isVenueAndDay(line)) {
            return true;
        } else if (line != cell) {
            piece(line, depth + 1);
        } else {
            return false;
        }
        return true;
    }

    /** Returns a line without the words before a day, a time or a title: {@code Program for Monday, June 3}. */
    static Printed withoutLabel(Printed line) {
        Matcher label = LABEL.matcher(line.text());
        return label.find() && label.end() < line.length() ? line.from(label.end()) : line;
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

    /** Above all days and times the title of the programme may say when it is. */
    private boolean isDatedTitle(Printed line) {
        boolean above = pieces.size() <= MOST_ABOVE
                && pieces.stream().noneMatch(piece -> piece.is(PieceType.DAY) || piece.is(PieceType.TIME));
        List<Printed> parts = above ? ScheduleVenues.cutAtDay(line) : List.of();
        if (!parts.isEmpty()) {
            add(PieceType.TEXT, parts.get(0));
            piece(parts.get(1), 1);
        }
        return !parts.isEmpty();
    }

    /** {@code Lyon, 6 July 2022}. */
    private boolean isVenueAndDay(Printed line) {
        Optional<Found<DayLine>> day = ScheduleVenues.dayBehind(line);
        day.ifPresent(found -> {
            add(PieceType.CELL, found.rest());
            lastDay = found.value();
            pieces.add(SchedulePiece.of(lastDay, row, apart));
        });
        return day.isPresent();
    }

    /** Roles, rooms, authors under their labels. */
    private boolean isPeople(Printed cell) {
        List<Printed> lost = ScheduleRoles.withoutLabels(cell);
        List<RoleLine> roles = lost.isEmpty() ? ScheduleRoles.ofLine(cell) : ScheduleLostRoles.of(lost);
        Optional<Printed> authors = AuthorLabel.behind(cell);
        Optional<Printed> room = ScheduleRooms.labelled(cell)
                .or(() -> ScheduleRooms.ofTrack(cell))
                .or(() -> Optional.of(cell)
                        .filter(text -> ScheduleRooms.isRoom(text.text())
                                && !ScheduleHeads.isNamed(text.text())
                                && !isTownHall(text.text())));
        if (!roles.isEmpty()) {
            for (RoleLine role : roles) {
                Stripped bare = ScheduleInline.strip(role.names(), row, apart);
                add(role.with(bare.core()), role.label());
                pieces.addAll(bare.parts());
            }
        } else if (authors.isPresent()) {
            add(PieceType.NAMES, authors.get());
        } else if (room.isPresent()) {
            add(PieceType.ROOM, ScheduleRooms.withoutNote(room.get()));
        } else {
            Optional<RoleLine> behind = ScheduleRoles.behindName(cell, names);
            behind.ifPresent(role -> add(role, role.label()));
            return behind.isPresent();
        }
        return true;
    }

    /** Behind a time, {@code Town Hall} is what takes place, and no room. */
    private boolean isTownHall(String text) {
        SchedulePiece above = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return above != null
                && above.is(PieceType.TIME)
                && above.row() == row
                && ScheduleKinds.ofTitle(text)
                        .filter(TalkKind.TOWN_HALL::equals)
                        .isPresent();
    }

    /** The number of a board or of a talk, with what follows. */
    private boolean isNumbered(Printed cell, int depth) {
        Optional<ScheduleNumbers.Numbered> numbered = depth > 3 ? Optional.empty() : numbers.of(cell);
        // The first line of all counts meetings: 45. Jahrestagung.
        if (numbered.isPresent() && !pieces.isEmpty()) {
            add(numbered.get().type(), numbered.get().number());
            piece(numbered.get().rest(), depth + 1);
            return true;
        }
        boolean number = (inColumns && ScheduleRooms.isNumber(cell.text())) || numbers.isAlone(cell.text());
        if (number) {
            add(PieceType.CODE, cell);
        }
        return number;
    }

    /** Behind a title in its row, one number to another are its pages: {@code 11-20}. */
    private boolean isPages(Printed cell) {
        boolean behind = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).is(PieceType.TEXT)
                && pieces.get(pieces.size() - 1).row() == row;
        Matcher range = RANGE.matcher(cell.text());
        boolean pages = inColumns
                && behind
                && range.matches()
                && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2));
        if (pages) {
            add(PieceType.NOISE, cell);
        }
        return pages;
    }

    private void words(Printed cell, int depth) {
        boolean bullet = cell.length() > 2
                && BULLETS.matches(cell.text().charAt(0))
                && cell.text().charAt(1) == ' ';
        if (bullet && depth < 4) {
            add(PieceType.BULLET, cell.sub(0, 1));
            piece(cell.from(2).strip(), depth + 1);
        } else if (PLACES.matcher(cell.text()).find()
                && cell.length() < LONG
                && (Workplaces.is(cell.text()) || isMarkedAbove(cell))) {
            add(PieceType.PLACES, cell);
        } else {
            Stripped stripped = ScheduleInline.strip(cell, row, apart);
            Printed core = stripped.core();
            if (ScheduleTimes.isNumberedDay(core.text())) {
                add(PieceType.DAY, core);
                core = core.sub(0, 0);
            }
            boolean head = (numbers.isSessionAlone(core.text())
                            || numbers.isSession(core.text())
                            || (ScheduleHeads.isHead(core.text())
                                    && (!ScheduleHeads.isCoded(core.text()) || numbers.isNumber(core.text()))))
                    && !ScheduleProse.holdsNames(core, names)
                    && !isBreak(core.text());
            if (goesOn(core)) {
                SchedulePiece above = pieces.remove(pieces.size() - 1);
                pieces.add(SchedulePiece.of(
                        above.type(), Printed.join(List.of(above.text(), core)), above.row(), above.apart()));
                endOfText = row;
            } else if (!core.isEmpty()) {
                add(head ? PieceType.HEAD : type(core), core);
            }
            pieces.addAll(stripped.parts());
        }
    }

    /** {@code Coffee Break & Posters} is no session of its own. */
    private static boolean isBreak(String text) {
        return !ScheduleHeads.isNamed(text)
                && ScheduleKinds.ofTitle(text).filter(TalkKind.BREAK::equals).isPresent();
    }

    private PieceType type(Printed text) {
        if (endOfLife == row - 1 && ScheduleProse.isSentences(text, names)) {
            endOfLife = row;
            return PieceType.CELL;
        }
        if (DayOfSentence.isNotice(text)) {
            return PieceType.CELL;
        }
        return ScheduleProse.isProse(text, names) ? PieceType.PROSE : PieceType.TEXT;
    }

    /** Returns whether the mark that a line begins with stands behind one of the names right above it. */
    private boolean isMarkedAbove(Printed cell) {
        int last = pieces.size() - 1;
        while (last >= 0 && !apart && pieces.get(last).is(PieceType.PLACES)) {
            last--;
        }
        return last >= 0
                && !apart
                && pieces.get(last).is(PieceType.TEXT)
                && names.of(pieces.get(last).text().text()) > 0
                && ScheduleNames.marksOf(pieces.get(last).text().text())
                        .contains(ScheduleNames.marksOf(cell.text().substring(0, 1)));
    }

    /** A list of names that ends with a comma, or with "and", goes on in the next line. */
    private boolean goesOn(Printed core) {
        SchedulePiece above = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return above != null
                && !core.isEmpty()
                && !apart
                && Math.max(above.row(), endOfText) == row - 1
                && (above.is(PieceType.TEXT) || above.is(PieceType.NAMES))
                && above.text().length() < LONGEST_LIST
                && OpenLists.goesOn(above.text(), core, names);
    }
}
