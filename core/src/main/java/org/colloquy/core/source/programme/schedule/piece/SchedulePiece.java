package org.colloquy.core.source.programme.schedule.piece;

import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * A part of a line of a schedule that says one thing.
 *
 * @param type what it is
 * @param text its characters
 * @param row the number of its line
 * @param apart whether an empty line, or nothing, stands above its line
 * @param slot the time, of a {@link PieceType#TIME}
 * @param day the day, of a {@link PieceType#DAY}
 * @param role who does what, of a {@link PieceType#ROLE}
 */
public record SchedulePiece(
        PieceType type,
        Printed text,
        int row,
        boolean apart,
        Optional<SlotLine> slot,
        Optional<DayLine> day,
        Optional<RoleLine> role) {

    /** Returns a piece of which its form tells what it is. */
    public static SchedulePiece of(PieceType type, Printed text, int row, boolean apart) {
        return new SchedulePiece(type, text, row, apart, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static SchedulePiece of(SlotLine slot, int row, boolean apart) {
        return new SchedulePiece(
                PieceType.TIME, slot.printed(), row, apart, Optional.of(slot), Optional.empty(), Optional.empty());
    }

    static SchedulePiece of(DayLine day, int row, boolean apart) {
        return new SchedulePiece(
                PieceType.DAY, day.printed(), row, apart, Optional.empty(), Optional.of(day), Optional.empty());
    }

    /** Returns who does what, as a text says. */
    public static SchedulePiece of(RoleLine role, Printed text, int row, boolean apart) {
        return new SchedulePiece(
                PieceType.ROLE, text, row, apart, Optional.empty(), Optional.empty(), Optional.of(role));
    }

    /** Returns the same piece taken for something else. */
    public SchedulePiece as(PieceType other) {
        return new SchedulePiece(other, text, row, apart, slot, day, role);
    }

    /** Returns whether this is a title, names or both. */
    public boolean isText() {
        return type == PieceType.TEXT || type == PieceType.NAMES || type == PieceType.TITLE;
    }

    /** Returns whether it is taken for {@code other}. */
    public boolean is(PieceType other) {
        return type == other;
    }
}
