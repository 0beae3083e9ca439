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

    private final PieceRows rows;
    private final HeadTexts heads;
    private final TimeOwners times;
    private final EntryTexts texts;
    private final SessionEnds ends;
    private final TrackLines tracks;
    private final ItemDetails details;
    private final boolean timesTrail;
    /** Whether times stand between titles and people. */
    private final boolean timesPart;

    /** Whether kinds stand behind all else that is told of a talk. */
    private final boolean kindsTrail;

    private final List<ScheduleEntry> entries = new ArrayList<>();
    private @Nullable ScheduleEntry current;
    private @Nullable ScheduleEntry session;
    private @Nullable DayLine day;
    private @Nullable Printed roomAbove;
    /** Whether lengths stand above what they are the lengths of. */
    private boolean lengthsLead;

    /** Whether the room above holds until the next day. */
    private boolean roomOfDay;

    private ScheduleOutline(List<SchedulePiece> pieces, ScheduleNames names) {
        this.rows = new PieceRows(pieces);
        this.heads = new HeadTexts(rows, names);
        this.times = new TimeOwners(rows, names, heads);
        this.texts = new EntryTexts(rows, names);
        this.ends = new SessionEnds(rows, names, entries);
        this.tracks = TrackLines.of(rows);
        this.details = new ItemDetails(rows, names);
        this.timesTrail = times.timesTrail();
        this.kindsTrail = timesTrail && details.kindsTrail();
        this.timesPart = timesTrail && times.partTitlesAndPeople();
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
                if ((session != null && heads.isSubhead(at)) || (current != null && tracks.isKindOf(at, current))) {
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
            case LENGTH -> length(piece);
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
            open.hour = open.slot;
            open.slot = slot;
            open.closed = true;
            open.lastRow = piece.row();
            return;
        }
        if (open == null
                || open.slot != null
                || open.closed
                || open.isTableRow()
                || (open.isHead() && times.isTimeOfTitle(at))
                || (!open.isHead() && !open.isBare() && open.lastRow < piece.row() && rows.isAboveHead(at))) {
            begin(piece).slot = slot;
        } else if (open.lastRow == piece.row() || open.isBare() || times.isBreakAboveTime(at - 1)) {
            open.slot = slot;
        } else if (open.isHead()) {
            (times.isTimeOfHead(at) ? open : begin(piece)).slot = slot;
        } else if (times.isHeadAbove(at, open, timesTrail)) {
            makeHead(open, open.texts().get(0).text());
            open.slot = slot;
        } else if (!open.opened && times.isAboveTimeOfBlock(at - 1)) {
            open.slot = slot;
            open.closed = true;
        } else if (!rows.isTimeOfText(at)
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
        leaveSession(at, timed);
    }

    /** A time alone may stand above a title, and the same with its end below: {@code 9:00}, {@code 9:00–10:00}. */
    private static boolean isWhole(@Nullable SlotLine above, SlotLine below) {
        return above != null
                && above.end().isEmpty()
                && below.end().isPresent()
                && above.start().equals(below.start());
    }

    /** What lies outside of its session's time is no part of it. */
    private void leaveSession(int at, ScheduleEntry timed) {
        ScheduleEntry above = session;
        if (above == null || above == timed || timed.slot == null || above.span() == null) {
            return;
        }
        boolean over = ends.isOver(at, timed, above);
        above.filled = true;
        if (over) {
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
        boolean belowRoom = open != null && open.isRoomAlone() && heads.isAboveChair(at);
        if (belowRoom || (mayBegin(open, piece) && heads.isHeadWithChair(at)) || heads.isPanelOfPapers(at)) {
            head(piece);
            return;
        }
        if (open != null && tracks.isSession(at, open, session)) {
            open.lastRow = piece.row();
            return;
        }
        if (open != null && !open.isHead() && isDetail(at, open)) {
            open.kind = ItemDetails.isKind(piece.text()) ? piece.text() : open.kind;
            open.lastRow = piece.row();
            return;
        }
        if (open != null && !open.isHead() && texts.isAbstract(at, open)) {
            follower(piece.as(PieceType.PROSE));
            return;
        }
        if (open != null && texts.isTitleBelow(at, open)) {
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
        if (open != null && next && (texts.isPeopleOf(at, open) || (timesPart && texts.isFirstPeopleOf(at, open)))) {
            open.add(piece);
            open.lastRow = piece.row();
            return;
        }
        boolean mayHaveRoom = open != null && open.room == null && open.slot != null && (open.isHead() || open.closed);
        if (open != null && ((mayHaveRoom && next && rows.isRoom(at)) || texts.isRoomOfHead(at, open))) {
            open.room = piece.text();
            open.lastRow = piece.row();
            return;
        }
        item(at, piece);
    }

    /** What goes on with the item above, or begins one. */
    private void item(int at, SchedulePiece piece) {
        ScheduleEntry open = current;
        boolean ofRow = open != null && !open.isBare() && open.lastRow < piece.row() && rows.isTimedRow(at);
        boolean closed =
                open == null || open.isHead() || open.closed || (open.isTableRow() && open.lastRow < piece.row());
        boolean belowTitle = open != null && timesTrail && isTitleOfAll(open) && times.isTimedBelow(at);
        boolean begins = ofRow || belowTitle || times.isBreakAboveTime(at) || times.isAboveTimeOfBlock(at);
        ScheduleEntry entry = open == null || closed || begins ? begin(piece) : open;
        entry.sharesTime |= entry.isBare() && entry.slot != null && entry.lastRow < piece.row();
        entry.add(piece);
        entry.lastRow = piece.row();
    }

    /** Returns whether {@code open} is what stands at the top, where the title of the programme stands. */
    private boolean isTitleOfAll(ScheduleEntry open) {
        return entries.size() == 1 && session == null && open.slot == null && !open.opened && !open.isHead();
    }

    private boolean isDetail(int at, ScheduleEntry open) {
        return details.isKind(at, open)
                || (kindsTrail && details.isBelowTime(at, open))
                || (details.isOfNumbered(at, open) && !texts.isAbstract(at, open));
    }

    /** {@code Session 3: Hedges}, of which the title stands on the line below. */
    private static Printed titled(Printed number, Printed title) {
        return number.trim(CharMatcher.anyOf(":. ")).followed(':', title);
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
        entry.numbered = true;
        entry.lastRow = piece.row();
        if (piece.is(PieceType.BOARD)) {
            entry.board = piece.text();
        } else if (piece.is(PieceType.CODE)) {
            entry.code = piece.text();
        }
    }

    private void room(int at, SchedulePiece piece) {
        ScheduleEntry open = current;
        if (open == null || (!open.isBare() && heads.isRoomOfNextHead(at))) {
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
            session = rows.isAboveHead(at) ? session : null;
        }
    }

    private void role(int at, SchedulePiece piece) {
        RoleLine role = piece.role().orElseThrow();
        ScheduleEntry open = current;
        boolean ofSession = OF_SESSIONS.contains(role.kind()) || role.label().isEmpty();
        if (ofSession && session == null && open != null && open.isOver(rows.timeBelow(at))) {
            // Whoever leads what follows, which has no name, led nothing above.
            current = null;
            return;
        }
        if (ofSession && open != null && !open.isHead()) {
            raise(at, open);
        }
        if (open != null && open.isHead()) {
            open.roles.add(role);
            open.lastRow = piece.row();
        } else if (ofSession
                && session != null
                && (open == null || !(open.isTableRow() || open.hasOwnPeople() || heads.isLedAlone(at, open)))) {
            session.roles.add(role);
        } else {
            follower(piece);
        }
    }

    /** Who leads, as the role at {@code at} says, makes a heading of a number, a title, or a title with its room. */
    private void raise(int at, ScheduleEntry open) {
        List<SchedulePiece> found = open.texts();
        if (open.code != null && found.isEmpty()) {
            makeHead(open, open.code);
            open.code = null;
        } else if (heads.isHeadAboveRoom(open)) {
            open.pieces.remove(found.get(1));
            makeHead(open, found.get(0).text());
            open.room = found.get(1).text();
        } else if (heads.isLedTitle(at, open)) {
            makeHead(open, found.get(0).text());
        }
    }

    /** Lengths that stand above what they are the lengths of are not known to be those of anything. */
    private void length(SchedulePiece piece) {
        lengthsLead |= current == null;
        if (current != null && !lengthsLead) {
            current.lengths.add(piece.text());
            current.lastRow = piece.row();
        }
    }

    private void follower(SchedulePiece piece) {
        ScheduleEntry entry =
                Optional.ofNullable(current).filter(open -> !open.isHead()).orElseGet(() -> begin(piece));
        entry.add(piece);
        entry.lastRow = piece.row();
    }
}
