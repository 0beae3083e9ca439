package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.schedule.piece.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;

/** Pieces as they are set down, row by row, and what was set down last. */
final class PieceSheet {

    private final List<SchedulePiece> pieces = new ArrayList<>();
    private int row;
    private boolean apart = true;

    /** Returns what was added, in its order. */
    List<SchedulePiece> pieces() {
        return ImmutableList.copyOf(pieces);
    }

    /** Begins a block of lines, with space above it. */
    void beginBlock() {
        apart = true;
    }

    void beginRow() {
        row++;
    }

    /** Ends a row: the next has no space above it, unless a block begins. */
    void endRow() {
        apart = false;
    }

    int row() {
        return row;
    }

    /** Returns whether there is space above the row. */
    boolean isApart() {
        return apart;
    }

    int size() {
        return pieces.size();
    }

    Stream<SchedulePiece> stream() {
        return pieces.stream();
    }

    /** Returns the pieces from the last to the first. */
    List<SchedulePiece> backwards() {
        return Lists.reverse(pieces);
    }

    /** Returns what was added last. */
    Optional<SchedulePiece> last() {
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
    }

    /** Returns what was added last if it is of this type and in the row. */
    boolean isBehind(PieceType type) {
        return last().filter(piece -> piece.is(type) && piece.row() == row).isPresent();
    }

    /** Adds a text of which it is known what it is. */
    void add(PieceType type, Printed text) {
        pieces.add(SchedulePiece.of(type, text, row, apart));
    }

    void add(SlotLine slot) {
        pieces.add(SchedulePiece.of(slot, row, apart));
    }

    void add(DayLine day) {
        pieces.add(SchedulePiece.of(day, row, apart));
    }

    /** Adds who does what, as {@code text} says. */
    void add(RoleLine role, Printed text) {
        pieces.add(SchedulePiece.of(role, text, row, apart));
    }

    /** Adds a text with what stands behind it. */
    void addStripped(PieceType type, Printed text) {
        Stripped stripped = strip(text);
        add(type, stripped.core());
        pieces.addAll(stripped.parts());
    }

    void addAll(List<SchedulePiece> parts) {
        pieces.addAll(parts);
    }

    /** Returns a text without the rooms, times and the like behind it, which are of this row. */
    Stripped strip(Printed text) {
        return ScheduleInline.strip(text, row, apart);
    }

    /** Makes what was added last go on in {@code text}. */
    void extend(Printed text) {
        SchedulePiece above = pieces.remove(pieces.size() - 1);
        pieces.add(
                SchedulePiece.of(above.type(), Printed.join(List.of(above.text(), text)), above.row(), above.apart()));
    }
}
