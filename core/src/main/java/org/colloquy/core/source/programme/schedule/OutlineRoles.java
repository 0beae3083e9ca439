package org.colloquy.core.source.programme.schedule;

import java.util.List;
import java.util.Set;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.jspecify.annotations.Nullable;

/**
 * Puts people with roles where they belong: to the session, or to the item above.
 *
 * @param entries what is found so far
 * @param rows all pieces
 * @param heads what begins sessions
 */
record OutlineRoles(OpenEntries entries, PieceRows rows, HeadTexts heads) {

    private static final Set<RoleKind> OF_SESSIONS =
            Set.of(RoleKind.SESSION_CHAIR, RoleKind.MODERATOR, RoleKind.DISCUSSANT);

    /** Adds the people at {@code at}. */
    void add(int at, SchedulePiece people) {
        RoleLine role = people.role().orElseThrow();
        ScheduleEntry open = entries.current;
        boolean ofSession = OF_SESSIONS.contains(role.kind()) || role.label().isEmpty();
        if (ofSession && entries.session == null && open != null && open.isOver(rows.timeBelow(at))) {
            // Whoever leads what follows, which has no name, led nothing above.
            entries.close();
            return;
        }
        if (ofSession && open != null && !open.isHead()) {
            raise(at, open);
        }
        if (open != null && open.isHead()) {
            open.roles.add(role);
            open.lastRow = people.row();
        } else if (ofSession && entries.session != null && !isOfItem(at, open)) {
            entries.session.roles.add(role);
        } else {
            entries.follow(people);
        }
    }

    /** Returns whether who leads, as the role at {@code at} says, leads no more than the item above. */
    private boolean isOfItem(int at, @Nullable ScheduleEntry open) {
        return open != null && (open.isTableRow() || open.hasOwnPeople() || heads.isLedAlone(at, open));
    }

    /** Who leads, as the role at {@code at} says, makes a heading of a number, a title, or a title with its room. */
    private void raise(int at, ScheduleEntry open) {
        List<SchedulePiece> found = open.texts();
        if (open.code != null && found.isEmpty()) {
            entries.makeSession(open, open.code);
            open.code = null;
        } else if (heads.isHeadAboveRoom(open)) {
            open.pieces.remove(found.get(1));
            entries.makeSession(open, found.get(0).text());
            open.room = found.get(1).text();
        } else if (heads.isLedTitle(at, open)) {
            entries.makeSession(open, found.get(0).text());
        }
    }
}
