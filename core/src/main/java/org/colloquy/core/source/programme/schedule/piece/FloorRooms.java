package org.colloquy.core.source.programme.schedule.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Floors and the rooms on them, which a bar parts in one row: {@code Level 1 | Foyer}. */
final class FloorRooms {

    private static final Pattern FLOOR = Pattern.compile(
            "(?:level|floor|building|gebäude|etage|stock) [A-Z\\d]{1,3}|(?:\\d(?:st|nd|rd|th)|ground|first|second|third) floor",
            Pattern.CASE_INSENSITIVE);

    private FloorRooms() {}

    /** Returns the pieces, of which a floor and the room behind it are one. */
    static List<SchedulePiece> join(List<SchedulePiece> pieces) {
        List<SchedulePiece> joined = new ArrayList<>();
        for (SchedulePiece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && isOn(joined.get(last), piece)) {
                SchedulePiece floor = joined.get(last);
                joined.set(
                        last,
                        SchedulePiece.of(
                                PieceType.ROOM, floor.text().followed(',', piece.text()), floor.row(), floor.apart()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isOn(SchedulePiece floor, SchedulePiece room) {
        return floor.is(PieceType.ROOM)
                && room.is(PieceType.ROOM)
                && floor.row() == room.row()
                && FLOOR.matcher(floor.text().text()).matches();
    }
}
