package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
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
import org.colloquy.core.source.programme.schedule.piece.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.table.ScheduleColumn;

/** Says of each cell, or of a line that is one, what it can be by itself, and cuts off what it begins or ends with. */
final class ScheduleCells {

    private static final CharMatcher BULLETS = CharMatcher.anyOf("•▪●◦‣∙■□–—*·►▸-");
    /** A picture in front of a line says nothing: {@code ☕ Coffee break}. */
    private static final Pattern PICTURE = Pattern.compile("^[\\p{So}\\x{FE0F}\\x{200D}&&[^©®]]{1,6}\\s{1,3}(?=\\S)");

    /** {@code Hedges (20m) Ada Moor (Lund)}. */
    private static final Pattern LENGTH_BETWEEN = Pattern.compile(
            "(.{3,300}?)\\s{1,3}[(\\[](\\d{1,3} ?(?:m|min|mins|minutes|minuten)\\.?)[)\\]]\\s{1,3}(.{5,300})",
            Pattern.CASE_INSENSITIVE);

    private static final double LIKELY = 1;

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})\\s?[-–—]\\s?(\\d{1,5})");
    private static final int NOWHERE = -2;
    private static final int LONGEST_ROW = 6;

    private final PieceSheet sheet;
    private final ScheduleNames names;
    private final ScheduleNumbers numbers;
    private final LettersOfKinds kinds;
    private final DayCells days;
    private final WordCells words;
    /** The line that ends a letter, below which its writer stands. */
    private int endOfLetter = NOWHERE;

    private boolean inColumns;

    ScheduleCells(PieceSheet sheet, ScheduleNames names, ScheduleNumbers numbers, LettersOfKinds kinds) {
        this.sheet = sheet;
        this.names = names;
        this.numbers = numbers;
        this.kinds = kinds;
        this.days = new DayCells(sheet);
        this.words = new WordCells(sheet, names, numbers);
    }

    /** Tells whether the cells that come are those of one row. */
    void setInColumns(boolean several) {
        inColumns = several;
    }

    /** Adds what a cell turns out to be. */
    void read(Printed cell) {
        piece(SchedulePieces.withoutLinks(cell), 0);
        LinkWords.behind(cell).ifPresent(words -> sheet.add(PieceType.NOISE, words.strip()));
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
        Optional<JointWork> joint =
                JointWork.behind(cell, names).filter(work -> !work.before().isEmpty());
        if (joint.isPresent()) {
            title(joint.get().before());
            sheet.add(PieceType.JOINT, joint.get().people());
        } else if (ScheduleRoles.start(cell.text()) <= 0) {
            sheet.add(PieceType.TITLE, cell);
        } else {
            sheet.addStripped(PieceType.TITLE, cell);
        }
    }

    /** Returns whether a heading that names a chair, and nothing else, begins a session: below a day or the talks of another. */
    boolean isHeadOfChair(Printed line) {
        List<RoleLine> roles = ScheduleRoles.ofLine(line);
        return roles.size() == 1
                && roles.get(0).kind() == RoleKind.SESSION_CHAIR
                && !roles.get(0).names().isEmpty()
                && sheet.last()
                        .filter(above -> above.is(PieceType.DAY) || isOfItem(above))
                        .isPresent();
    }

    private boolean isOfItem(SchedulePiece text) {
        return text.isText()
                && sheet.backwards().stream()
                        .limit(LONGEST_ROW)
                        .anyMatch(piece ->
                                piece.row() == text.row() && (piece.is(PieceType.TIME) || piece.is(PieceType.BULLET)));
    }

    private void piece(Printed cell, int depth) {
        if (cell.isEmpty()) {
            return;
        }
        Matcher picture = PICTURE.matcher(cell.text());
        if (picture.find()) {
            sheet.add(PieceType.BULLET, cell.sub(0, picture.end()).strip());
            piece(cell.from(picture.end()), depth);
            return;
        }
        if (isPlain(cell)) {
            return;
        }
        Matcher length = depth > 3 ? null : LENGTH_BETWEEN.matcher(cell.text());
        if (length != null && length.matches() && names.of(length.group(3)) > LIKELY) {
            piece(cell.sub(0, length.end(1)), depth + 1);
            sheet.add(PieceType.LENGTH, cell.sub(length.start(2), length.end(2)));
            piece(cell.from(length.start(3)), depth + 1);
            return;
        }
        Optional<LettersOfKinds.Cut> lettered = kinds.cut(cell);
        if (lettered.isPresent()) {
            piece(lettered.get().time(), depth + 1);
            sheet.add(PieceType.CELL, lettered.get().letters());
            piece(lettered.get().speaker(), depth + 1);
            return;
        }
        Optional<Printed> rest =
                days.read(cell, depth).or(() -> depth == 0 ? days.behindTitle(cell) : Optional.empty());
        if (rest.isPresent()) {
            piece(rest.get(), depth + 1);
        } else if (!isPeople(cell) && !isPages(cell) && !isNumbered(cell, depth) && !isOfList(cell, depth)) {
            words.read(cell);
        }
    }

    /** What is told from the whole line. */
    private boolean isPlain(Printed cell) {
        if (endOfLetter == sheet.row() - 1) {
            sheet.add(PieceType.CELL, cell);
            return true;
        }
        Optional<PlainLines.Told> told = PlainLines.of(cell);
        endOfLetter = PlainLines.isSignOff(cell.text()) ? sheet.row() : endOfLetter;
        told.ifPresent(plain -> sheet.add(plain.type(), plain.text()));
        if (PlainLines.isLife(cell.text())) {
            words.beginLife();
        }
        return told.isPresent();
    }

    /** Roles, rooms, authors under their labels. */
    private boolean isPeople(Printed cell) {
        List<Printed> lost = ScheduleRoles.withoutLabels(cell);
        List<RoleLine> roles = lost.isEmpty() ? ScheduleRoles.ofLine(cell) : ScheduleLostRoles.of(lost);
        Optional<Printed> authors = AuthorLabel.behind(cell);
        Optional<Printed> room = ScheduleRooms.labelled(cell)
                .or(() -> ScheduleRooms.ofTrack(cell))
                .or(() -> RoomOfSentence.of(cell))
                .or(() -> Optional.of(cell)
                        .filter(text -> ScheduleRooms.isRoom(text.text())
                                && !ScheduleHeads.isNamed(text.text())
                                && !isTownHall(text.text())));
        if (!roles.isEmpty()) {
            for (RoleLine role : roles) {
                Stripped bare = sheet.strip(role.names());
                sheet.add(role.with(bare.core()), role.label());
                sheet.addAll(bare.parts());
            }
        } else if (authors.isPresent()) {
            sheet.add(PieceType.NAMES, authors.get());
        } else if (room.isPresent()) {
            sheet.add(PieceType.ROOM, ScheduleRooms.withoutNote(room.get()));
            RoomOfSentence.of(cell)
                    .map(there -> cell.sub(0, there.start() - cell.start()).strip())
                    .filter(when -> CharMatcher.inRange('0', '9').matchesAnyOf(when.text()))
                    .ifPresent(when -> sheet.add(PieceType.CELL, when));
        } else {
            Optional<RoleLine> behind = ScheduleRoles.behindName(cell, names);
            behind.ifPresent(role -> sheet.add(role, role.label()));
            return behind.isPresent();
        }
        return true;
    }

    /** Behind a time, {@code Town Hall} is what takes place, and no room. */
    private boolean isTownHall(String text) {
        return sheet.isBehind(PieceType.TIME)
                && ScheduleKinds.ofTitle(text)
                        .filter(TalkKind.TOWN_HALL::equals)
                        .isPresent();
    }

    /** The number of a board or of a talk, with what follows; the kind may stand before it. */
    private boolean isNumbered(Printed cell, int depth) {
        Optional<Printed> kind = numbers.kindBefore(cell);
        if (kind.isPresent()) {
            piece(cell.from(kind.get().length()).strip(), depth + 1);
            words.read(kind.get().strip());
            return true;
        }
        Optional<ScheduleNumbers.Numbered> numbered = depth > 3 ? Optional.empty() : numbers.of(cell);
        // The first line of all counts meetings: 45. Jahrestagung.
        if (numbered.isPresent() && sheet.size() > 0) {
            sheet.add(numbered.get().type(), numbered.get().number());
            piece(numbered.get().rest(), depth + 1);
            return true;
        }
        boolean number = (inColumns && ScheduleRooms.isNumber(cell.text())) || numbers.isAlone(cell.text());
        if (number) {
            sheet.add(sheet.isBehind(PieceType.DAY) ? PieceType.ROOM : PieceType.CODE, cell);
        }
        return number;
    }

    /** Behind a title in its row, one number to another are its pages: {@code 11-20}. */
    private boolean isPages(Printed cell) {
        Matcher range = RANGE.matcher(cell.text());
        boolean pages = inColumns
                && sheet.isBehind(PieceType.TEXT)
                && range.matches()
                && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2));
        if (pages) {
            sheet.add(PieceType.NOISE, cell);
        }
        return pages;
    }

    /** The mark of a list, with what follows. */
    private boolean isOfList(Printed cell, int depth) {
        boolean bullet = depth < 4
                && cell.length() > 2
                && BULLETS.matches(cell.text().charAt(0))
                && cell.text().charAt(1) == ' ';
        if (bullet) {
            sheet.add(PieceType.BULLET, cell.sub(0, 1));
            piece(cell.from(2).strip(), depth + 1);
        }
        return bullet;
    }
}
