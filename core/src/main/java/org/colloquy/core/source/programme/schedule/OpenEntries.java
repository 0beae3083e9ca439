package org.colloquy.core.source.programme.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** The entries found so far: that to which the next piece may belong, the session in which it is, and the day and room above. */
final class OpenEntries {

    /** Headings and items in their order. */
    final List<ScheduleEntry> found = new ArrayList<>();

    /** What is not ended yet. */
    @Nullable
    ScheduleEntry current;

    /** The heading above. */
    @Nullable
    ScheduleEntry session;

    @Nullable
    DayLine day;

    @Nullable
    Printed roomAbove;

    /** Begins what {@code piece} belongs to. */
    ScheduleEntry begin(SchedulePiece piece) {
        ScheduleEntry entry = new ScheduleEntry();
        if (session != null && !piece.is(PieceType.TIME)) {
            session.filled = true;
        }
        entry.day = day;
        entry.session = session;
        entry.roomAbove = roomAbove;
        entry.apart = piece.apart();
        entry.lastRow = piece.row();
        found.add(entry);
        current = entry;
        return entry;
    }

    /** Begins a session with its heading; what stands above it may be its time and its room. */
    void beginSession(SchedulePiece heading) {
        ScheduleEntry entry = current != null && current.mayBeHead() ? current : begin(heading);
        for (SchedulePiece room : entry.pieces) {
            entry.room = room.text();
        }
        entry.pieces.clear();
        entry.head = heading.text();
        entry.sharesTime = entry.slot != null && entry.lastRow < heading.row();
        entry.lastRow = heading.row();
        lead(entry, heading.text());
    }

    /** Makes an item that has turned out to be a heading one; {@code title} is its only text. */
    void makeSession(ScheduleEntry entry, Printed title) {
        entry.becomeHead(title);
        lead(entry, title);
    }

    private void lead(ScheduleEntry entry, Printed title) {
        entry.beside = beside(entry, title);
        entry.session = null;
        session = entry;
    }

    /** Returns the time of the session above if {@code entry}, a heading without one, stands beside it. */
    private @Nullable SlotLine beside(ScheduleEntry entry, Printed title) {
        ScheduleEntry above = session;
        boolean untimed = entry.slot == null && above != null && Objects.equals(above.day, entry.day);
        return untimed && above != null ? above.sharedWith(title) : null;
    }

    /** Adds what says more of the item above. */
    void follow(SchedulePiece piece) {
        ScheduleEntry open = current;
        ScheduleEntry entry = open == null || open.isHead() ? begin(piece) : open;
        entry.add(piece);
        entry.lastRow = piece.row();
    }

    /** Ends what is open; what comes next begins something. */
    void close() {
        current = null;
    }

    /** Ends what is open, and the session. */
    void closeSession() {
        current = null;
        session = null;
    }

    /** Returns whether {@code open} is what stands at the top, where the title of the programme stands. */
    boolean isTitleOfAll(ScheduleEntry open) {
        return isFirst(open) && !open.opened && !open.isHead();
    }

    /** Returns whether {@code open} is the first of all, without a time and above all sessions. */
    boolean isFirst(ScheduleEntry open) {
        return found.size() == 1 && session == null && open.slot == null;
    }
}
