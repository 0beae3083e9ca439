package org.colloquy.core.source.programme.schedule.piece;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/**
 * The name of a column that says which session is held where: {@code Room 1.01: Roots}, {@code Deep Roots (Room 1.01)}.
 *
 * @param room the room
 * @param title the title of the session
 */
record SessionColumn(Printed room, Printed title) {

    private static final Pattern ROOM_FIRST = Pattern.compile("(.{2,60}?)(?::\\s{1,3}|\\s[–—-]\\s{1,3})(.{3,200})");
    private static final Pattern ROOM_LAST = Pattern.compile("(.{3,200}?)\\s{0,3}\\(([^()]{2,60})\\)");

    /** Returns what a column says, if a room by its words is a part of it. */
    static Optional<SessionColumn> of(Printed name) {
        Matcher first = ROOM_FIRST.matcher(name.text());
        Matcher last = ROOM_LAST.matcher(name.text());
        if (first.matches() && ScheduleRooms.isRoom(first.group(1))) {
            return of(name.sub(0, first.end(1)), name.from(first.start(2)));
        }
        return last.matches() && ScheduleRooms.isRoom(last.group(2))
                ? of(name.sub(last.start(2), last.end(2)), name.sub(0, last.end(1)))
                        .filter(SessionColumn::isTitled)
                : Optional.empty();
    }

    private static Optional<SessionColumn> of(Printed room, Printed title) {
        return ScheduleRooms.isRoom(title.text()) ? Optional.empty() : Optional.of(new SessionColumn(room, title));
    }

    /** {@code Seville (Room 4)} may be a room with two names. */
    private boolean isTitled() {
        return !ScheduleRooms.mayBeRoom(title.text());
    }
}
