package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * What stands beside a piece, in its row or right below it.
 *
 * @param pieces all pieces in their order
 */
record PieceRows(List<SchedulePiece> pieces) {

    private static final Set<PieceType> OPENERS =
            Sets.immutableEnumSet(PieceType.BOARD, PieceType.CODE, PieceType.BULLET, PieceType.HEAD, PieceType.DAY);

    int size() {
        return pieces.size();
    }

    SchedulePiece get(int at) {
        return pieces.get(at);
    }

    /** Returns the piece after the one at {@code at}. */
    Optional<SchedulePiece> next(int at) {
        return at + 1 < pieces.size() ? Optional.of(pieces.get(at + 1)) : Optional.empty();
    }

    /** Returns all pieces after the one at {@code at}. */
    Stream<SchedulePiece> after(int at) {
        return pieces.subList(Math.min(at + 1, pieces.size()), pieces.size()).stream();
    }

    /** Returns the pieces after the one at {@code at} in its row. */
    Stream<SchedulePiece> behind(int at) {
        int row = pieces.get(at).row();
        return after(at).takeWhile(piece -> piece.row() == row);
    }

    /** Returns whether a text stands in the row of the time at {@code at}, behind it. */
    boolean isTimeOfText(int at) {
        return behind(at).anyMatch(piece -> piece.isText() || piece.is(PieceType.HEAD));
    }

    /** Returns whether a time stands in the row of the piece at {@code at}, behind it. */
    boolean isTimedRow(int at) {
        return behind(at).anyMatch(piece -> piece.is(PieceType.TIME));
    }

    /** Returns whether a heading comes right after the piece at {@code at}. */
    boolean isAboveHead(int at) {
        return next(at).filter(piece -> piece.is(PieceType.HEAD)).isPresent();
    }

    /** Returns the time on the line right below the piece at {@code at}, if that stands alone with space above it. */
    Optional<SlotLine> timeBelow(int at) {
        SchedulePiece piece = pieces.get(at);
        boolean alone = piece.apart() && (at == 0 || pieces.get(at - 1).row() < piece.row());
        return next(at).filter(below -> alone && !below.apart() && below.row() > piece.row())
                .flatMap(SchedulePiece::slot);
    }

    /** Returns whether the piece at {@code at} begins what comes after it. */
    boolean isOpener(int at) {
        return isOpener(pieces.get(at));
    }

    static boolean isOpener(SchedulePiece piece) {
        return OPENERS.contains(piece.type());
    }

    /** Returns whether the text at {@code at}, which stands where a room may stand, can be one. */
    boolean isRoom(int at) {
        SchedulePiece piece = pieces.get(at);
        Optional<SchedulePiece> next = next(at);
        boolean last = next.isEmpty()
                || (next.get().row() > piece.row()
                        && (next.get().apart() || !next.get().is(PieceType.TEXT)));
        return piece.is(PieceType.TEXT)
                && last
                && ScheduleRooms.mayBeRoom(piece.text().text());
    }
}
