package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rooms on lines of their own above all that takes place in them, day by day or in the whole programme. Where the first such
 * line stands below an item, each is the room of the item above it.
 */
final class RoomHeadings {

    private static final Set<PieceType> BEGINS = ImmutableSet.of(PieceType.TIME, PieceType.HEAD);
    private static final Set<PieceType> ITEMS = ImmutableSet.of(
            PieceType.TIME, PieceType.HEAD, PieceType.CODE, PieceType.BOARD, PieceType.BULLET, PieceType.TITLE);
    private static final Pattern PROGRAMME = Pattern.compile(
            "program(?:me?|m|ma|a)?|schedule|agenda|timetable|ablauf|zeitplan|horaires?|horario|プログラム|(?:会议)?日程",
            Pattern.CASE_INSENSITIVE);

    private final List<SchedulePiece> pieces;

    private RoomHeadings(List<SchedulePiece> pieces) {
        this.pieces = pieces;
    }

    /** Returns the pieces, with the rooms that are headings as such. */
    static List<SchedulePiece> mark(List<SchedulePiece> pieces) {
        RoomHeadings headings = new RoomHeadings(pieces);
        int[] rooms =
                IntStream.range(0, pieces.size()).filter(headings::mayBeHeading).toArray();
        boolean lead = rooms.length > 0 && headings.isFirst(rooms[0]);
        Set<Integer> marked = lead ? IntStream.of(rooms).boxed().collect(ImmutableSet.toImmutableSet()) : Set.of();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> marked.contains(i) ? pieces.get(i).as(PieceType.ROOM_ABOVE) : pieces.get(i))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether a room stands alone in its row or behind a day, and a time, a heading or the first day in the next. */
    private boolean mayBeHeading(int at) {
        SchedulePiece piece = pieces.get(at);
        return piece.is(PieceType.ROOM)
                && (at == 0 || pieces.get(at - 1).row() < piece.row()
                        ? ScheduleRooms.isRoom(piece.text().text())
                        : pieces.get(at - 1).is(PieceType.DAY))
                && behind(at) < pieces.size()
                && pieces.get(behind(at)).row() > piece.row()
                && (BEGINS.contains(pieces.get(behind(at)).type()) || isAboveFirstDay(behind(at)));
    }

    private boolean isAboveFirstDay(int at) {
        return pieces.get(at).is(PieceType.DAY)
                && pieces.subList(0, at).stream().noneMatch(piece -> piece.is(PieceType.DAY));
    }

    /** Returns the number of the piece behind a room, but for the rest of its sentence, the mark of a list, who
     * leads the day, and {@code Programme}. */
    private int behind(int room) {
        int next = room + 1;
        while (next < pieces.size()
                && (pieces.get(next).is(PieceType.BULLET)
                        || pieces.get(next).is(PieceType.ROLE)
                        || (pieces.get(next).is(PieceType.CELL)
                                && pieces.get(next).row() == pieces.get(room).row())
                        || isWordForProgramme(pieces.get(next)))) {
            next++;
        }
        return next;
    }

    private static boolean isWordForProgramme(SchedulePiece piece) {
        return PROGRAMME.matcher(piece.text().text()).matches();
    }

    /** Returns whether no item of the day stands above a room. */
    private boolean isFirst(int room) {
        return Lists.reverse(pieces.subList(0, room)).stream()
                .takeWhile(piece -> !piece.is(PieceType.DAY))
                .noneMatch(piece -> ITEMS.contains(piece.type()));
    }
}
