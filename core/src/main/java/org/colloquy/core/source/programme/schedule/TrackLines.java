package org.colloquy.core.source.programme.schedule;

import com.google.common.base.Ascii;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.jspecify.annotations.Nullable;

/**
 * Tells lines that say of the session or the talk above to which track it belongs or of what kind it is, and begin nothing.
 *
 * @param rows all pieces
 * @param printed how often each text is printed
 */
record TrackLines(PieceRows rows, Multiset<String> printed) {

    private static final Pattern TRACK = Pattern.compile("tracks?\\s?:", Pattern.CASE_INSENSITIVE);
    /** No heading of a session is printed so often. */
    private static final int OFTEN = 3;

    static TrackLines of(PieceRows rows) {
        Multiset<String> printed = HashMultiset.create();
        rows.pieces().forEach(piece -> printed.add(piece.text().text()));
        return new TrackLines(rows, printed);
    }

    /** Returns whether the heading at {@code at} is one of these lines, and none. */
    boolean isNoHead(int at, ScheduleEntry open) {
        return isTrackOf(at, open) || isKindOfSession(at, open) || isTrackOfTalk(at, open);
    }

    /** Returns whether the heading at {@code at} says of which form the papers of a session are that stand below it. */
    boolean isForms(int at) {
        return ScheduleKinds.isForms(rows.get(at).text().text())
                && rows.next(at)
                        .filter(below -> below.row() > rows.get(at).row()
                                && !below.is(PieceType.TIME)
                                && !below.is(PieceType.ROLE))
                        .isPresent();
    }

    /** Returns whether the text at {@code at}, right below a talk of a session, is the title of that session once more. */
    boolean isSession(int at, ScheduleEntry open, @Nullable ScheduleEntry session) {
        SchedulePiece piece = rows.get(at);
        Printed head = session == null ? null : session.head;
        boolean abovePeople = rows.next(at).filter(SchedulePiece::isText).isPresent();
        return head != null
                && (!piece.apart() || abovePeople)
                && piece.row() == open.lastRow + 1
                && !open.isHead()
                && !open.texts().isEmpty()
                && Ascii.equalsIgnoreCase(head.text(), piece.text().text());
    }

    /** Returns whether the heading at {@code at}, a word for several talks, stands in a row with the room or the time of the one above. */
    boolean isKindOf(int at, ScheduleEntry open) {
        return isBesideHead(at, open)
                && ScheduleKinds.ofPlural(rows.get(at).text().text()).isPresent();
    }

    /**
     * Returns whether the heading at {@code at}, a word for several talks without a number, says below the title of a talk to
     * which track that belongs: in its row, or again and again.
     */
    private boolean isTrackOfTalk(int at, ScheduleEntry open) {
        SchedulePiece piece = rows.get(at);
        boolean below = !open.isHead()
                && open.opened
                && !open.texts().isEmpty()
                && ScheduleHeads.isPlural(piece.text().text());
        return below
                && (piece.row() == open.lastRow
                        || (!piece.apart() && printed.count(piece.text().text()) >= OFTEN));
    }

    /** Returns whether the heading at {@code at} says in the row of another of what kind the session is. */
    private boolean isKindOfSession(int at, ScheduleEntry open) {
        return isBesideHead(at, open)
                && ScheduleHeads.isKindOfSession(rows.get(at).text().text());
    }

    private boolean isBesideHead(int at, ScheduleEntry open) {
        int row = rows.get(at).row();
        return open.isHead() && row == open.lastRow && rows.get(at - 1).row() == row;
    }

    /** Returns whether the heading at {@code at} says of the one right above it to which track it belongs. */
    private boolean isTrackOf(int at, ScheduleEntry open) {
        SchedulePiece piece = rows.get(at);
        return open.isHead()
                && !piece.apart()
                && piece.row() > open.lastRow
                && TRACK.matcher(piece.text().text()).lookingAt();
    }
}
