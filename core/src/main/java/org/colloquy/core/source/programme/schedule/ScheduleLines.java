package org.colloquy.core.source.programme.schedule;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.people.Workplaces;
import org.colloquy.core.source.programme.schedule.ScheduleShapes.Line;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;

/** Tells what each line by itself can be: a title, names, or both, and where it is cut then. */
final class ScheduleLines {

    /** Behind a kind, a list of names is no title: {@code Panel: Ada Moor, Bo Lund}. */
    private static final double SEVERAL = 1.5;
    /** What may part names behind a kind from their title. */
    private static final Pattern PARTED = Pattern.compile("\\s[–—-]\\s|:\\s");

    private static final Pattern PLACE_BEHIND = Pattern.compile("\\s\\(([^()]{2,80})\\)$");
    /** What a place of work behind a name takes from a line as a title. */
    private static final double PLACED = 6;

    private final ScheduleNames names;
    private final Map<SchedulePiece, Line> lines = new HashMap<>();
    /** Lines joined with the next, by the first. */
    private final Map<SchedulePiece, Line> joined = new HashMap<>();
    /** Which lines are no more than the words for a kind; each is asked again and again. */
    private final Map<SchedulePiece, Boolean> labels = new HashMap<>();

    ScheduleLines(ScheduleNames names) {
        this.names = names;
    }

    Line of(SchedulePiece text) {
        return lines.computeIfAbsent(text, unseen -> line(unseen.text()));
    }

    /** Returns whether a line is no more than the words for a kind. */
    boolean isLabel(SchedulePiece text) {
        return labels.computeIfAbsent(
                text, unseen -> ScheduleKinds.isLabel(unseen.text().text()));
    }

    /** Returns what two lines are that are one. */
    Line joined(SchedulePiece first, SchedulePiece second) {
        return joined.computeIfAbsent(first, unseen -> line(Printed.join(List.of(first.text(), second.text()))));
    }

    private Line line(Printed text) {
        ScheduleKinds.Unmarked bare = ScheduleKinds.unmarked(text);
        Optional<ScheduleKinds.Prefixed> kind = ScheduleKinds.prefix(bare.rest());
        Printed rest = kind.map(ScheduleKinds.Prefixed::rest).orElse(bare.rest());
        Map<TalkLayout, TalkLayout.Scored> cuts = new EnumMap<>(TalkLayout.class);
        boolean whole = ScheduleKinds.ofTitle(rest.text()).isPresent()
                || (kind.isPresent()
                        && names.of(rest.text()) > SEVERAL
                        && !PARTED.matcher(rest.text()).find());
        for (TalkLayout layout : TalkLayout.values()) {
            layout.best(rest, names).filter(cut -> !whole).ifPresent(cut -> cuts.put(layout, cut));
        }
        double asNames = whole && kind.isEmpty() ? NameShape.NEVER : names.of(rest.text());
        double asTitle = whole ? 3 : TalkLayout.titleScore(rest.text(), names);
        if (kind.isPresent() && isPersonWithPlace(rest.text())) {
            asTitle -= PLACED;
        }
        return new Line(rest, kind.map(ScheduleKinds.Prefixed::kind), bare.marks(), cuts, asNames, asTitle);
    }

    /** {@code Ada Moor (Lund University)}, which behind a kind is who speaks, and never what on. */
    private boolean isPersonWithPlace(String text) {
        Matcher place = PLACE_BEHIND.matcher(text);
        return place.find() && Workplaces.is(place.group(1)) && names.of(text.substring(0, place.start())) > 0;
    }
}
