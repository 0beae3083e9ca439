package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.FootnoteMarks;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.piece.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.time.ScheduleTimes;

/** Cells that nothing but their words tell: headings, titles, names, prose, and what goes on from the line above. */
final class WordCells {

    private static final Pattern PLACES = Pattern.compile("^[\\d¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,2}\\s?(?=\\p{Lu}[\\p{L}.]{1,40}[ ,])");
    /** What may stand between the title of a session and what it is about. */
    private static final Set<PieceType> OF_SESSION =
            Sets.immutableEnumSet(PieceType.DAY, PieceType.TIME, PieceType.ROOM);

    private static final int LONG = 400;
    private static final int NOWHERE = -2;
    /** The authors of the largest collaborations come in parts. */
    private static final int LONGEST_LIST = 4000;

    private final PieceSheet sheet;
    private final ScheduleNames names;
    private final ScheduleNumbers numbers;
    /** The line in which a list of names ended that went on over several. */
    private int endOfText;
    /** The line to which what is told of a speaker goes on. */
    private int endOfLife = NOWHERE;

    WordCells(PieceSheet sheet, ScheduleNames names, ScheduleNumbers numbers) {
        this.sheet = sheet;
        this.names = names;
        this.numbers = numbers;
    }

    /** Tells that sentences on the next line are of the life that this line tells. */
    void beginLife() {
        endOfLife = sheet.row();
    }

    /** Adds what a cell is by its words. */
    void read(Printed cell) {
        if (arePlaces(cell)) {
            sheet.add(PieceType.PLACES, cell);
            return;
        }
        Optional<JointWork> joint = JointWork.behind(cell, names);
        if (joint.isPresent()) {
            joint.map(JointWork::before).filter(before -> !before.isEmpty()).ifPresent(this::read);
            sheet.add(PieceType.JOINT, joint.get().people());
            return;
        }
        Stripped stripped = sheet.strip(cell);
        Printed core = stripped.core();
        if (ScheduleTimes.isNumberedDay(core.text())) {
            sheet.add(PieceType.DAY, core);
            core = core.sub(0, 0);
        }
        boolean head = isHead(core);
        if (goesOn(core)) {
            sheet.extend(core);
            endOfText = sheet.row();
        } else if (!core.isEmpty()) {
            sheet.add(head ? PieceType.HEAD : isRoomWithTime(stripped) ? PieceType.ROOM : type(core), core);
        }
        sheet.addAll(stripped.parts());
    }

    /** {@code Auditorium, 13:30–15:10} says where and when, and not what. */
    private static boolean isRoomWithTime(Stripped stripped) {
        return stripped.parts().stream().anyMatch(part -> part.is(PieceType.TIME))
                && ScheduleRooms.isRoom(stripped.core().text())
                && CharMatcher.anyOf("–—").matchesNoneOf(stripped.core().text())
                && ScheduleKinds.ofTitle(stripped.core().text()).isEmpty();
    }

    private boolean isHead(Printed text) {
        boolean named = numbers.isSessionAlone(text.text())
                || numbers.isSession(text.text())
                || (ScheduleHeads.isHead(text.text())
                        && (!ScheduleHeads.isCoded(text.text()) || numbers.isNumber(text.text())));
        return named && !ScheduleProse.holdsNames(text, names) && !isBreak(text.text());
    }

    /** {@code Coffee Break & Posters} is no session of its own. */
    private static boolean isBreak(String text) {
        return !ScheduleHeads.isNamed(text)
                && ScheduleKinds.ofTitle(text).filter(TalkKind.BREAK::equals).isPresent();
    }

    private PieceType type(Printed text) {
        if (endOfLife == sheet.row() - 1 && ScheduleProse.isSentences(text, names)) {
            endOfLife = sheet.row();
            return PieceType.CELL;
        }
        if (DayOfSentence.isNotice(text)) {
            return PieceType.CELL;
        }
        if (ScheduleProse.isSentences(text, names) && isBelowSession()) {
            return PieceType.CELL;
        }
        return ScheduleProse.isProse(text, names) ? PieceType.PROSE : PieceType.TEXT;
    }

    /** Returns whether a heading that is no more than a number, its title or its chair, and where and when, are all that stands above. */
    private boolean isBelowSession() {
        return sheet.backwards().stream()
                .dropWhile(piece -> OF_SESSION.contains(piece.type()))
                .skip(1)
                .limit(1)
                .anyMatch(head -> ScheduleHeads.isBare(head.text().text()));
    }

    private boolean arePlaces(Printed cell) {
        return PLACES.matcher(cell.text()).find()
                && cell.length() < LONG
                && (Workplaces.is(cell.text()) || isMarkedAbove(cell));
    }

    /** Returns whether the mark that a line begins with stands behind one of the names right above it. */
    private boolean isMarkedAbove(Printed cell) {
        return !sheet.isApart()
                && sheet.backwards().stream()
                        .dropWhile(piece -> piece.is(PieceType.PLACES))
                        .limit(1)
                        .filter(piece -> piece.is(PieceType.TEXT))
                        .map(piece -> piece.text().text())
                        .anyMatch(above -> names.of(above) > 0
                                && FootnoteMarks.of(above)
                                        .contains(FootnoteMarks.of(cell.text().substring(0, 1))));
    }

    /** A list of names that ends with a comma, or with "and", goes on in the next line. */
    private boolean goesOn(Printed core) {
        Optional<SchedulePiece> above = sheet.isApart() || core.isEmpty() ? Optional.empty() : sheet.last();
        return above.filter(list -> Math.max(list.row(), endOfText) == sheet.row() - 1
                        && (list.is(PieceType.TEXT) || list.is(PieceType.NAMES))
                        && list.text().length() < LONGEST_LIST
                        && OpenLists.goesOn(list.text(), core, names))
                .isPresent();
    }
}
