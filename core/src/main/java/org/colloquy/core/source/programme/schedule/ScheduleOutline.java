package org.colloquy.core.source.programme.schedule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.DayLine;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** Puts pieces together: which time, room and people belong to which heading, and where items may begin. */
final class ScheduleOutline {

    private static final Set<RoleKind> OF_SESSIONS =
            Set.of(RoleKind.SESSION_CHAIR, RoleKind.MODERATOR, RoleKind.DISCUSSANT);

    private final ScheduleLookahead ahead;
    private final TrackLines tracks;
    private final boolean timesTrail;
    private final List<ScheduleEntry> entries = new ArrayList<>();
    private @Nullable ScheduleEntry current;
    private @Nullable ScheduleEntry session;
    private @Nullable DayLine day;
    private @Nullable Printed roomAbove;
    /** Whether the room above holds until the next day. */
    private boolean roomOfDay;

    private ScheduleOutline(List<SchedulePiece> pieces, ScheduleNames names) {
        this.ahead = new ScheduleLookahead(pieces, names);
        this.tracks = TrackLines.of(pieces);
        this.timesTrail = ahead.timesTrail();
    }

    /** Returns headings and items in their order. */
    static List<ScheduleEntry> of(List<SchedulePiece> pieces, ScheduleNames names) {
        ScheduleOutline outline = new ScheduleOutline(pieces, names);
        for (int i = 0; i < pieces.size(); i++) {
            outline.add(i, pieces.get(i));
        }
        return ImmutableList.copyOf(outline.entries);
    }

    private void add(int at, SchedulePiece piece) {
        switch (piece.type()) {
            case DAY -> day(piece);
            case TIME -> time(at, piece);
            case HEAD -> {
                boolean ofHead = current != null && tracks.isNoHead(at, current);
                if ((session != null && ahead.isSubhead(at)) || (current != null && tracks.isKindOf(at, current))) {
                    text(at, piece.as(PieceType.TEXT));
                } else if (session != null && tracks.isForms(at)) {
                    current = null;
                } else if (!ofHead) {
                    head(piece);
                }
            }
            case TITLE -> title(piece);
            case TEXT, NAMES -> text(at, piece);
            case BOARD, CODE, BULLET -> opener(piece);
            case ROOM -> room(at, piece);
            case ROOM_ABOVE -> roomAbove(at, piece);
            case ROLE -> role(at, piece);
            case COLUMN -> current = null;
            case GRID_COLUMN -> {
                current = null;
                session = null;
            }
            case ZONE, CELL, NOISE -> {}
            case LINK, AWARD, KEYWORDS, PROSE, PLACES -> follower(piece);
        }
    }

    /** A day between a heading and its time is that of the session. */
    private void day(SchedulePiece piece) {
        day = piece.day().orElse(null);
        roomAbove = roomOfDay ? null : roomAbove;
        ScheduleEntry open = current;
        if (open != null && open.isHead() && (open.slot == null || open.day == null)) {
            open.day = day;
            return;
        }
        current = null;
        session = null;
    }

    private ScheduleEntry begin(SchedulePiece piece) {
        ScheduleEntry entry = new ScheduleEntry();
        if (session != null && !piece.is(PieceType.TIME)) {
            session.filled = true;
        }
        entry.day = day;
        entry.session = session;
        entry.roomAbove = roomAbove;
        entry.apart = piece.apart();
        entry.lastRow = piece.row();
        entries.add(entry);
        current = entry;
        return entry;
    }

    private void head(SchedulePiece piece) {
        ScheduleEntry entry = current != null && current.mayBeHead() ? current : begin(piece);
        for (SchedulePiece room : entry.pieces) {
            entry.room = room.text();
        }
        entry.pieces.clear();
        entry.head = piece.text();
        entry.beside = beside(entry, piece.text());
        entry.session = null;
        entry.sharesTime = entry.slot != null && entry.lastRow < piece.row();
        entry.lastRow = piece.row();
        session = entry;
    }

    /** Returns the time of the session above if {@code entry}, a heading without one, stands beside it. */
    private @Nullable SlotLine beside(ScheduleEntry entry, Printed title) {
        ScheduleEntry above = session;
        boolean untimed = entry.slot == null && above != null && Objects.equals(above.day, entry.day);
        return untimed && above != null ? above.sharedWith(title) : null;
    }

    private void makeHead(ScheduleEntry entry, Printed title) {
        entry.becomeHead(title);
        entry.beside = beside(entry, title);
        entry.session = null;
        session = entry;
    }

    private void time(int at, SchedulePiece piece) {
        SlotLine slot = piece.slot().orElseThrow();
        if (slot.hasDate() || slot.isOpen()) {
            day = new DayLine(slot.dayWords(), slot.weekday(), slot.month(), slot.day(), slot.year(), Optional.empty());
        }
        ScheduleEntry open = current;
        if (open != null && !open.isHead() && open.lastRow + 1 == piece.row() && isWhole(open.slot, slot)) {
            open.slot = slot;
            open.closed = true;
            open.lastRow = piece.row();
            return;
        }
        if (open == null
                || open.slot != null
                || open.closed
                || open.isTableRow()
                || (open.isHead() && ahead.isTimeOfTitle(at))
                || (!open.isHead() && !open.isBare() && open.lastRow < piece.row() && ahead.isAboveHead(at))) {
            begin(piece).slot = slot;
        } else if (open.lastRow == piece.row() || open.isBare() || ahead.isBreakAboveTime(at - 1)) {
            open.slot = slot;
        } else if (open.isHead()) {
            (ahead.isTimeOfHead(at) ? open : begin(piece)).slot = slot;
        } else if (ahead.isHeadAbove(at, open, timesTrail)) {
            makeHead(open, open.texts().get(0).text());
            open.slot = slot;
        } else if (!open.opened && ahead.isAboveTimeOfBlock(at - 1)) {
            open.slot = slot;
            open.closed = true;
        } else if (!ahead.isTimeOfText(at)
                ? timesTrail || (open.opened && !piece.apart())
                : open.opened && open.texts().isEmpty()) {
            open.slot = slot;
            open.closed = true;
        } else {
            begin(piece).slot = slot;
        }
        ScheduleEntry timed = Objects.requireNonNull(current);
        timed.opened = true;
        timed.lastRow = piece.row();
        boolean keynote = session != null && session.filled && ahead.isKeynote(at);
        leaveSession(timed, ahead.isLongBreak(at) || keynote || (isBehindUntimed(timed) && !ahead.isDiscussion(at)));
    }

    /** A time alone may stand above a title, and the same with its end below: {@code 9:00}, {@code 9:00–10:00}. */
    private static boolean isWhole(@Nullable SlotLine above, SlotLine below) {
        return above != null
                && above.end().isEmpty()
                && below.end().isPresent()
                && above.start().equals(below.start());
    }

    /** Behind the talks of a session that have no times, the next time is not that of another talk. */
    private boolean isBehindUntimed(ScheduleEntry timed) {
        ScheduleEntry above = session;
        int talks = 0;
        for (int i = entries.size() - 1; above != null && i >= 0 && entries.get(i) != above; i--) {
            ScheduleEntry entry = entries.get(i);
            if (entry != timed && (entry.slot != null || entry.session != above)) {
                return false;
            }
            talks += entry != timed && entry.texts().stream().anyMatch(text -> !ahead.isTitleOnly(text)) ? 1 : 0;
        }
        return talks > 0;
    }

    /** What lies outside of its session's time is no part of it. */
    private void leaveSession(ScheduleEntry timed, boolean ends) {
        ScheduleEntry above = session;
        SlotLine slot = timed.slot;
        SlotLine span = above == null ? null : above.span();
        if (above == null || above == timed || slot == null || span == null) {
            return;
        }
        boolean open = span.end().isEmpty()
                && !ends
                && (above.filled
                        || !above.roles.isEmpty()
                        || !slot.start().isAfter(span.start())
                        || !Objects.equals(timed.day, above.day));
        above.filled = true;
        boolean inside = open
                || ScheduleEntry.spans(span, slot)
                || (slot.start().equals(span.start()) && slot.end().equals(span.end()));
        if (!inside) {
            session = null;
            timed.session = null;
        }
    }

    /** Returns whether a heading may stand here: below the title of the programme, apart, or behind the talks of a session. */
    private boolean mayBegin(@Nullable ScheduleEntry open, SchedulePiece piece) {
        if (open == null) {
            return true;
        }
        boolean belowTitle = entries.size() == 1 && session == null && open.slot == null;
        boolean chaired = session != null && !session.roles.isEmpty();
        return belowTitle
                || (!open.isHead()
                        && (piece.apart() || (chaired && !open.texts().isEmpty())));
    }

    private void text(int at, SchedulePiece piece) {
        ScheduleEntry open = current;
        boolean belowRoom = open != null && open.isRoomAlone() && ahead.isAboveChair(at);
        if (belowRoom || (mayBegin(open, piece) && ahead.isHeadWithChair(at)) || ahead.isPanelOfPapers(at)) {
            head(piece);
            return;
        }
        if (open != null && tracks.isSession(at, open, session)) {
            open.lastRow = piece.row();
            return;
        }
        if (open != null && !open.isHead() && ahead.isAbstract(at, open)) {
            follower(piece.as(PieceType.PROSE));
            return;
        }
        if (open != null && ahead.isTitleBelow(at, open)) {
            open.head = titled(Objects.requireNonNull(open.head), piece.text());
            open.lastRow = piece.row();
            return;
        }
        boolean next =
                open != null && piece.row() <= open.lastRow + 1 && (!piece.apart() || piece.row() == open.lastRow);
        if (open != null
                && open.isHead()
                && open.kind == null
                && ScheduleKinds.ofPlural(piece.text().text()).isPresent()) {
            open.kind = piece.text();
            open.lastRow = piece.row();
            return;
        }
        if (open != null && next && ahead.isPeopleOf(at, open)) {
            open.add(piece);
            open.lastRow = piece.row();
            return;
        }
        boolean mayHaveRoom = open != null && open.room == null && open.slot != null && (open.isHead() || open.closed);
        if (open != null && ((mayHaveRoom && next && ahead.isRoom(at)) || ahead.isRoomOfHead(at, open))) {
            open.room = piece.text();
            open.lastRow = piece.row();
            return;
        }
        boolean ofRow = open != null && !open.isBare() && open.lastRow < piece.row() && ahead.isTimedRow(at);
        boolean closed =
                open == null || open.isHead() || open.closed || (open.isTableRow() && open.lastRow < piece.row());
        boolean begins = ofRow || ahead.isBreakAboveTime(at) || ahead.isAboveTimeOfBlock(at);
        ScheduleEntry entry = open == null || closed || begins ? begin(piece) : open;
        entry.sharesTime |= entry.isBare() && entry.slot != null && entry.lastRow < piece.row();
        entry.add(piece);
        entry.lastRow = piece.row();
    }

    /** {@code Session 3: Hedges}, of which the title stands on the line below. */
    private static Printed titled(Printed number, Printed title) {
        Printed.Builder head = new Printed.Builder();
        head.append(number.trim(CharMatcher.anyOf(":. ")));
        head.append(':', number.end(), number.end());
        head.gap(title.start());
        return head.append(title).build();
    }

    /** A title that its column tells opens an item, unless what stands before it in its row has done so. */
    private void title(SchedulePiece piece) {
        ScheduleEntry open = current;
        boolean begun = open != null && !open.isHead() && (open.isBare() || open.lastRow == piece.row());
        ScheduleEntry entry = begun && open != null ? open : begin(piece);
        entry.opened = true;
        entry.add(piece);
        entry.lastRow = piece.row();
    }

    private void opener(SchedulePiece piece) {
        ScheduleEntry open = current;
        boolean sameItem = open != null
                && !open.isHead()
                && (open.isBare() || (open.lastRow == piece.row() && open.board == null && open.code == null));
        ScheduleEntry entry = sameItem && open != null ? open : begin(piece);
        entry.opened = true;
        entry.lastRow = piece.row();
        if (piece.is(PieceType.BOARD)) {
            entry.board = piece.text();
        } else if (piece.is(PieceType.CODE)) {
            entry.code = piece.text();
        }
    }

    private void room(int at, SchedulePiece piece) {
        ScheduleEntry open = current;
        if (open == null || (!open.isBare() && ahead.isRoomOfNextHead(at))) {
            begin(piece).add(piece);
        } else if (open.isHead() && open.room == null) {
            open.room = piece.text();
            open.lastRow = piece.row();
        } else if (open.isHead()) {
            begin(piece).add(piece);
        } else {
            follower(piece);
        }
    }

    /** A room above others ends what is above it, but for the time of several sessions. */
    private void roomAbove(int at, SchedulePiece piece) {
        roomAbove = piece.text();
        roomOfDay = day != null;
        ScheduleEntry open = current;
        if (open != null && open.isBare()) {
            open.roomAbove = roomAbove;
        } else {
            current = null;
            session = ahead.isAboveSession(at) ? session : null;
        }
    }

    private void role(int at, SchedulePiece piece) {
        RoleLine role = piece.role().orElseThrow();
        ScheduleEntry open = current;
        boolean ofSession = OF_SESSIONS.contains(role.kind()) || role.label().isEmpty();
        boolean lone = open != null
                && !open.isHead()
                && open.texts().size() == 1
                && open.pieces.get(0).is(PieceType.TEXT);
        if (open != null && open.isHead()) {
            open.roles.add(role);
            open.lastRow = piece.row();
        } else if (ofSession
                && open != null
                && open.code != null
                && open.texts().isEmpty()) {
            makeHead(open, open.code);
            open.code = null;
            open.roles.add(role);
            open.lastRow = piece.row();
        } else if (ofSession && open != null && ahead.isHeadAboveRoom(open)) {
            SchedulePiece place = open.texts().get(1);
            open.pieces.remove(place);
            makeHead(open, open.texts().get(0).text());
            open.room = place.text();
            open.roles.add(role);
            open.lastRow = piece.row();
        } else if (ofSession
                && open != null
                && lone
                && !ahead.isLedAlone(at, open)
                && ahead.isTitleOnly(open.texts().get(0))
                && !open.hasOwnPeople()) {
            makeHead(open, open.texts().get(0).text());
            open.roles.add(role);
            open.lastRow = piece.row();
        } else if (ofSession
                && session != null
                && (open == null || !(open.isTableRow() || open.hasOwnPeople() || ahead.isLedAlone(at, open)))) {
            session.roles.add(role);
        } else {
            follower(piece);
        }
    }

    private void follower(SchedulePiece piece) {
        ScheduleEntry entry =
                Optional.ofNullable(current).filter(open -> !open.isHead()).orElseGet(() -> begin(piece));
        entry.add(piece);
        entry.lastRow = piece.row();
    }
}
