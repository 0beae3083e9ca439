package org.colloquy.core.source.programme.schedule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.jspecify.annotations.Nullable;

/** Puts texts where they belong: each begins a session, says more of what is above it, or is a part of an item. */
final class OutlineTexts {

    /** Something that a text may say of what stands above it. */
    @FunctionalInterface
    private interface Meaning {
        /** Takes {@code text}, the piece at {@code at}, if that is what it says of {@code open}; returns whether it is. */
        boolean take(ScheduleEntry open, int at, SchedulePiece text);
    }

    private final OpenEntries entries;
    private final PieceRows rows;
    private final HeadTexts heads;
    private final TimeOwners times;
    private final TrackLines tracks;
    private final EntryTexts texts;
    private final ItemDetails details;
    private final boolean timesTrail;
    /** Whether times stand between titles and people. */
    private final boolean timesPart;
    /** Whether kinds stand behind all else that is told of a talk. */
    private final boolean kindsTrail;
    /** What a text may say, the surest first. */
    private final List<Meaning> meanings = ImmutableList.of(
            this::track,
            this::detail,
            this::summary,
            this::titleOfSession,
            this::kindOfTalks,
            this::people,
            this::room);

    OutlineTexts(OpenEntries entries, TimeOwners times, TrackLines tracks, boolean timesTrail) {
        ScheduleNames names = times.names();
        this.entries = entries;
        this.rows = times.rows();
        this.heads = times.heads();
        this.times = times;
        this.tracks = tracks;
        this.texts = new EntryTexts(rows, names);
        this.details = new ItemDetails(rows, names);
        this.timesTrail = timesTrail;
        this.timesPart = timesTrail && times.partTitlesAndPeople();
        this.kindsTrail = details.kindsTrail();
    }

    /** Adds the text at {@code at}. */
    void add(int at, SchedulePiece text) {
        ScheduleEntry open = entries.current;
        if (beginsSession(open, at, text)) {
            entries.beginSession(text);
        } else if (open != null && meanings.stream().anyMatch(meaning -> meaning.take(open, at, text))) {
            open.lastRow = text.row();
        } else {
            item(open, at, text);
        }
    }

    private boolean beginsSession(@Nullable ScheduleEntry open, int at, SchedulePiece text) {
        boolean belowRoom = open != null && open.isRoomAlone() && heads.isAboveChair(at);
        return belowRoom || (mayBegin(open, text) && heads.isHeadWithLeader(at)) || heads.isPanelOfPapers(at);
    }

    /** Returns whether a heading may stand here: below the title of the programme, apart, or behind the talks of a session. */
    private boolean mayBegin(@Nullable ScheduleEntry open, SchedulePiece text) {
        if (open == null || entries.isFirst(open)) {
            return true;
        }
        boolean chaired = entries.session != null && !entries.session.roles.isEmpty();
        return !open.isHead() && (text.apart() || (chaired && !open.texts().isEmpty()));
    }

    /** The title of the session once more. */
    private boolean track(ScheduleEntry open, int at, SchedulePiece text) {
        return tracks.isSession(at, open, entries.session);
    }

    private boolean detail(ScheduleEntry open, int at, SchedulePiece text) {
        boolean detail = !open.isHead()
                && (details.isKind(at, open)
                        || (kindsTrail && details.isBelowTime(at, open))
                        || (details.isOfNumbered(at, open) && !texts.isAbstract(at, open)));
        if (detail && ItemDetails.isKind(text.text())) {
            open.kind = text.text();
        }
        return detail;
    }

    private boolean summary(ScheduleEntry open, int at, SchedulePiece text) {
        boolean summary = !open.isHead() && texts.isAbstract(at, open);
        if (summary) {
            open.add(text.as(PieceType.PROSE));
        }
        return summary;
    }

    /** {@code Session 3: Hedges}, of which the title stands on the line below. */
    private boolean titleOfSession(ScheduleEntry open, int at, SchedulePiece text) {
        boolean title = texts.isTitleBelow(at, open);
        if (title) {
            Printed number = Objects.requireNonNull(open.head).trim(CharMatcher.anyOf(":. "));
            open.head = number.followed(':', text.text());
        }
        return title;
    }

    private boolean kindOfTalks(ScheduleEntry open, int at, SchedulePiece text) {
        boolean kind = open.isHead()
                && open.kind == null
                && ScheduleKinds.ofPlural(text.text().text()).isPresent();
        if (kind) {
            open.kind = text.text();
        }
        return kind;
    }

    private boolean people(ScheduleEntry open, int at, SchedulePiece text) {
        boolean people =
                isNext(open, text) && (texts.isPeopleOf(at, open) || (timesPart && texts.isFirstPeopleOf(at, open)));
        if (people) {
            open.add(text);
        }
        return people;
    }

    private boolean room(ScheduleEntry open, int at, SchedulePiece text) {
        boolean wanted = open.room == null && open.slot != null && (open.isHead() || open.closed);
        boolean room = (wanted && isNext(open, text) && rows.isRoom(at)) || texts.isRoomOfHead(at, open);
        if (room) {
            open.room = text.text();
        }
        return room;
    }

    private static boolean isNext(ScheduleEntry open, SchedulePiece text) {
        return text.row() <= open.lastRow + 1 && (!text.apart() || text.row() == open.lastRow);
    }

    /** What goes on with the item above, or begins one. */
    private void item(@Nullable ScheduleEntry open, int at, SchedulePiece text) {
        ScheduleEntry entry = open == null || isEnded(open, at, text) ? entries.begin(text) : open;
        entry.sharesTime |= entry.isBare() && entry.slot != null && entry.lastRow < text.row();
        entry.add(text);
        entry.lastRow = text.row();
    }

    /** Returns whether {@code open} is no item to which the text at {@code at} belongs. */
    private boolean isEnded(ScheduleEntry open, int at, SchedulePiece text) {
        boolean below = open.lastRow < text.row();
        return open.isHead()
                || open.closed
                || (open.isTableRow() && below)
                || (!open.isBare() && below && rows.isTimedRow(at))
                || (timesTrail && entries.isTitleOfAll(open) && times.isTimedBelow(at))
                || times.isBreakAboveTime(at)
                || times.isAboveTimeOfBlock(at);
    }
}
