package org.colloquy.core.source.programme.schedule;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** What stands together in a schedule: the heading of a session, or a stretch that holds one item or several. */
final class ScheduleEntry {

    /** The heading, if this is one. */
    @Nullable
    Printed head;

    /** The kind of all talks of a session, where a line below its heading says it; that of a talk, where one below it does. */
    @Nullable
    Printed kind;

    @Nullable
    DayLine day;

    @Nullable
    SlotLine slot;

    @Nullable
    Printed room;

    /** The time at which all of a series take place. */
    @Nullable
    SlotLine weekly;

    /** The room above, where all that is below it takes place. */
    @Nullable
    Printed roomAbove;

    @Nullable
    Printed board;

    @Nullable
    Printed code;

    /** The heading above. */
    @Nullable
    ScheduleEntry session;

    /** Whether a mark, a number or a time says that an item begins here. */
    boolean opened;

    /** Whether a number or another mark of a list opened it. */
    boolean numbered;

    /** Whether a time below ended it. */
    boolean closed;

    /** Whether its time stands on a line of its own above it, where it may be that of more than one heading. */
    boolean sharesTime;

    /** The time of the session beside which this one, that prints none, runs: {@code Panel 2B} below {@code Panel 2A}. */
    @Nullable
    SlotLine beside;

    /** Whether an item was found below this heading. */
    boolean filled;

    boolean apart;
    int lastRow;
    final List<RoleLine> roles = new ArrayList<>();
    /** Its hour as it was printed before, without an end. */
    @Nullable
    SlotLine hour;

    /** How long it is said to be. */
    final List<Printed> lengths = new ArrayList<>();
    /** All that is not told by its form alone, and what belongs to the item above it. */
    final List<SchedulePiece> pieces = new ArrayList<>();

    /** Whether a cell of a table says that it is the title. */
    private boolean titled;

    void add(SchedulePiece piece) {
        pieces.add(piece);
        titled |= piece.is(PieceType.TITLE);
    }

    boolean isHead() {
        return head != null;
    }

    boolean isBare() {
        return head == null && board == null && code == null && pieces.isEmpty();
    }

    /** Returns whether a heading may follow: there is no more than a time, and perhaps a room. */
    boolean mayBeHead() {
        return isBare() || (isRoomAlone() && (slot != null || apart));
    }

    /** Returns whether this is no more than a room, and perhaps a time. */
    boolean isRoomAlone() {
        return head == null
                && board == null
                && code == null
                && pieces.size() == 1
                && pieces.get(0).is(PieceType.ROOM);
    }

    /** Returns whether this is the row of a table that says which of its cells is the title. */
    boolean isTableRow() {
        return titled;
    }

    /** Returns the time in which what is printed below this heading lies, as far as it is known. */
    @Nullable
    SlotLine span() {
        return slot == null ? beside : slot;
    }

    /** Returns the time of this heading if {@code below}, which has none, is that of a session beside it. */
    @Nullable
    SlotLine sharedWith(Printed below) {
        Printed own = head;
        return own != null && (sharesTime || ScheduleHeads.areBeside(own.text(), below.text())) ? span() : null;
    }

    /** Returns the pieces that may be titles or names. */
    List<SchedulePiece> texts() {
        return pieces.stream().filter(SchedulePiece::isText).toList();
    }

    /** Makes this the heading of a session; its only text is the title. */
    void becomeHead(Printed title) {
        head = title;
        pieces.removeIf(piece -> piece.text() == title);
        for (SchedulePiece piece : List.copyOf(pieces)) {
            if (piece.is(PieceType.ROOM) && room == null) {
                room = piece.text();
                pieces.remove(piece);
            } else if (piece.role().isPresent()) {
                roles.add(piece.role().get());
                pieces.remove(piece);
            }
        }
        titled = pieces.stream().anyMatch(piece -> piece.is(PieceType.TITLE));
    }

    /** Returns the room above, unless it is that of the session. */
    @Nullable
    Printed sharedRoom() {
        return session == null ? roomAbove : null;
    }

    /** Returns how long this is; of several lengths none is known to be that of the whole. */
    Optional<Printed> length() {
        return lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty();
    }

    /** Returns the slot on its day. */
    @Nullable
    SlotLine datedSlot() {
        SlotLine time = slot;
        DayLine date = day;
        SlotLine above = session == null ? null : session.slot;
        SlotLine zoned = time == null || above == null ? time : time.inZoneOf(above);
        return zoned == null || date == null ? zoned : date.with(zoned);
    }

    /** Returns the time of the series on its day. */
    Optional<SlotLine> weeklySlot() {
        return Optional.ofNullable(day)
                .flatMap(date -> Optional.ofNullable(weekly).map(date::with));
    }

    /** Returns whether a moderator or an organiser below the entry is its own, and not its session's. */
    boolean hasOwnPeople() {
        return pieces.stream()
                .filter(SchedulePiece::isText)
                .limit(1)
                .anyMatch(piece -> ScheduleKinds.hasOwnPeople(piece.text()));
    }

    /** Returns whether {@code other} lies within this entry's time and is shorter. */
    boolean spans(@Nullable SlotLine other) {
        return slot != null && other != null && spans(slot, other);
    }

    /** Returns whether this item has ended when {@code below} begins. */
    boolean isOver(Optional<SlotLine> below) {
        Optional<LocalTime> end = slot == null ? Optional.empty() : slot.end();
        return end.isPresent()
                && below.filter(next -> !next.start().isBefore(end.get())).isPresent();
    }

    static boolean spans(SlotLine whole, SlotLine part) {
        if (whole.end().isEmpty()) {
            return false;
        }
        boolean inside = !part.start().isBefore(whole.start())
                && part.start().isBefore(whole.end().get());
        boolean ends =
                part.end().isEmpty() || !part.end().get().isAfter(whole.end().get());
        boolean same = part.start().equals(whole.start()) && part.end().equals(whole.end());
        return inside && ends && !same;
    }
}
