package org.colloquy.core.source.programme.schedule;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;

/**
 * Where the rooms of an entry stand that their words tell.
 *
 * @param rows the rows with a room
 * @param above the numbers of the texts above which a room stands on a line of its own
 */
record EntryRooms(Set<Integer> rows, BitSet above) {

    static EntryRooms of(ScheduleEntry entry) {
        Set<Integer> rows = entry.pieces.stream()
                .filter(piece -> piece.is(PieceType.ROOM))
                .map(SchedulePiece::row)
                .collect(Collectors.toSet());
        return new EntryRooms(rows, above(entry));
    }

    private static BitSet above(ScheduleEntry entry) {
        BitSet above = new BitSet();
        int texts = 0;
        SchedulePiece room = null;
        int lastRow = 0;
        for (SchedulePiece piece : entry.pieces) {
            if (piece.is(PieceType.ROOM)) {
                room = piece.row() > lastRow ? piece : room;
            } else if (piece.isText()) {
                above.set(texts++, room != null && room.row() < piece.row());
                room = null;
            }
            lastRow = piece.row();
        }
        return above;
    }

    /** Returns whether a room stands in the row of {@code text}, which is none then. */
    boolean isBeside(SchedulePiece text) {
        return rows.contains(text.row());
    }

    /** Returns whether a room stands above a text, which is likely to begin an item then. */
    boolean isAbove(int text) {
        return above.get(text);
    }
}
