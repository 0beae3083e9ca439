package org.colloquy.core.source.programme.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.PieceType;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.jspecify.annotations.Nullable;

/** Numbered headings that hold nothing but who presents are talks: {@code T1: Hedges from Scratch}, {@code Presenters: Ada Moor}. */
final class LoneHeads {

    private static final Set<RoleKind> PRESENTING = Set.of(RoleKind.SPEAKER, RoleKind.ORGANISER);

    private LoneHeads() {}

    /** Makes items of such headings. */
    static void lower(List<ScheduleEntry> entries, ScheduleNames names) {
        Set<ScheduleEntry> holding = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.session != null && isItem(entry, names))
                .forEach(entry -> holding.add(Objects.requireNonNull(entry.session)));
        ScheduleEntry session = null;
        ScheduleEntry lowered = null;
        for (ScheduleEntry entry : entries) {
            Printed head = entry.head;
            if (head != null && isTalk(entry, head) && !holding.contains(entry)) {
                lower(entry, head, session);
                lowered = entry;
            } else if (head != null) {
                session = entry;
            } else if (lowered != null && entry.session == lowered) {
                entry.session = session;
            }
        }
    }

    /** A time with a few words below the heading is no talk of it: {@code Afternoon (14:00–17:30)}. */
    private static boolean isItem(ScheduleEntry entry, ScheduleNames names) {
        return entry.code != null
                || entry.board != null
                || entry.texts().stream().anyMatch(text -> !TalkLayout.isTitleOnly(text.text(), names))
                || entry.texts().size() > 1;
    }

    private static boolean isTalk(ScheduleEntry entry, Printed head) {
        return ScheduleHeads.isCoded(head.text())
                && !entry.roles.isEmpty()
                && entry.roles.stream().allMatch(role -> PRESENTING.contains(role.kind()));
    }

    private static void lower(ScheduleEntry entry, Printed head, @Nullable ScheduleEntry session) {
        Printed code = ScheduleHeads.codeOf(head);
        entry.head = null;
        entry.code = code;
        entry.opened = true;
        entry.session = session;
        entry.add(SchedulePiece.of(PieceType.TEXT, ScheduleHeads.withoutCode(head), entry.lastRow, entry.apart));
        for (RoleLine role : entry.roles) {
            entry.add(SchedulePiece.of(role, role.label(), entry.lastRow, entry.apart));
        }
        entry.roles.clear();
    }
}
