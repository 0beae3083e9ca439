package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;

/** Puts pieces together: which time, room and people belong to which heading, and where items may begin. */
final class ScheduleOutline {

    private final OpenEntries entries = new OpenEntries();
    private final PieceRows rows;
    private final HeadTexts heads;
    private final TrackLines tracks;
    private final OutlineTimes times;
    private final OutlineTexts texts;
    private final OutlineRoles roles;
    /** Whether lengths stand above what they are the lengths of. */
    private boolean lengthsLead;

    /** Whether the room above holds until the next day. */
    private boolean roomOfDay;

    private ScheduleOutline(List<SchedulePiece> pieces, ScheduleNames names) {
        this.rows = new PieceRows(pieces);
        this.heads = new HeadTexts(rows, names);
        this.tracks = TrackLines.of(rows);
        TimeOwners owners = new TimeOwners(rows, names, heads);
        boolean timesTrail = owners.timesTrail();
        this.times = new OutlineTimes(entries, owners, timesTrail);
        this.texts = new OutlineTexts(entries, owners, tracks, timesTrail);
        this.roles = new OutlineRoles(entries, rows, heads);
    }

    /** Returns headings and items in their order. */
    static List<ScheduleEntry> of(List<SchedulePiece> pieces, ScheduleNames names) {
        ScheduleOutline outline = new ScheduleOutline(pieces, names);
        for (int i = 0; i < pieces.size(); i++) {
            outline.add(i, pieces.get(i));
        }
        return ImmutableList.copyOf(outline.entries.found);
    }

    private void add(int at, SchedulePiece piece) {
        switch (piece.type()) {
            case DAY -> day(piece);
            case TIME -> times.add(at, piece);
            case HEAD -> head(at, piece);
            case TITLE -> title(piece);
            case TEXT, NAMES -> texts.add(at, piece);
            case BOARD, CODE, BULLET -> opener(piece);
            case ROOM -> room(at, piece);
            case ROOM_ABOVE -> roomAbove(at, piece);
            case ROLE -> roles.add(at, piece);
            case COLUMN -> entries.close();
            case GRID_COLUMN -> entries.closeSession();
            case LENGTH -> length(piece);
            case ZONE, CELL, NOISE -> {}
            case LINK, AWARD, KEYWORDS, PROSE, PLACES, JOINT -> entries.follow(piece);
        }
    }

    /** A day between a heading and its time is that of the session. */
    private void day(SchedulePiece piece) {
        entries.day = piece.day().orElse(null);
        entries.roomAbove = roomOfDay ? null : entries.roomAbove;
        ScheduleEntry open = entries.current;
        if (open != null && open.isHead() && (open.slot == null || open.day == null)) {
            open.day = entries.day;
        } else {
            entries.closeSession();
        }
    }

    /** What looks like a heading may say of what kind the talks above or below are, and begin nothing. */
    private void head(int at, SchedulePiece piece) {
        ScheduleEntry open = entries.current;
        if ((entries.session != null && heads.isSubhead(at)) || (open != null && tracks.isKindOf(at, open))) {
            texts.add(at, piece.as(PieceType.TEXT));
        } else if (entries.session != null && tracks.isForms(at)) {
            entries.close();
        } else if (open == null || !tracks.isNoHead(at, open)) {
            entries.beginSession(piece);
        }
    }

    /** A title that its column tells opens an item, unless what stands before it in its row has done so. */
    private void title(SchedulePiece piece) {
        ScheduleEntry open = entries.current;
        boolean begun = open != null && !open.isHead() && (open.isBare() || open.lastRow == piece.row());
        ScheduleEntry entry = begun && open != null ? open : entries.begin(piece);
        entry.opened = true;
        entry.add(piece);
        entry.lastRow = piece.row();
    }

    private void opener(SchedulePiece piece) {
        ScheduleEntry open = entries.current;
        boolean sameItem = open != null
                && !open.isHead()
                && (open.isBare() || (open.lastRow == piece.row() && open.board == null && open.code == null));
        ScheduleEntry entry = sameItem && open != null ? open : entries.begin(piece);
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
        ScheduleEntry open = entries.current;
        if (open == null || (!open.isBare() && heads.isRoomOfNextHead(at))) {
            entries.begin(piece).add(piece);
        } else if (open.isHead() && open.room == null) {
            open.room = piece.text();
            open.lastRow = piece.row();
        } else {
            entries.follow(piece);
        }
    }

    /** A room above others ends what is above it, but for the time of several sessions. */
    private void roomAbove(int at, SchedulePiece piece) {
        entries.roomAbove = piece.text();
        roomOfDay = entries.day != null;
        ScheduleEntry open = entries.current;
        if (open != null && open.isBare()) {
            open.roomAbove = piece.text();
        } else if (rows.isAboveHead(at)) {
            entries.close();
        } else {
            entries.closeSession();
        }
    }

    /** Lengths that stand above what they are the lengths of are not known to be those of anything. */
    private void length(SchedulePiece piece) {
        ScheduleEntry open = entries.current;
        lengthsLead |= open == null;
        if (open != null && !lengthsLead) {
            open.lengths.add(piece.text());
            open.lastRow = piece.row();
        }
    }
}
