package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.SlotLine;

/**
 * Tells where a session ends: at its end, and if none is printed, before a meal, before a keynote, behind talks without times.
 *
 * @param rows all pieces
 * @param names what tells names
 * @param entries what is found so far, which grows
 */
record SessionEnds(PieceRows rows, ScheduleNames names, List<ScheduleEntry> entries) {

    /** Returns whether the time at {@code at}, that of {@code timed}, lies outside of the time of the session above. */
    boolean isOver(int at, ScheduleEntry timed, ScheduleEntry session) {
        SlotLine slot = Objects.requireNonNull(timed.slot);
        SlotLine span = Objects.requireNonNull(session.span());
        boolean goesOn = span.end().isEmpty()
                && (session.filled
                        || !session.roles.isEmpty()
                        || !slot.start().isAfter(span.start())
                        || !Objects.equals(timed.day, session.day))
                && !isEnd(at, timed, session);
        boolean same = slot.start().equals(span.start()) && slot.end().equals(span.end());
        return !goesOn && !same && !ScheduleEntry.spans(span, slot);
    }

    /** Returns whether the time at {@code at}, that of {@code timed}, ends the session above. */
    private boolean isEnd(int at, ScheduleEntry timed, ScheduleEntry session) {
        Optional<Printed> title = rows.behind(at).findFirst().map(SchedulePiece::text);
        return title.filter(text -> ScheduleKinds.isMeal(text.text())).isPresent()
                || (session.filled && title.filter(SessionEnds::isKeynote).isPresent())
                || (isBehindUntimed(timed, session)
                        && title.filter(SessionEnds::isDiscussion).isEmpty());
    }

    private static boolean isKeynote(Printed title) {
        Printed words =
                ScheduleKinds.prefix(title).map(ScheduleKinds.Prefixed::kind).orElse(title);
        return ScheduleKinds.ofWords(words.text())
                .filter(TalkKind.KEYNOTE::equals)
                .isPresent();
    }

    /** Questions end what is above, and are part of it. */
    private static boolean isDiscussion(Printed title) {
        return ScheduleKinds.ofTitle(title.text()).filter(TalkKind.QA::equals).isPresent();
    }

    /** Behind the talks of a session that have no times, the next time is not that of another talk. */
    private boolean isBehindUntimed(ScheduleEntry timed, ScheduleEntry session) {
        boolean talks = false;
        for (int i = entries.size() - 1; i >= 0 && entries.get(i) != session; i--) {
            ScheduleEntry entry = entries.get(i);
            if (entry == timed) {
                continue;
            }
            if (entry.slot != null || entry.session != session) {
                return false;
            }
            talks |= entry.texts().stream().anyMatch(text -> !TalkLayout.isTitleOnly(text.text(), names));
        }
        return talks;
    }
}
