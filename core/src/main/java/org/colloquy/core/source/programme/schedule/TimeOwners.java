package org.colloquy.core.source.programme.schedule;

import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * Tells what a time is the time of: the heading above it, the talk below it, or the text on the line before.
 *
 * @param rows all pieces
 * @param names what tells names
 * @param heads what begins sessions
 */
record TimeOwners(PieceRows rows, ScheduleNames names, HeadTexts heads) {

    private static final double LIKELY = 1.5;
    private static final int MOST_ABOVE_TIME = 3;

    /** Returns whether the times of this schedule stand below what they are the times of. */
    boolean timesTrail() {
        int lead = 0;
        int trail = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).is(PieceType.TIME)) {
                int next = behindPlace(i);
                lead += next < rows.size() && isNextLine(i, next) ? 1 : 0;
                trail += i > 0
                                && !rows.isAboveHead(i)
                                && !rows.isTimeOfText(i)
                                && rows.get(i - 1).row() < rows.get(i).row()
                                && isNextLine(i - 1, i)
                        ? 1
                        : 0;
            }
        }
        return trail > lead || (trail == lead && beginsWithText());
    }

    /** Returns whether times stand between titles and people: each that a title stands right above has people below. */
    boolean partTitlesAndPeople() {
        int parted = 0;
        for (int i = 1; i < rows.size(); i++) {
            SchedulePiece above = rows.get(i - 1);
            if (rows.get(i).is(PieceType.TIME) && above.is(PieceType.TEXT) && isNextLine(i - 1, i)) {
                boolean breaks = ScheduleKinds.ofTitle(above.text().text()).isPresent();
                if (!breaks && (names.of(above.text().text()) > 0 || !isAbovePeople(i))) {
                    return false;
                }
                parted += breaks ? 0 : 1;
            }
        }
        return parted > 1;
    }

    /** Returns whether the text at {@code at}, with space above it, has its time in its block, below no more than people. */
    boolean isTimedBelow(int at) {
        return rows.get(at).apart()
                && rows.after(at)
                        .takeWhile(below -> !below.apart())
                        .limit(MOST_ABOVE_TIME)
                        .dropWhile(below -> below.is(PieceType.TEXT))
                        .findFirst()
                        .filter(below -> below.is(PieceType.TIME))
                        .isPresent();
    }

    private boolean isAbovePeople(int time) {
        return rows.after(time)
                .filter(piece -> !piece.is(PieceType.LENGTH) && !piece.is(PieceType.ROOM))
                .findFirst()
                .filter(piece -> piece.is(PieceType.TEXT)
                        && !piece.apart()
                        && names.of(piece.text().text()) > LIKELY)
                .isPresent();
    }

    /** Returns the number of the piece behind a time and the room in its row. */
    private int behindPlace(int time) {
        int next = time + 1;
        while (next < rows.size()
                && rows.get(next).row() == rows.get(time).row()
                && (rows.get(next).is(PieceType.ROOM) || rows.get(next).is(PieceType.CELL))) {
            next++;
        }
        return next;
    }

    private boolean isNextLine(int first, int second) {
        SchedulePiece above = rows.get(first);
        SchedulePiece below = rows.get(second);
        SchedulePiece text = above.is(PieceType.TIME) ? below : above;
        boolean beside = above.row() == below.row() || (above.row() + 1 == below.row() && !below.apart());
        return beside && (text.isText() || text.is(PieceType.BOARD) || text.is(PieceType.CODE));
    }

    private boolean beginsWithText() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).is(PieceType.TIME)) {
                return i > 0 && rows.get(i - 1).is(PieceType.TEXT);
            }
        }
        return false;
    }

    /**
     * Returns whether the time at {@code at}, below a heading, is that of the session: shorter times follow, or items
     * without any. With a title beside it and no other below, it is that of the only talk.
     */
    boolean isTimeOfHead(int at) {
        if (rows.behind(at).anyMatch(piece -> piece.is(PieceType.CODE))) {
            return false;
        }
        SlotLine slot = rows.get(at).slot().orElseThrow();
        boolean text = false;
        boolean titleBeside = false;
        boolean titleBelow = false;
        int blocks = 0;
        for (int i = at + 1; i < rows.size(); i++) {
            SchedulePiece piece = rows.get(i);
            if (piece.is(PieceType.DAY)
                    || piece.is(PieceType.HEAD)
                    || isOnOtherDay(piece, slot)
                    || (piece.apart() && heads.isHeadWithLeader(i))) {
                break;
            }
            if (piece.is(PieceType.TIME)) {
                boolean several = blocks - (isBreakAboveTime(i - 1) ? 1 : 0) > 1;
                return !text
                        || several
                        || ScheduleEntry.spans(slot, piece.slot().orElseThrow());
            }
            boolean ofRow = rows.get(i - 1).isText() && rows.get(i - 1).row() == piece.row();
            blocks += piece.is(PieceType.TEXT) && piece.apart() && !ofRow ? 1 : 0;
            if (piece.is(PieceType.TEXT) || piece.is(PieceType.TITLE)) {
                boolean beside = piece.row() == rows.get(at).row();
                text = true;
                titleBeside |= beside && !rows.isRoom(i);
                titleBelow |= !beside && !isAboutPeople(piece.text().text());
            }
        }
        return !titleBeside || titleBelow;
    }

    /**
     * Returns whether the text at {@code at} begins a block in which its day and time, the only ones, stand on the line below,
     * as lists of events print them.
     */
    boolean isAboveTimeOfBlock(int at) {
        SchedulePiece text = rows.get(at);
        SchedulePiece time = rows.next(at).orElse(text);
        return text.is(PieceType.TEXT)
                && text.apart()
                && names.of(text.text().text()) < LIKELY
                && time.slot()
                        .filter(slot -> slot.hasDate() && slot.end().isPresent())
                        .isPresent()
                && !time.apart()
                && time.row() == text.row() + 1
                && !isTimedBefore(at)
                && !rows.isTimeOfText(at + 1)
                && rows.after(at + 1).takeWhile(piece -> !piece.apart()).noneMatch(piece -> piece.is(PieceType.TIME));
    }

    /** Returns whether the text at {@code at}, with space above it, is a break of which the time stands below, and nothing else. */
    boolean isBreakAboveTime(int at) {
        SchedulePiece text = rows.get(at);
        return text.is(PieceType.TEXT)
                && text.apart()
                && rows.next(at)
                        .filter(time -> time.is(PieceType.TIME) && time.row() == text.row() + 1)
                        .isPresent()
                && !isTimedBefore(at)
                && rows.next(at + 1)
                        .filter(below -> !below.apart() || below.row() == text.row() + 1)
                        .isEmpty()
                && ScheduleKinds.ofTitle(text.text().text())
                        .filter(kind -> kind == TalkKind.BREAK || kind == TalkKind.SOCIAL)
                        .isPresent();
    }

    private boolean isTimedBefore(int at) {
        return at > 0
                && rows.get(at - 1).is(PieceType.TIME)
                && rows.get(at - 1).row() >= rows.get(at).row() - 1;
    }

    private static boolean isOnOtherDay(SchedulePiece piece, SlotLine slot) {
        return piece.slot()
                .filter(SlotLine::hasDate)
                .filter(other -> slot.hasDate()
                        && !(other.day().equals(slot.day()) && other.month().equals(slot.month())))
                .isPresent();
    }

    /** Returns whether a line below a title may hold the people of that title or where they work. */
    private boolean isAboutPeople(String text) {
        return names.of(text) > LIKELY || Workplaces.is(text);
    }

    /** Returns whether {@code open}, a lone text above the time at {@code at}, is the heading of a session. */
    boolean isHeadAbove(int at, ScheduleEntry open, boolean timesTrail) {
        SlotLine slot = rows.get(at).slot().orElseThrow();
        if (isOfNextBlock(at)
                || open.texts().size() != 1
                || open.opened
                || slot.end().isEmpty()
                || !TalkLayout.isTitleOnly(open.texts().get(0).text(), names)
                || ScheduleKinds.ofTitle(open.texts().get(0).text().text()).isPresent()) {
            return false;
        }
        int items = 0;
        int texts = 0;
        for (int i = at + 1; i < rows.size(); i++) {
            SchedulePiece piece = rows.get(i);
            if (piece.is(PieceType.DAY) || piece.is(PieceType.HEAD)) {
                break;
            }
            if (HeadTexts.isChair(piece) && texts <= 1) {
                return true;
            }
            if (piece.is(PieceType.TIME)) {
                return (!timesTrail && ScheduleEntry.spans(slot, piece.slot().orElseThrow())) || items > 0;
            }
            boolean text = piece.is(PieceType.TEXT) && !(texts == 0 && rows.isRoom(i));
            texts += text ? 1 : 0;
            items += text
                            && (!TalkLayout.isTitleOnly(piece.text(), names)
                                    || names.of(piece.text().text()) > LIKELY)
                    ? 1
                    : 0;
        }
        return items > 0;
    }

    /** Returns whether there is space above the time at {@code at}, and none below. */
    private boolean isOfNextBlock(int at) {
        return rows.get(at).apart()
                && rows.next(at).filter(below -> !below.apart()).isPresent();
    }

    /** Returns whether the time at {@code at} is that of a title in its row. */
    boolean isTimeOfTitle(int at) {
        return rows.behind(at).anyMatch(piece -> piece.is(PieceType.TITLE));
    }
}
