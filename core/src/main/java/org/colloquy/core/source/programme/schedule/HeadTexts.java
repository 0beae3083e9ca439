package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;

/**
 * Tells texts and rooms that begin a session by who leads it and by what stands below, and headings that begin none.
 *
 * @param rows all pieces
 * @param names what tells names
 */
record HeadTexts(PieceRows rows, ScheduleNames names) {

    /** What may stand between a heading and who leads it. */
    private static final Set<PieceType> OF_HEAD =
            Sets.immutableEnumSet(PieceType.ROOM, PieceType.TIME, PieceType.DAY, PieceType.LINK);

    private static final Set<PieceType> OF_SESSION =
            Sets.immutableEnumSet(PieceType.ROOM, PieceType.TIME, PieceType.DAY, PieceType.ROLE);
    private static final Set<RoleKind> LEADERS =
            Sets.immutableEnumSet(RoleKind.SESSION_CHAIR, RoleKind.MODERATOR, RoleKind.DISCUSSANT);

    private static final Set<TalkKind> NO_SESSIONS =
            Sets.immutableEnumSet(TalkKind.REMARKS, TalkKind.BREAK, TalkKind.QA, TalkKind.TOWN_HALL);

    private static final Pattern PANEL = Pattern.compile("^panel (?:\\d{1,2}|[IVX]{1,4})\\b", Pattern.CASE_INSENSITIVE);

    /** Returns whether the text at {@code at} is a numbered panel with several papers below it. */
    boolean isPanelOfPapers(int at) {
        return isPanel(rows.get(at))
                && rows.after(at)
                                .takeWhile(piece -> !piece.is(PieceType.TIME)
                                        && !piece.is(PieceType.DAY)
                                        && !piece.is(PieceType.HEAD)
                                        && !isPanel(piece))
                                .filter(piece ->
                                        piece.is(PieceType.TEXT) && !TalkLayout.isTitleOnly(piece.text(), names))
                                .limit(2)
                                .count()
                        == 2;
    }

    private static boolean isPanel(SchedulePiece piece) {
        return PANEL.matcher(piece.text().text()).find();
    }

    /** Returns whether the room at {@code at} has space above it, and right below it a heading. */
    boolean isRoomOfNextHead(int at) {
        SchedulePiece room = rows.get(at);
        return room.apart()
                && rows.next(at)
                        .filter(below -> !below.apart() && below.row() > room.row())
                        .isPresent()
                && rows.get(at - 1).row() < room.row()
                && (rows.isAboveHead(at) || isAboveChair(at + 1));
    }

    /** Returns whether the text at {@code at} is a title with a chair right below it. */
    boolean isAboveChair(int at) {
        return rows.get(at).is(PieceType.TEXT)
                && rows.next(at).filter(HeadTexts::isChair).isPresent()
                && mayBeTitle(rows.get(at));
    }

    /** Returns whether the text at {@code at}, with space above it, has who leads it right below it, perhaps behind a room or time. */
    boolean isHeadWithLeader(int at) {
        SchedulePiece text = rows.get(at);
        return text.is(PieceType.TEXT)
                && (text.apart() || mayEndSession(at))
                && !isBetweenTimes(at)
                && rows.after(at)
                        .takeWhile(piece -> !piece.apart() || piece.row() == text.row())
                        .filter(piece -> !OF_HEAD.contains(piece.type()))
                        .findFirst()
                        .flatMap(SchedulePiece::role)
                        .filter(role -> LEADERS.contains(role.kind()))
                        .isPresent()
                && mayBeTitle(text);
    }

    /** Returns whether the text at {@code at} has a time in front of it, and another on the line below: that is all of it. */
    private boolean isBetweenTimes(int at) {
        SchedulePiece text = rows.get(at);
        return at > 0
                && rows.get(at - 1).is(PieceType.TIME)
                && rows.get(at - 1).row() == text.row()
                && rows.next(at)
                        .filter(below -> below.is(PieceType.TIME) && below.row() > text.row())
                        .isPresent();
    }

    /** Returns whether a piece says who chairs a session. */
    static boolean isChair(SchedulePiece piece) {
        return piece.role()
                .filter(role -> role.kind() == RoleKind.SESSION_CHAIR)
                .isPresent();
    }

    /** The words for a break or for a talk are no title of a session, nor is a title with its authors. */
    private boolean mayBeTitle(SchedulePiece text) {
        return ScheduleKinds.ofTitle(text.text().text()).isEmpty()
                && ScheduleKinds.prefix(text.text()).isEmpty()
                && TalkLayout.isTitleOnly(text.text(), names);
    }

    /** A heading may follow the last talk of the session above without space: no people, and not opened by a time or a number. */
    private boolean mayEndSession(int at) {
        SchedulePiece text = rows.get(at);
        boolean opened = at > 0
                && (rows.isOpener(at - 1) || rows.get(at - 1).is(PieceType.TIME))
                && rows.get(at - 1).row() >= text.row() - 1;
        return !opened && names.of(text.text().text()) < 0;
    }

    /** Returns whether an entry is a time with a title and, on the line below, a name that can be none but a room's. */
    boolean isHeadAboveRoom(ScheduleEntry open) {
        List<SchedulePiece> texts = open.slot == null || open.hasOwnPeople() ? List.of() : open.texts();
        return texts.size() == 2
                && open.pieces.size() == 2
                && texts.get(0).row() < texts.get(1).row()
                && ScheduleRooms.isNamedWithNumber(texts.get(1).text().text())
                && TalkLayout.isTitleOnly(texts.get(0).text(), names);
    }

    /** Returns whether {@code entry} is a title and nothing else, and who leads it, as the role at {@code at} says, leads a session. */
    boolean isLedTitle(int at, ScheduleEntry entry) {
        return entry.texts().size() == 1
                && entry.pieces.get(0).is(PieceType.TEXT)
                && !isLedAlone(at, entry)
                && !entry.hasOwnPeople()
                && TalkLayout.isTitleOnly(entry.texts().get(0).text(), names);
    }

    /** Returns whether who leads {@code entry}, as the role at {@code at} says, leads nothing else: an opening, a student's talk. */
    boolean isLedAlone(int at, ScheduleEntry entry) {
        boolean mentored = entry.pieces.stream()
                .flatMap(piece -> piece.role().stream())
                .anyMatch(role -> role.kind() == RoleKind.CONTRIBUTOR);
        boolean whole = entry.texts().stream()
                .limit(1)
                .flatMap(text -> ScheduleKinds.ofTitle(text.text().text()).stream())
                .anyMatch(NO_SESSIONS::contains);
        return mentored || (whole && !holdsNext(at, entry));
    }

    /** Returns whether the next time lies within that of {@code entry}. */
    private boolean holdsNext(int at, ScheduleEntry entry) {
        return rows.after(at)
                .takeWhile(piece -> !piece.is(PieceType.DAY))
                .flatMap(piece -> piece.slot().stream())
                .limit(1)
                .anyMatch(next -> entry.slot != null && next != entry.slot && ScheduleEntry.spans(entry.slot, next));
    }

    /** Returns whether the heading at {@code at} is a word for a kind of talks, without a time or people of its own. */
    boolean isSubhead(int at) {
        Optional<SchedulePiece> next = rows.next(at);
        boolean leads = next.filter(piece -> OF_SESSION.contains(piece.type())).isPresent();
        boolean timed = at > 0 && rows.get(at - 1).is(PieceType.TIME);
        return !leads
                && !timed
                && ScheduleKinds.ofPlural(rows.get(at).text().text()).isPresent();
    }
}
