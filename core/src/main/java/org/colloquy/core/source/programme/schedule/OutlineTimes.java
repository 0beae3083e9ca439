package org.colloquy.core.source.programme.schedule;

import java.util.Optional;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;

/** Puts times where they belong: to what is above, or to what they begin. */
final class OutlineTimes {

    private final OpenEntries entries;
    private final PieceRows rows;
    private final TimeOwners times;
    private final SessionEnds ends;
    private final boolean timesTrail;

    OutlineTimes(OpenEntries entries, TimeOwners times, boolean timesTrail) {
        this.entries = entries;
        this.rows = times.rows();
        this.times = times;
        this.ends = new SessionEnds(rows, times.names(), entries.found);
        this.timesTrail = timesTrail;
    }

    /** Adds the time at {@code at}. */
    void add(int at, SchedulePiece time) {
        SlotLine slot = time.slot().orElseThrow();
        if (slot.hasDate() || slot.isOpen()) {
            entries.day = new DayLine(
                    slot.dayWords(), slot.weekday(), slot.month(), slot.day(), slot.year(), Optional.empty());
        }
        ScheduleEntry open = entries.current;
        if (open != null && isWhole(open, time)) {
            open.hour = open.slot;
            open.slot = slot;
            open.closed = !open.isBare();
            open.lastRow = time.row();
            return;
        }
        ScheduleEntry timed = open == null ? entries.begin(time) : owner(open, at, time);
        timed.slot = slot;
        timed.opened = true;
        timed.lastRow = time.row();
        leaveSession(at, timed);
    }

    /** A time alone may stand above a title or above all of an item, and the same with its end below: {@code 9:00}, {@code 9:00–10:00}. */
    private static boolean isWhole(ScheduleEntry open, SchedulePiece time) {
        SlotLine above = open.slot;
        return above != null
                && !open.isHead()
                && open.lastRow + 1 == time.row()
                && above.end().isEmpty()
                && time.slot()
                        .filter(below ->
                                below.end().isPresent() && above.start().equals(below.start()))
                        .isPresent();
    }

    /** Returns what the time at {@code at} is the time of: {@code open}, or what it begins. */
    private ScheduleEntry owner(ScheduleEntry open, int at, SchedulePiece time) {
        if (isOfNext(open, at, time)) {
            return entries.begin(time);
        }
        if (open.lastRow == time.row() || open.isBare() || times.isBreakAboveTime(at - 1)) {
            return open;
        }
        if (open.isHead()) {
            return times.isTimeOfHead(at) ? open : entries.begin(time);
        }
        if (times.isHeadAbove(at, open, timesTrail)) {
            entries.makeSession(open, open.texts().get(0).text());
            return open;
        }
        if (endsItem(open, at, time)) {
            open.closed = true;
            return open;
        }
        return entries.begin(time);
    }

    /** Returns whether {@code open} can have no time, or not this one. */
    private boolean isOfNext(ScheduleEntry open, int at, SchedulePiece time) {
        return open.slot != null
                || open.closed
                || open.isTableRow()
                || (open.isHead() && times.isTimeOfTitle(at))
                || (!open.isHead() && !open.isBare() && open.lastRow < time.row() && rows.isAboveHead(at));
    }

    private boolean endsItem(ScheduleEntry open, int at, SchedulePiece time) {
        if (!open.opened && times.isAboveTimeOfBlock(at - 1)) {
            return true;
        }
        return rows.isTimeOfText(at)
                ? open.opened && open.texts().isEmpty()
                : timesTrail || (open.opened && !time.apart());
    }

    /** What lies outside of its session's time is no part of it. */
    private void leaveSession(int at, ScheduleEntry timed) {
        ScheduleEntry above = entries.session;
        if (above == null || above == timed || above.span() == null) {
            return;
        }
        boolean over = ends.isOver(at, timed, above);
        above.filled = true;
        if (over) {
            entries.session = null;
            timed.session = null;
        }
    }
}
