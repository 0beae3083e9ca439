package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Set;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;

/**
 * Tells lines below the title and the people of an item that say more of it, and begin nothing: its kind, its track.
 *
 * @param rows all pieces
 * @param names what tells names
 */
record ItemDetails(PieceRows rows, ScheduleNames names) {

    private static final double LIKELY = 1.5;

    /** What takes place without a talk is no kind of one. */
    private static final Set<TalkKind> NONE = Set.of(TalkKind.BREAK, TalkKind.SOCIAL, TalkKind.REMARKS, TalkKind.QA);

    /** A line with such a kind is no talk of which nothing else is printed. */
    private static final Set<TalkKind> OF_TALKS = Set.of(TalkKind.TALK, TalkKind.ORAL, TalkKind.POSTER);

    private static final Set<PieceType> SILENT = Set.of(PieceType.NOISE, PieceType.CELL, PieceType.ZONE);

    private static final Set<PieceType> AFTER_KIND =
            Set.of(PieceType.TIME, PieceType.DAY, PieceType.ROOM, PieceType.ROLE);

    /** Returns whether the text at {@code at} says of what kind {@code open} is, which has a length above or right below. */
    boolean isKind(int at, ScheduleEntry open) {
        boolean below = open.opened && !open.texts().isEmpty() && isAlone(at, open);
        boolean beside = rows.next(at).filter(next -> next.is(PieceType.LENGTH)).isPresent() || isLast(at, open);
        boolean kind = below && isKind(rows.get(at).text());
        return kind && (beside || (endsBlock(at) && isOfTalk(rows.get(at).text())));
    }

    /** Returns whether the text at {@code at}, below the time of {@code open}, says its kind where kinds stand last. */
    boolean isBelowTime(int at, ScheduleEntry open) {
        return open.closed && isKind(rows.get(at).text());
    }

    /** Returns whether kinds stand behind all else that is told of a talk, so that one ends the programme. */
    boolean kindsTrail() {
        List<SchedulePiece> told = rows.pieces().stream()
                .filter(piece -> !SILENT.contains(piece.type()))
                .toList();
        return !told.isEmpty() && isKind(told.get(told.size() - 1).text());
    }

    /** What stands last in its block is not above a title. */
    private boolean endsBlock(int at) {
        return !rows.get(at).apart()
                && rows.next(at).filter(next -> !next.apart()).isEmpty();
    }

    private static boolean isOfTalk(Printed text) {
        return ScheduleKinds.ofTitle(text.text()).filter(OF_TALKS::contains).isPresent();
    }

    /** Returns whether {@code text} is the name of a kind of talks, perhaps with a remark in brackets. */
    static boolean isKind(Printed text) {
        String words = ScheduleKinds.unmarked(text).rest().text();
        return ScheduleKinds.ofTitle(words)
                .filter(kind -> !NONE.contains(kind))
                // A session may be called "Plenary".
                .filter(kind -> kind != TalkKind.INVITED_TALK || words.indexOf(' ') > 0)
                .isPresent();
    }

    private boolean isLast(int at, ScheduleEntry open) {
        return !open.lengths.isEmpty()
                && rows.next(at)
                        .filter(next -> !AFTER_KIND.contains(next.type()))
                        .isEmpty();
    }

    private boolean isAlone(int at, ScheduleEntry open) {
        return rows.get(at).row() > open.lastRow && rows.behind(at).findAny().isEmpty();
    }

    private boolean isPeople(int at, ScheduleEntry open) {
        return names.of(rows.get(at).text().text()) > LIKELY
                && open.texts().stream().allMatch(text -> TalkLayout.isTitleOnly(text.text(), names));
    }

    /** Returns whether a number began {@code open}, its time ended it, and the next number comes before another time. */
    boolean isOfNumbered(int at, ScheduleEntry open) {
        return open.numbered
                && open.closed
                && isAlone(at, open)
                && !rows.get(at).apart()
                && !isPeople(at, open)
                && rows.after(at)
                        .filter(piece -> PieceRows.isOpener(piece) || piece.is(PieceType.TIME))
                        .findFirst()
                        .filter(next -> !PieceRows.isOpener(next))
                        .isEmpty();
    }
}
