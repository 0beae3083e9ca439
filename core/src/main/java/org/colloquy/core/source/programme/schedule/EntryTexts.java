package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleProse;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;

/**
 * Tells what a text is of the heading or the item above it: its title, its people, its room, its abstract.
 *
 * @param rows all pieces
 * @param names what tells names
 */
record EntryTexts(PieceRows rows, ScheduleNames names) {

    /** What may stand between the title of a session and who leads it. */
    private static final Set<PieceType> BESIDE_ROLES =
            Sets.immutableEnumSet(PieceType.ROOM, PieceType.TIME, PieceType.CELL, PieceType.NOISE);

    private static final double LIKELY = 1.5;

    /** Returns whether the text at {@code at}, below the time of {@code open}, holds its people: what comes next stands apart. */
    boolean isPeopleOf(int at, ScheduleEntry open) {
        boolean last = at + 1 == rows.size() || rows.get(at + 1).apart() || rows.isOpener(at + 1);
        return last && isFirstPeopleOf(at, open);
    }

    /** Returns whether the text at {@code at}, below the time of {@code open}, holds people, and a title alone stands above it. */
    boolean isFirstPeopleOf(int at, ScheduleEntry open) {
        List<SchedulePiece> texts = open.closed ? open.texts() : List.of();
        return texts.size() == 1
                && TalkLayout.isTitleOnly(texts.get(0).text(), names)
                && names.of(texts.get(0).text().text()) < 0
                && names.of(rows.get(at).text().text()) > LIKELY;
    }

    /** Returns whether the text at {@code at} is the abstract of {@code open}, which has a title and people above it. */
    boolean isAbstract(int at, ScheduleEntry open) {
        List<SchedulePiece> texts = ScheduleProse.isSentences(rows.get(at).text(), names) ? open.texts() : List.of();
        if (texts.isEmpty()) {
            return false;
        }
        Printed last = texts.get(texts.size() - 1).text();
        return open.pieces.stream().anyMatch(piece -> piece.role().isPresent())
                || !TalkLayout.isTitleOnly(last, names)
                || (texts.size() > 1 && names.of(last.text()) > LIKELY);
    }

    /**
     * Returns whether the text at {@code at} is the title of the heading right above it or beside it, which is no more than a
     * number. A name of one or two words that ends with a number or a letter, or stands below several headings, is a room.
     */
    boolean isTitleBelow(int at, ScheduleEntry open) {
        SchedulePiece piece = rows.get(at);
        Printed head = open.head;
        boolean below = head != null
                && piece.is(PieceType.TEXT)
                && (piece.row() == open.lastRow
                        || ((!piece.apart() || isAboveRole(at)) && piece.row() == open.lastRow + 1))
                && open.roles.isEmpty()
                && ScheduleHeads.isBare(head.text());
        String text = piece.text().text();
        return below
                && TalkLayout.isTitleOnly(piece.text(), names)
                && isOnlyText(at)
                && (names.of(text) < LIKELY || isAboveRole(at))
                && ScheduleKinds.ofPlural(text).isEmpty()
                && !ScheduleHeads.isCoded(text)
                && !ScheduleRooms.isNamedWithNumber(text)
                && rows.pieces().stream()
                                .filter(other -> other.text().text().equals(text))
                                .limit(2)
                                .count()
                        == 1;
    }

    private boolean isAboveRole(int at) {
        return rows.after(at)
                .filter(piece -> !BESIDE_ROLES.contains(piece.type()))
                .findFirst()
                .flatMap(SchedulePiece::role)
                .isPresent();
    }

    /** In the row of a table another text may follow. */
    private boolean isOnlyText(int at) {
        return rows.behind(at).limit(1).noneMatch(SchedulePiece::isText);
    }

    /** Returns whether the text at {@code at} stands in a row between what else is told of a heading and its time. */
    boolean isRoomOfHead(int at, ScheduleEntry open) {
        SchedulePiece piece = rows.get(at);
        return open.isHead()
                && open.kind != null
                && open.room == null
                && piece.row() == open.lastRow
                && rows.isTimedRow(at)
                && ScheduleRooms.mayBeRoom(piece.text().text());
    }
}
