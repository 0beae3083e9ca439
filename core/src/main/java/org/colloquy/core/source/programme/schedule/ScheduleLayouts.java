package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.ScheduleShapes.Habits;
import org.colloquy.core.source.programme.schedule.ScheduleShapes.Line;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines make an item and what each is, by what fits the whole schedule best: every way of cutting it is
 * scored, the forms that win are counted, and what is usual in the document, and more so in the session, weighs in the
 * next round.
 */
final class ScheduleLayouts {

    private static final int ROUNDS = 3;
    private static final double SESSION_WEIGHT = 3;
    private static final double BREAK_WEIGHT = 0.2;
    private static final double APART = -2;
    private static final double ITEM = -1;
    /** Where a time or a number opens an item, another without one is less likely. */
    private static final double UNOPENED = -1.5;
    /** What stands behind a room on its own line is seldom of the item above. */
    private static final double BEHIND_ROOM = -2;

    /** A line that can so well be cut into title and names goes on in no other. */
    private static final double WHOLE = 2.5;

    /** What begins with an award, or is the word for what stands below, is of nothing above it. */
    private static final double BEGINS = -9;

    private static final int LONGEST = 4;

    private final List<ScheduleEntry> entries;
    /** What each piece is worth in each role that was asked for: it is asked again for each shape and round. */
    private final Map<SchedulePiece, Map<Character, Double>> worths = new HashMap<>();

    private final ScheduleLines lines;
    private final Map<ScheduleEntry, List<SchedulePiece>> texts = new HashMap<>();
    private final Map<ScheduleEntry, EntryRooms> rooms = new HashMap<>();

    private Map<ScheduleEntry, Habits> bySession = new HashMap<>();
    private Habits usual = new Habits();

    /** A part of an entry's texts that makes an item. */
    private record Span(String shape, int from, int to, double score) {}

    private ScheduleLayouts(List<ScheduleEntry> entries, ScheduleNames names) {
        this.entries = entries;
        this.lines = new ScheduleLines(names);
    }

    /** Returns the items of each entry that has any, in their order. */
    static List<ScheduleItem> choose(List<ScheduleEntry> entries, ScheduleNames names) {
        ScheduleLayouts layouts = new ScheduleLayouts(entries, names);
        for (int round = 1; round < ROUNDS; round++) {
            layouts.learn();
        }
        ImmutableList.Builder<ScheduleItem> items = ImmutableList.builder();
        for (ScheduleEntry entry : entries) {
            for (Span span : layouts.spans(entry)) {
                items.add(layouts.item(entry, span));
            }
        }
        return TitleStops.without(items.build());
    }

    private void learn() {
        Habits seen = new Habits();
        Map<ScheduleEntry, Habits> sessions = new LinkedHashMap<>();
        for (ScheduleEntry entry : entries) {
            Habits own = entry.session == null ? null : sessions.computeIfAbsent(entry.session, unseen -> new Habits());
            for (Span span : spans(entry)) {
                double weight = isBreak(entry, span) ? BREAK_WEIGHT : 1;
                count(entry, span, seen, weight);
                if (own != null) {
                    count(entry, span, own, weight * SESSION_WEIGHT);
                }
            }
        }
        sessions.values().forEach(seen::addTo);
        usual = seen;
        bySession = sessions;
    }

    /** A break or the like hardly tells how talks are printed. */
    private boolean isBreak(ScheduleEntry entry, Span span) {
        return span.shape().equals("T")
                && ScheduleKinds.ofTitle(
                                lines.of(texts(entry).get(span.from())).text().text())
                        .isPresent();
    }

    private void count(ScheduleEntry entry, Span span, Habits habits, double weight) {
        habits.add(span.shape(), weight);
        if (span.shape().indexOf('I') >= 0) {
            Line line = inline(entry, span);
            ScheduleShapes.layout(line, habits(entry)).ifPresent(layout -> habits.add("I:" + layout, weight));
        }
    }

    private Habits habits(ScheduleEntry entry) {
        return entry.session == null ? usual : bySession.getOrDefault(entry.session, usual);
    }

    private List<SchedulePiece> texts(ScheduleEntry entry) {
        return texts.computeIfAbsent(entry, ScheduleEntry::texts);
    }

    /** Finds the best way to cut an entry's texts into items, from left to right. */
    private List<Span> spans(ScheduleEntry entry) {
        List<SchedulePiece> texts = texts(entry);
        Habits habits = habits(entry);
        double[] best = new double[texts.size() + 1];
        @Nullable Span[] last = new Span[texts.size() + 1];
        for (int to = 1; to <= texts.size(); to++) {
            best[to] = Double.NEGATIVE_INFINITY;
            for (int from = Math.max(0, to - LONGEST); from < to; from++) {
                for (String shape : ScheduleShapes.ALL) {
                    if (shape.length() == to - from) {
                        double score = score(entry, texts, shape, from, habits);
                        if (best[from] + score > best[to] + 1e-9) {
                            best[to] = best[from] + score;
                            last[to] = new Span(shape, from, to, score);
                        }
                    }
                }
            }
        }
        List<Span> spans = new ArrayList<>();
        for (Span span = last[texts.size()]; span != null; span = last[span.from()]) {
            spans.add(span);
        }
        Collections.reverse(spans);
        return spans;
    }

    private double score(ScheduleEntry entry, List<SchedulePiece> texts, String shape, int from, Habits habits) {
        double score = ITEM + ScheduleShapes.bias(shape) + habits.of(shape);
        EntryRooms places = rooms.computeIfAbsent(entry, EntryRooms::of);
        score += from > 0 && entry.opened && !places.isAbove(from) ? UNOPENED : 0;
        if (shape.equals("JI")) {
            Line both = inline(entry, new Span(shape, from, from + 2, 0));
            boolean wraps = texts.get(from).row() + 1 == texts.get(from + 1).row()
                    && !texts.get(from + 1).apart();
            boolean whole = lines.of(texts.get(from)).cuts().values().stream().anyMatch(cut -> cut.score() > WHOLE);
            return wraps && !whole && !ItemBeginnings.hasAward(lines.of(texts.get(from + 1)))
                    ? score + ScheduleShapes.worth('I', both, texts.get(from), habits)
                    : -99;
        }
        for (int i = 0; i < shape.length(); i++) {
            SchedulePiece piece = texts.get(from + i);
            boolean above = i > 0
                    && piece.apart()
                    && piece.row() != texts.get(from + i - 1).row();
            boolean wrapped = i > 0 && shape.charAt(i) == shape.charAt(i - 1);
            score += shape.charAt(i) == 'R' && places.isBeside(piece)
                    ? ScheduleShapes.IMPOSSIBLE
                    : worth(shape.charAt(i), piece, habits);
            score += above ? (wrapped ? -9 : APART) : 0;
            boolean begins = i > 0
                    && (ItemBeginnings.hasAward(lines.of(piece)) || ItemBeginnings.isKindAlone(texts, from + i, lines));
            score += begins || (shape.charAt(i) == 'K' && ItemBeginnings.isKindOfList(texts, from + i, lines))
                    ? BEGINS
                    : 0;
            score += i > 0 && places.isAbove(from + i) ? BEHIND_ROOM : 0;
        }
        int after = from + shape.length();
        boolean cut = after < texts.size()
                && texts.get(after).row() == texts.get(after - 1).row();
        return cut ? score - 4 : score;
    }

    /** Returns what a piece is worth in a role; that of a line with title and names alone depends on what is usual. */
    private double worth(char role, SchedulePiece piece, Habits habits) {
        Line line = lines.of(piece);
        return role == 'I'
                ? ScheduleShapes.worth(role, line, piece, habits)
                : worths.computeIfAbsent(piece, unseen -> new HashMap<>())
                        .computeIfAbsent(role, unseen -> ScheduleShapes.worth(role, line, piece, habits));
    }

    /** Returns the line of a span that holds title and names. */
    private Line inline(ScheduleEntry entry, Span span) {
        List<SchedulePiece> texts = texts(entry);
        if (!span.shape().equals("JI")) {
            return lines.of(texts.get(span.from() + span.shape().indexOf('I')));
        }
        return lines.joined(texts.get(span.from()), texts.get(span.from() + 1));
    }

    private ScheduleItem item(ScheduleEntry entry, Span span) {
        List<Line> parts = texts(entry).subList(span.from(), span.to()).stream()
                .map(lines::of)
                .toList();
        List<Printed> marks = new ArrayList<>();
        parts.forEach(part -> marks.addAll(part.marks()));
        Optional<Printed> label = join(span.shape(), 'K', parts);
        label.filter(text -> ScheduleKinds.ofTitle(text.text()).isEmpty()).ifPresent(marks::add);
        Optional<Printed> kind = parts.stream()
                .flatMap(part -> part.kind().stream())
                .findFirst()
                .or(() ->
                        label.filter(text -> ScheduleKinds.ofTitle(text.text()).isPresent()));
        Optional<Printed> title = join(span.shape(), 'T', parts);
        Optional<Printed> people = join(span.shape(), 'A', parts);
        boolean namesFirst = span.shape().startsWith("A");
        double score = span.score();
        if (span.shape().indexOf('I') >= 0) {
            Line line = inline(entry, span);
            TalkLayout layout = ScheduleShapes.layout(line, habits(entry)).orElseThrow();
            TalkLayout.Scored cut = Objects.requireNonNull(line.cuts().get(layout));
            title = Optional.of(cut.cut().title());
            people = Optional.of(cut.cut().names());
            namesFirst = layout.isNamesFirst();
            score = cut.score() + 1;
        }
        title = title.map(TalkLayout::unquoted);
        Printed shown = title.or(() -> join(span.shape(), 'A', parts)).orElseThrow();
        String code = entry.code == null ? "" : entry.code.text();
        ScheduleKinds.Unmarked bare = ScheduleKinds.unmarked(shown, code);
        marks.addAll(bare.marks());
        return new ScheduleItem(
                entry,
                bare.rest().isEmpty() ? shown : bare.rest(),
                people,
                kind,
                join(span.shape(), 'R', parts),
                all(span.shape(), 'P', parts),
                marks,
                span.from(),
                span.to(),
                namesFirst,
                confidence(score, people.isPresent()));
    }

    private static List<Printed> all(String shape, char role, List<Line> parts) {
        return IntStream.range(0, shape.length())
                .filter(i -> shape.charAt(i) == role)
                .mapToObj(i -> parts.get(i).text())
                .toList();
    }

    private static Optional<Printed> join(String shape, char role, List<Line> parts) {
        List<Printed> texts = all(shape, role, parts);
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts.size() == 1 ? texts.get(0) : Printed.join(texts));
    }

    private static double confidence(double score, boolean withNames) {
        double sure = withNames ? score : score + 3;
        return sure > 3 ? 0.95 : sure > 1.5 ? 0.9 : sure > 0 ? 0.75 : 0.5;
    }
}
