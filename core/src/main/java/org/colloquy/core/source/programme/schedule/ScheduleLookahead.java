package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.schedule.piece.ScheduleProse;
import org.colloquy.core.source.programme.schedule.piece.ScheduleRooms;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * What the pieces around one tell about it: a time may be that of the heading above it or of the talk below it.
 *
 * @param pieces all pieces in their order
 * @param names what tells names
 */
record ScheduleLookahead(List<SchedulePiece> pieces, ScheduleNames names) {

    private static final double LIKELY = 1.5;
    private static final Set<PieceType> OPENERS =
            Sets.immutableEnumSet(PieceType.BOARD, PieceType.CODE, PieceType.BULLET, PieceType.HEAD, PieceType.DAY);
    /** What may stand between a heading and its chair. */
    private static final Set<PieceType> OF_HEAD =
            Sets.immutableEnumSet(PieceType.ROOM, PieceType.TIME, PieceType.DAY, PieceType.LINK);
    /** {@code Nile 2}, {@code Elm B}. */
    private static final Pattern NUMBERED_ROOM =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]{1,20} ){1,2}(?:\\d{1,4}[A-H]?|[A-H])");

    private static final Set<TalkKind> NO_SESSIONS =
            Sets.immutableEnumSet(TalkKind.REMARKS, TalkKind.BREAK, TalkKind.QA, TalkKind.TOWN_HALL);

    private static final Pattern PANEL = Pattern.compile("^panel (?:\\d{1,2}|[IVX]{1,4})\\b", Pattern.CASE_INSENSITIVE);

    /** Returns whether the times of this schedule stand below what they are the times of. */
    boolean timesTrail() {
        int lead = 0;
        int trail = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(PieceType.TIME)) {
                int next = behindPlace(i);
                lead += next < pieces.size() && isNextLine(i, next) ? 1 : 0;
                boolean aboveHead = isAboveHead(i);
                trail += !aboveHead
                                && !isTimeOfText(i)
                                && i > 0
                                && pieces.get(i - 1).row() < pieces.get(i).row()
                                && isNextLine(i - 1, i)
                        ? 1
                        : 0;
            }
        }
        return trail > lead || (trail == lead && beginsWithText());
    }

    /** Returns the number of the piece behind a time and the room in its row. */
    private int behindPlace(int time) {
        int next = time + 1;
        while (next < pieces.size()
                && pieces.get(next).row() == pieces.get(time).row()
                && (pieces.get(next).is(PieceType.ROOM) || pieces.get(next).is(PieceType.CELL))) {
            next++;
        }
        return next;
    }

    private boolean isNextLine(int first, int second) {
        SchedulePiece above = pieces.get(first);
        SchedulePiece below = pieces.get(second);
        SchedulePiece text = above.is(PieceType.TIME) ? below : above;
        boolean beside = above.row() == below.row() || (above.row() + 1 == below.row() && !below.apart());
        return beside && (text.isText() || text.is(PieceType.BOARD) || text.is(PieceType.CODE));
    }

    private boolean beginsWithText() {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).is(PieceType.TIME)) {
                return i > 0 && pieces.get(i - 1).is(PieceType.TEXT);
            }
        }
        return false;
    }

    /**
     * Returns whether the time at {@code at}, below a heading, is that of the session: shorter times follow, or items
     * without any. With a title beside it and no other below, it is that of the only talk.
     */
    boolean isTimeOfHead(int at) {
        if (behind(at).anyMatch(piece -> piece.is(PieceType.CODE))) {
            return false;
        }
        SlotLine slot = pieces.get(at).slot().orElseThrow();
        boolean text = false;
        boolean titleBeside = false;
        boolean titleBelow = false;
        int blocks = 0;
        for (int i = at + 1; i < pieces.size(); i++) {
            SchedulePiece piece = pieces.get(i);
            if (piece.is(PieceType.DAY)
                    || piece.is(PieceType.HEAD)
                    || isOnOtherDay(piece, slot)
                    || (piece.apart() && isHeadWithChair(i))) {
                break;
            }
            if (piece.is(PieceType.TIME)) {
                boolean several = blocks - (isBreakAboveTime(i - 1) ? 1 : 0) > 1;
                return !text
                        || several
                        || ScheduleEntry.spans(slot, piece.slot().orElseThrow());
            }
            boolean ofRow = pieces.get(i - 1).isText() && pieces.get(i - 1).row() == piece.row();
            blocks += piece.is(PieceType.TEXT) && piece.apart() && !ofRow ? 1 : 0;
            if (piece.is(PieceType.TEXT) || piece.is(PieceType.TITLE)) {
                boolean beside = piece.row() == pieces.get(at).row();
                text = true;
                titleBeside |= beside && !isRoom(i);
                titleBelow |= !beside && !isAboutPeople(piece.text().text());
            }
        }
        return !titleBeside || titleBelow;
    }

    /**
     * Returns whether the text at {@code at} begins a block in which its day and time, the only ones, stand on the line below,
     * as lists of events print them.
     */
    boolean isAboveTimeOfBlock(int at) {
        SchedulePiece text = pieces.get(at);
        SchedulePiece time = at + 1 < pieces.size() ? pieces.get(at + 1) : text;
        return text.is(PieceType.TEXT)
                && text.apart()
                && names.of(text.text().text()) < LIKELY
                && time.slot()
                        .filter(slot -> slot.hasDate() && slot.end().isPresent())
                        .isPresent()
                && !time.apart()
                && time.row() == text.row() + 1
                && !isTimedBefore(at)
                && !isTimeOfText(at + 1)
                && pieces.subList(at + 2, pieces.size()).stream()
                        .takeWhile(piece -> !piece.apart())
                        .noneMatch(piece -> piece.is(PieceType.TIME));
    }

    /** Returns whether the text at {@code at}, with space above it, is a break of which the time stands below, and nothing else. */
    boolean isBreakAboveTime(int at) {
        SchedulePiece text = pieces.get(at);
        return text.is(PieceType.TEXT)
                && text.apart()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is(PieceType.TIME)
                && pieces.get(at + 1).row() == text.row() + 1
                && !isTimedBefore(at)
                && (at + 2 == pieces.size()
                        || (pieces.get(at + 2).apart()
                                && pieces.get(at + 2).row() > pieces.get(at + 1).row()))
                && ScheduleKinds.ofTitle(text.text().text())
                        .filter(kind -> kind == TalkKind.BREAK || kind == TalkKind.SOCIAL)
                        .isPresent();
    }

    private boolean isTimedBefore(int at) {
        return at > 0
                && pieces.get(at - 1).is(PieceType.TIME)
                && pieces.get(at - 1).row() >= pieces.get(at).row() - 1;
    }

    private static boolean isOnOtherDay(SchedulePiece piece, SlotLine slot) {
        return piece.slot()
                .filter(SlotLine::hasDate)
                .filter(other -> slot.hasDate()
                        && !(other.day().equals(slot.day()) && other.month().equals(slot.month())))
                .isPresent();
    }

    /** Returns whether a line below a title may hold the people of that title or where they work. */
    private boolean isAboutPeople(String text) {
        return names.of(text) > LIKELY || Workplaces.is(text);
    }

    /** Returns whether {@code open}, a lone text above the time at {@code at}, is the heading of a session. */
    boolean isHeadAbove(int at, ScheduleEntry open, boolean timesTrail) {
        SlotLine slot = pieces.get(at).slot().orElseThrow();
        if (isOfNextBlock(at)
                || open.texts().size() != 1
                || open.opened
                || slot.end().isEmpty()
                || !isTitleOnly(open.texts().get(0))
                || ScheduleKinds.ofTitle(open.texts().get(0).text().text()).isPresent()) {
            return false;
        }
        int items = 0;
        int texts = 0;
        for (int i = at + 1; i < pieces.size(); i++) {
            SchedulePiece piece = pieces.get(i);
            if (piece.is(PieceType.DAY) || piece.is(PieceType.HEAD)) {
                break;
            }
            if (piece.role()
                            .filter(role -> role.kind() == RoleKind.SESSION_CHAIR)
                            .isPresent()
                    && texts <= 1) {
                return true;
            }
            if (piece.is(PieceType.TIME)) {
                return (!timesTrail && ScheduleEntry.spans(slot, piece.slot().orElseThrow())) || items > 0;
            }
            boolean text = piece.is(PieceType.TEXT) && !(texts == 0 && isRoom(i));
            texts += text ? 1 : 0;
            items += text && (!isTitleOnly(piece) || names.of(piece.text().text()) > LIKELY) ? 1 : 0;
        }
        return items > 0;
    }

    /** Returns whether the text at {@code at} is a numbered panel with several papers below it. */
    boolean isPanelOfPapers(int at) {
        return PANEL.matcher(pieces.get(at).text().text()).find()
                && pieces.subList(at + 1, pieces.size()).stream()
                                .takeWhile(piece -> !piece.is(PieceType.TIME)
                                        && !piece.is(PieceType.DAY)
                                        && !piece.is(PieceType.HEAD)
                                        && !PANEL.matcher(piece.text().text()).find())
                                .filter(piece -> piece.is(PieceType.TEXT) && !isTitleOnly(piece))
                                .limit(2)
                                .count()
                        == 2;
    }

    /** Returns whether the room at {@code at} has space above it, and right below it a heading. */
    boolean isRoomOfNextHead(int at) {
        int next = at + 1;
        return pieces.get(at).apart()
                && next < pieces.size()
                && !pieces.get(next).apart()
                && pieces.get(next).row() > pieces.get(at).row()
                && pieces.get(at - 1).row() < pieces.get(at).row()
                && (pieces.get(next).is(PieceType.HEAD) || isAboveChair(next));
    }

    /** Returns whether the text at {@code at} is a title with a chair right below it. */
    boolean isAboveChair(int at) {
        return pieces.get(at).is(PieceType.TEXT)
                && isTitleOnly(pieces.get(at))
                && ScheduleKinds.ofTitle(pieces.get(at).text().text()).isEmpty()
                && ScheduleKinds.prefix(pieces.get(at).text()).isEmpty()
                && at + 1 < pieces.size()
                && pieces.get(at + 1)
                        .role()
                        .filter(role -> role.kind() == RoleKind.SESSION_CHAIR)
                        .isPresent();
    }

    /** Returns whether there is space above the time at {@code at}, and none below. */
    private boolean isOfNextBlock(int at) {
        return pieces.get(at).apart()
                && at + 1 < pieces.size()
                && !pieces.get(at + 1).apart();
    }

    /** Returns whether the text at {@code at}, with space above it, has a chair right below it, perhaps behind a room or time. */
    boolean isHeadWithChair(int at) {
        SchedulePiece text = pieces.get(at);
        if (!text.is(PieceType.TEXT) || !(text.apart() || mayEndSession(at))) {
            return false;
        }
        Optional<SchedulePiece> next = pieces.subList(at + 1, pieces.size()).stream()
                .takeWhile(piece -> !piece.apart() || piece.row() == text.row())
                .filter(piece -> !OF_HEAD.contains(piece.type()))
                .findFirst();
        return next.flatMap(SchedulePiece::role)
                        .filter(role -> role.kind() == RoleKind.SESSION_CHAIR)
                        .isPresent()
                && isTitleOnly(text)
                && ScheduleKinds.ofTitle(text.text().text()).isEmpty()
                && ScheduleKinds.prefix(text.text()).isEmpty();
    }

    /** A heading may follow the last talk of the session above without space: no people, and not opened by a time or a number. */
    private boolean mayEndSession(int at) {
        SchedulePiece text = pieces.get(at);
        boolean opened = at > 0
                && (OPENERS.contains(pieces.get(at - 1).type())
                        || pieces.get(at - 1).is(PieceType.TIME))
                && pieces.get(at - 1).row() >= text.row() - 1;
        return !opened && names.of(text.text().text()) < 0;
    }

    /** Returns whether the time at {@code at} stands right above a heading. */
    boolean isAboveHead(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).is(PieceType.HEAD);
    }

    /** Returns whether the time at {@code at} is that of a title in its row. */
    boolean isTimeOfTitle(int at) {
        return behind(at).anyMatch(piece -> piece.is(PieceType.TITLE));
    }

    /** Returns whether a text stands behind the time at {@code at} in its row. */
    boolean isTimeOfText(int at) {
        return behind(at).anyMatch(piece -> piece.isText() || piece.is(PieceType.HEAD));
    }

    /** Returns the pieces behind the one at {@code at} in its row. */
    private Stream<SchedulePiece> behind(int at) {
        int row = pieces.get(at).row();
        return pieces.subList(at + 1, pieces.size()).stream().takeWhile(piece -> piece.row() == row);
    }

    /** Returns whether the time at {@code at} is that of a meal, after which nothing goes on that has no end. */
    boolean isLongBreak(int at) {
        return behind(at)
                .limit(1)
                .anyMatch(piece -> ScheduleKinds.isMeal(piece.text().text()));
    }

    /** Returns whether an entry is a time with a title and, on the line below, a name that can be none but a room's. */
    boolean isHeadAboveRoom(ScheduleEntry open) {
        List<SchedulePiece> texts =
                open.isHead() || open.slot == null || open.hasOwnPeople() ? List.of() : open.texts();
        return texts.size() == 2
                && open.pieces.size() == 2
                && texts.get(0).row() < texts.get(1).row()
                && isTitleOnly(texts.get(0))
                && NUMBERED_ROOM.matcher(texts.get(1).text().text()).matches();
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
        return pieces.subList(at, pieces.size()).stream()
                .takeWhile(piece -> !piece.is(PieceType.DAY))
                .flatMap(piece -> piece.slot().stream())
                .limit(1)
                .anyMatch(next -> entry.slot != null && next != entry.slot && ScheduleEntry.spans(entry.slot, next));
    }

    /** Returns whether the time at {@code at} is that of a keynote, which is no talk of the session above. */
    boolean isKeynote(int at) {
        return behind(at)
                .limit(1)
                .map(piece -> ScheduleKinds.prefix(piece.text())
                        .map(ScheduleKinds.Prefixed::kind)
                        .orElse(piece.text()))
                .flatMap(words -> ScheduleKinds.ofWords(words.text()).stream())
                .anyMatch(TalkKind.KEYNOTE::equals);
    }

    /** Returns whether the time at {@code at} is that of questions, which end what is above. */
    boolean isDiscussion(int at) {
        return behind(at)
                .limit(1)
                .flatMap(piece -> ScheduleKinds.ofTitle(piece.text().text()).stream())
                .anyMatch(TalkKind.QA::equals);
    }

    /** Returns whether a time stands in the row of the piece at {@code at}, behind it. */
    boolean isTimedRow(int at) {
        return behind(at).anyMatch(piece -> piece.is(PieceType.TIME));
    }

    /** Returns whether a text holds no names beside a title. */
    boolean isTitleOnly(SchedulePiece text) {
        return TalkLayout.isTitleOnly(text.text(), names);
    }

    /** Returns whether the text at {@code at}, below the time of {@code open}, holds its people: what comes next stands apart. */
    boolean isPeopleOf(int at, ScheduleEntry open) {
        boolean last = at + 1 == pieces.size()
                || pieces.get(at + 1).apart()
                || OPENERS.contains(pieces.get(at + 1).type());
        List<SchedulePiece> texts = open.closed && last ? open.texts() : List.of();
        return texts.size() == 1
                && isTitleOnly(texts.get(0))
                && names.of(texts.get(0).text().text()) < 0
                && names.of(pieces.get(at).text().text()) > LIKELY;
    }

    /** Returns whether the text at {@code at} is the abstract of {@code open}, which has a title and people above it. */
    boolean isAbstract(int at, ScheduleEntry open) {
        List<SchedulePiece> texts = ScheduleProse.isSentences(pieces.get(at).text(), names) ? open.texts() : List.of();
        if (texts.isEmpty()) {
            return false;
        }
        SchedulePiece last = texts.get(texts.size() - 1);
        return open.pieces.stream().anyMatch(piece -> piece.role().isPresent())
                || !isTitleOnly(last)
                || (texts.size() > 1 && names.of(last.text().text()) > LIKELY);
    }

    /** Returns whether the heading at {@code at} is a word for a kind of talks, without a time or people of its own. */
    boolean isSubhead(int at) {
        boolean bare = ScheduleKinds.ofPlural(pieces.get(at).text().text()).isPresent();
        boolean leads = at + 1 < pieces.size()
                && (pieces.get(at + 1).is(PieceType.TIME)
                        || pieces.get(at + 1).is(PieceType.DAY)
                        || pieces.get(at + 1).is(PieceType.ROOM)
                        || pieces.get(at + 1).role().isPresent());
        boolean timed = at > 0 && pieces.get(at - 1).is(PieceType.TIME);
        return bare && !leads && !timed;
    }

    /**
     * Returns whether the text at {@code at} is the title of the heading right above it or beside it, which is no more than a
     * number. A name of one or two words that ends with a number or a letter, or stands below several headings, is a room.
     */
    boolean isTitleBelow(int at, ScheduleEntry open) {
        SchedulePiece piece = pieces.get(at);
        Printed head = open.head;
        boolean below = head != null
                && piece.is(PieceType.TEXT)
                && (piece.row() == open.lastRow
                        || ((!piece.apart() || isAboveRole(at)) && piece.row() == open.lastRow + 1))
                && open.roles.isEmpty()
                && ScheduleHeads.isBare(head.text());
        String text = piece.text().text();
        return below
                && isTitleOnly(piece)
                && isOnlyText(at)
                && (names.of(text) < LIKELY || isAboveRole(at))
                && ScheduleKinds.ofPlural(text).isEmpty()
                && !ScheduleHeads.isCoded(text)
                && !NUMBERED_ROOM.matcher(text).matches()
                && pieces.stream()
                                .filter(other -> other.text().text().equals(text))
                                .limit(2)
                                .count()
                        == 1;
    }

    /** Returns whether the text at {@code at} stands in a row between what else is told of a heading and its time. */
    boolean isRoomOfHead(int at, ScheduleEntry open) {
        SchedulePiece piece = pieces.get(at);
        return open.isHead()
                && open.kind != null
                && open.room == null
                && piece.row() == open.lastRow
                && isTimedRow(at)
                && ScheduleRooms.mayBeRoom(piece.text().text());
    }

    private boolean isAboveRole(int at) {
        return pieces.subList(at + 1, pieces.size()).stream()
                .filter(piece -> !piece.is(PieceType.ROOM) && !piece.is(PieceType.TIME) && !piece.is(PieceType.NOISE))
                .findFirst()
                .flatMap(SchedulePiece::role)
                .isPresent();
    }

    /** Returns whether there is no other text in the row of a piece, as in that of a table. */
    private boolean isOnlyText(int at) {
        int row = pieces.get(at).row();
        boolean beside = at + 1 < pieces.size()
                && pieces.get(at + 1).row() == row
                && pieces.get(at + 1).isText();
        return !beside;
    }

    /** Returns whether a heading stands right below the piece at {@code at}. */
    boolean isAboveSession(int at) {
        return at + 1 < pieces.size() && pieces.get(at + 1).is(PieceType.HEAD);
    }

    /** Returns whether the text at {@code at}, which stands where a room may stand, can be one. */
    boolean isRoom(int at) {
        SchedulePiece piece = pieces.get(at);
        boolean alone = at + 1 == pieces.size() || pieces.get(at + 1).row() > piece.row();
        boolean last = at + 1 == pieces.size()
                || pieces.get(at + 1).apart()
                || !pieces.get(at + 1).is(PieceType.TEXT);
        return piece.is(PieceType.TEXT)
                && alone
                && last
                && ScheduleRooms.mayBeRoom(piece.text().text());
    }
}
