package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.text.UrlSpan;
import org.colloquy.core.text.Urls;

/**
 * What stands behind a heading or a title on the same line: {@code Session 8: Graphs (Room 5, 9:00–10:30, Chair: Ada
 * Moor)}.
 */
final class ScheduleInline {

    private static final Pattern GROUP = Pattern.compile("\\s{0,3}[(\\[]([^()\\[\\]]{1,160})[)\\]]?\\s{0,3}$");
    private static final Pattern TAIL = Pattern.compile(
            "\\s{0,3}(?:@|\\s[|–—-]\\s|[,;|]\\s|\\.\\s|\\s(?=[\\p{IsHan}\\p{IsHangul}]{2}:))\\s{0,3}([^|–—@,;]{2,60})$");
    private static final CharMatcher AFTER = CharMatcher.whitespace().or(CharMatcher.anyOf(",;|–—-([@"));
    /** The stop between a heading and a role; brackets and words so long are no abbreviations. */
    private static final Pattern STOP = Pattern.compile("(?:\\p{L}{4}|[)\\]])\\.$");

    private static final Pattern LENGTH = Pattern.compile(
            "\\s{1,3}(\\d{1,3}m|\\dh(?: ?\\d{1,2}m)?|[(\\[]\\d{1,3} ?(?:m|min|mins|minutes|minuten)\\.?[)\\]])\\s{0,3}$");

    private static final Pattern CLOCK =
            Pattern.compile("\\s{1,3}(\\d{1,2}:\\d{2}(?:\\s?[ap]m)?)$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TAIL = 70;
    private static final String AT = " at ";
    private static final int MOST = 8;

    private final int row;
    private final boolean apart;
    private final List<SchedulePiece> parts = new ArrayList<>();
    private Printed core;

    private ScheduleInline(Printed line, int row, boolean apart) {
        this.core = line;
        this.row = row;
        this.apart = apart;
    }

    /**
     * A line without what stands behind it.
     *
     * @param core what is left
     * @param parts rooms, times, roles and links that were taken off, in no particular order
     */
    record Stripped(Printed core, List<SchedulePiece> parts) {
        Stripped {
            parts = ImmutableList.copyOf(parts);
        }
    }

    static Stripped strip(Printed line, int row, boolean apart) {
        ScheduleInline inline = new ScheduleInline(line, row, apart);
        inline.links();
        inline.length();
        inline.roles();
        for (int i = 0;
                i < MOST && (inline.length() || inline.time() || inline.group() || inline.tail() || inline.place());
                i++) {
            // Each round takes one part off the end.
        }
        return new Stripped(inline.core, inline.parts);
    }

    /** {@code Hedges 30m}, {@code Hedges (20 min)} says how long the talk is. */
    private boolean length() {
        Matcher length = LENGTH.matcher(core.text());
        boolean found = length.find() && length.start() > 0;
        if (found) {
            parts.add(SchedulePiece.of(PieceType.LENGTH, core.sub(length.start(1), length.end(1)), row, apart));
            core = trimmed(core.sub(0, length.start()));
            clock();
        }
        return found;
    }

    /** Before a length an hour needs no other mark: {@code Hedges 9:00 20m}. */
    private void clock() {
        Matcher clock = CLOCK.matcher(core.text());
        Optional<Found<SlotLine>> time =
                clock.find() ? ScheduleTimes.atStart(core.from(clock.start(1))) : Optional.empty();
        time.filter(found -> clock.start() > 0 && found.rest().isEmpty()).ifPresent(found -> {
            parts.add(SchedulePiece.of(found.value(), row, apart));
            core = trimmed(core.sub(0, clock.start()));
        });
    }

    private void links() {
        List<UrlSpan> urls = Urls.find(core.text());
        for (int i = urls.size() - 1; i >= 0; i--) {
            UrlSpan url = urls.get(i);
            boolean last = CharMatcher.whitespace()
                    .or(CharMatcher.anyOf(")]."))
                    .matchesAllOf(core.text().substring(url.end()));
            if (last && url.start() > 0) {
                parts.add(SchedulePiece.of(PieceType.LINK, core.sub(url.start(), url.end()), row, apart));
                core = trimmed(core.sub(0, url.start()));
            }
        }
    }

    private void roles() {
        int start = ScheduleRoles.start(core.text());
        if (start <= 0) {
            return;
        }
        Printed before = trimmed(core.sub(0, start));
        List<RoleLine> roles = ScheduleRoles.all(core, start);
        if (!before.isEmpty()
                && !roles.isEmpty()
                && roles.stream().noneMatch(role -> role.names().isEmpty())) {
            roles.forEach(role -> parts.add(role(role)));
            core = STOP.matcher(before.text()).find() ? before.sub(0, before.length() - 1) : before;
        }
    }

    /** A room or a time may stand behind the name of the chair. */
    private SchedulePiece role(RoleLine role) {
        Stripped names = strip(role.names(), row, apart);
        parts.addAll(names.parts());
        RoleLine bare = role.with(names.core());
        return SchedulePiece.of(bare, role.label(), row, apart);
    }

    private boolean time() {
        Optional<Found<SlotLine>> time = ScheduleTimes.atEnd(core);
        time.ifPresent(found -> {
            parts.add(SchedulePiece.of(found.value(), row, apart));
            core = trimmed(found.rest());
        });
        return time.isPresent();
    }

    private boolean group() {
        Matcher group = GROUP.matcher(core.text());
        if (!group.find() || group.start() == 0) {
            return false;
        }
        Printed inside = core.sub(group.start(1), group.end(1));
        List<SchedulePiece> found = new ArrayList<>();
        int at = 0;
        for (String part : Splitter.on(CharMatcher.anyOf(",;|")).split(inside.text())) {
            Printed piece = inside.sub(at, at + part.length()).strip();
            at += part.length() + 1;
            Optional<SchedulePiece> understood = understood(piece);
            if (understood.isEmpty()) {
                return false;
            }
            found.add(understood.get());
        }
        parts.addAll(found);
        core = trimmed(core.sub(0, group.start()));
        return true;
    }

    /** {@code Static Analysis at Room 5}. */
    private boolean place() {
        int at = core.text().lastIndexOf(AT);
        Printed room = at > 0 ? core.from(at + AT.length()).strip() : core;
        boolean there = at > 0
                && ScheduleRooms.isRoom(room.text())
                && Character.isUpperCase(room.text().charAt(0));
        if (there) {
            parts.add(SchedulePiece.of(PieceType.ROOM, room, row, apart));
            core = trimmed(core.sub(0, at));
        }
        return there;
    }

    private boolean tail() {
        Matcher tail = TAIL.matcher(core.text());
        int from = Math.max(1, core.length() - LONGEST_TAIL);
        while (from < core.length() && tail.find(from)) {
            Printed room = core.sub(tail.start(1), tail.end(1)).strip();
            Optional<Printed> labelled = ScheduleRooms.labelled(room);
            if (labelled.isPresent() || ScheduleRooms.isRoom(room.text())) {
                parts.add(SchedulePiece.of(PieceType.ROOM, labelled.orElse(room), row, apart));
                core = trimmed(core.sub(0, tail.start()));
                return true;
            }
            from = tail.start() + 1;
        }
        return false;
    }

    private Optional<SchedulePiece> understood(Printed part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Optional<Printed> room = ScheduleRooms.labelled(part)
                .or(() -> Optional.of(part).filter(text -> ScheduleRooms.isRoom(text.text())));
        return room.map(text -> SchedulePiece.of(PieceType.ROOM, text, row, apart))
                .or(() -> ScheduleTimes.atStart(part)
                        .filter(found -> found.rest().isEmpty())
                        .map(found -> SchedulePiece.of(found.value(), row, apart)));
    }

    private static Printed trimmed(Printed text) {
        int end = text.length();
        while (end > 0 && AFTER.matches(text.text().charAt(end - 1))) {
            end--;
        }
        return text.sub(0, end);
    }
}
