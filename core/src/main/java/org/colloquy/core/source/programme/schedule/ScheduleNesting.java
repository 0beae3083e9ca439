package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;

/** Finds the sessions among timed items: what holds shorter times, or a list, is one. */
final class ScheduleNesting {

    private static final Pattern LISTED = Pattern.compile("^(?:Workshop|Tutorial|[TW]\\d{1,2})\\b");

    private ScheduleNesting() {}

    /** Makes headings of the entries that hold those below them. */
    static void promote(List<ScheduleEntry> entries, ScheduleNames names) {
        for (int i = 0; i + 1 < entries.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            if (mayHold(entry, names) && holds(entry, entries.get(i + 1))) {
                entry.becomeHead(entry.texts().get(0).text());
                entry.session = null;
                adopt(entry, entries.subList(i + 1, entries.size()));
            }
        }
    }

    private static boolean mayHold(ScheduleEntry entry, ScheduleNames names) {
        return !entry.isHead()
                && entry.slot != null
                && entry.slot.end().isPresent()
                && entry.texts().size() == 1
                && TalkLayout.isTitleOnly(entry.texts().get(0).text(), names)
                && ScheduleKinds.ofTitle(entry.texts().get(0).text().text())
                        .filter(kind -> kind == TalkKind.BREAK || kind == TalkKind.REMARKS)
                        .isEmpty();
    }

    private static boolean holds(ScheduleEntry entry, ScheduleEntry next) {
        boolean listed = next.slot == null && next.opened;
        return !next.isHead() && sameDay(entry, next) && !isAlike(entry, next) && (entry.spans(next.slot) || listed);
    }

    /** Workshops and tutorials of a list do not hold each other, however long they are. */
    private static boolean isAlike(ScheduleEntry entry, ScheduleEntry next) {
        return next.texts().stream()
                .limit(1)
                .anyMatch(text -> LISTED.matcher(text.text().text()).find()
                        && LISTED.matcher(entry.texts().get(0).text().text()).find());
    }

    private static void adopt(ScheduleEntry head, List<ScheduleEntry> below) {
        for (ScheduleEntry entry : below) {
            boolean outside = entry.slot != null && !head.spans(entry.slot);
            if (entry.isHead() || outside || !sameDay(head, entry)) {
                return;
            }
            entry.session = head;
        }
    }

    private static boolean sameDay(ScheduleEntry one, ScheduleEntry other) {
        return Objects.equals(one.day, other.day);
    }

    /** Gives sessions without a time of their own the one that stands above several of them, alone or with a heading. */
    static void shareTimes(List<ScheduleEntry> entries) {
        int last = -1;
        for (int i = 0; i < entries.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            if (!entry.isHead()) {
                continue;
            }
            if (last >= 0 && entry.slot == null && (entry.beside != null || isShared(last, i, entries))) {
                entry.slot = entry.beside != null ? entry.beside : entries.get(last).slot;
                entry.sharesTime = true;
                release(entry, entries.subList(i + 1, entries.size()));
            }
            last = i;
        }
    }

    /** Lets go what begins when the session, whose time was not known before, has ended. */
    private static void release(ScheduleEntry head, List<ScheduleEntry> below) {
        boolean over = false;
        for (ScheduleEntry entry : below) {
            if (entry.isHead()) {
                return;
            }
            over |= head.isOver(Optional.ofNullable(entry.slot));
            if (over && entry.session == head) {
                entry.session = null;
            }
        }
    }

    /** Returns whether the time of one heading is that of the next one, too. */
    private static boolean isShared(int head, int next, List<ScheduleEntry> entries) {
        ScheduleEntry above = entries.get(head);
        boolean empty = next == head + 1;
        return above.slot != null
                && sameDay(above, entries.get(next))
                && !hasTimes(head, entries)
                && (above.sharesTime || (empty && !hasTimes(next, entries)));
    }

    /** Returns whether talks below the heading at {@code head} have times of their own. */
    private static boolean hasTimes(int head, List<ScheduleEntry> entries) {
        return entries.subList(head + 1, entries.size()).stream()
                .takeWhile(entry -> !entry.isHead())
                .anyMatch(entry -> entry.slot != null);
    }
}
