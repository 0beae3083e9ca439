package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePiece;
import org.colloquy.core.source.programme.time.SlotLine;
import org.jspecify.annotations.Nullable;

/** Sends what a schedule says: sessions, their items in order, and at the end the lines that have no place. */
final class ScheduleMentions {

    private static final double HEAD = 0.95;
    private static final Pattern LABEL = Pattern.compile(
            "(?:session|sitzung|séance|sessione|sesión|sessão)\\s?:\\s{1,3}(?=\\S)", Pattern.CASE_INSENSITIVE);

    private final List<SchedulePiece> pieces;
    private final MentionGroups sink;
    private final ScheduleNames names;
    private final ScheduleStatements statements;
    private final Optional<ConferenceChoice> conference;
    private final ScheduleSlots slots;
    private final ScheduleTalks talks;
    private final Map<ScheduleEntry, MentionRef> sessions = new HashMap<>();
    /** Whether the programme has begun, in the order of the document. */
    private boolean begun;

    /** The kind that the last heading inside a session gives the items below it. */
    private @Nullable Printed headed;

    ScheduleMentions(
            List<SchedulePiece> pieces,
            ScheduleNames names,
            ScheduleStatements statements,
            ReadContext context,
            MentionGroups sink) {
        this.pieces = pieces;
        this.sink = sink;
        this.names = names;
        this.statements = statements;
        this.conference = ScheduleEdition.of(pieces, statements.sure(), context);
        this.slots = new ScheduleSlots(statements, pieces, conference);
        this.talks = new ScheduleTalks(statements, slots, conference, this.sink);
    }

    void send(List<ScheduleEntry> entries, List<ScheduleItem> items) {
        Map<ScheduleEntry, List<ScheduleItem>> byEntry = new HashMap<>();
        items.forEach(item -> byEntry.computeIfAbsent(item.entry(), unseen -> new ArrayList<>())
                .add(item));
        ScheduleSubheads subheads = new ScheduleSubheads(items, names);
        for (int i = 0; i < entries.size(); i++) {
            ScheduleEntry entry = entries.get(i);
            sink.begin();
            if (isTitleOfList(entries, i)) {
                Optional.ofNullable(entry.head).ifPresent(this::tellTitleOfList);
            } else if (entry.isHead()) {
                session(entry);
            } else {
                send(entry, byEntry.getOrDefault(entry, List.of()), subheads);
            }
        }
        sink.send();
        slots.tellOpenDay(pieces);
        pieces.forEach(this::unplaced);
    }

    /** {@code Accepted Papers} right above other sessions is the title of all of them. */
    private static boolean isTitleOfList(List<ScheduleEntry> entries, int at) {
        ScheduleEntry entry = entries.get(at);
        return Optional.ofNullable(entry.head)
                .filter(head -> ScheduleHeads.isPlural(head.text())
                        && ScheduleKinds.ofPlural(head.text()).isEmpty()
                        && ScheduleKinds.ofSession(head).isEmpty()
                        && entry.slot == null
                        && entry.room == null
                        && entry.roles.isEmpty()
                        && at + 1 < entries.size()
                        && entries.get(at + 1).isHead())
                .isPresent();
    }

    private void tellTitleOfList(Printed title) {
        statements.unplaced(title, Severity.INFO, "this is the title of the sessions below, and none of its own");
        statements.use(title);
    }

    private void session(ScheduleEntry entry) {
        headed = null;
        Optional.ofNullable(entry.kind).ifPresent(statements::use);
        Printed head = Optional.ofNullable(entry.head).orElseThrow();
        Stated<String> title = statements.title(withoutLabel(head), head, "session-title", HEAD);
        SessionMention session = new SessionMention(
                title.evidence(),
                title,
                Optional.ofNullable(entry.room)
                        .or(() -> Optional.ofNullable(entry.sharedRoom()))
                        .map(room -> statements.line(room, "room")),
                entry.roles.stream()
                        .flatMap(role -> statements.roles(role).stream())
                        .toList(),
                Optional.ofNullable(entry.datedSlot())
                        .map(slot -> slots.placed(slot, true, entry.length()))
                        .or(() -> Optional.ofNullable(entry.day).map(slots::dayOnly)),
                Optional.empty(),
                conference);
        sink.mention(session);
        sessions.put(entry, session.ref());
    }

    /** {@code Session: Hedges}; a number is a part of the title. */
    private static Printed withoutLabel(Printed head) {
        Matcher label = LABEL.matcher(head.text());
        return label.lookingAt() ? head.from(label.end()) : head;
    }

    private void send(ScheduleEntry entry, List<ScheduleItem> items, ScheduleSubheads subheads) {
        int[] places = places(entry);
        for (int i = 0; i < items.size(); i++) {
            ScheduleItem item = items.get(i);
            if (subheads.isSubhead(item)) {
                headed = ScheduleKinds.ofPlural(item.title().text()).isPresent() ? item.title() : null;
                Optional.ofNullable(headed).ifPresent(statements::use);
            } else if (!isHeld(item)) {
                extras(entry, places, item, i == 0).forEach(piece -> statements.use(piece.text()));
            } else if (!subheads.isOutside(item)) {
                List<SchedulePiece> extras = extras(entry, places, item, i == 0);
                talks.send(
                        withSpeaker(item, extras),
                        extras,
                        headed(entry),
                        Optional.ofNullable(entry.session).map(sessions::get),
                        subheads.speaks(item));
            }
        }
    }

    /** What was withdrawn or cancelled is left out. */
    private boolean isHeld(ScheduleItem item) {
        Optional<Printed> withdrawn = Stream.concat(item.marks().stream(), Stream.of(item.title()))
                .filter(mark -> ScheduleKinds.isNotHeld(mark.text()))
                .findFirst();
        if (withdrawn.isPresent()) {
            List<Printed> parts = Stream.of(
                            withdrawn.stream(),
                            Stream.of(item.title()),
                            item.names().stream(),
                            item.places().stream(),
                            Optional.ofNullable(item.entry().slot).map(SlotLine::printed).stream())
                    .flatMap(part -> part)
                    .toList();
            parts.forEach(statements::use);
            statements.tell(
                    parts.stream().mapToInt(Printed::start).min().orElseThrow(),
                    parts.stream().mapToInt(Printed::end).max().orElseThrow(),
                    Severity.INFO,
                    "not-held",
                    "the programme says that this does not take place, so it is left out");
        }
        return withdrawn.isEmpty();
    }

    private Optional<Printed> headed(ScheduleEntry entry) {
        ScheduleEntry session = entry.session;
        Printed title = session == null ? null : session.head;
        if (session == null || title == null) {
            headed = null;
            return Optional.empty();
        }
        return Optional.ofNullable(headed)
                .or(() -> Optional.ofNullable(session.kind))
                .or(() -> ScheduleKinds.ofSession(title).map(ScheduleKinds.Prefixed::kind))
                .or(() -> Optional.of(title).filter(words -> ScheduleKinds.isOfSpeakers(words.text())));
    }

    /** A keynote of which only the speaker is printed has the name for a title. */
    private ScheduleItem withSpeaker(ScheduleItem item, List<SchedulePiece> extras) {
        boolean lone = item.names().isEmpty()
                && item.kind().isPresent()
                && extras.stream().noneMatch(piece -> piece.role().isPresent())
                && names.of(item.title().text()) > 1;
        return lone
                ? new ScheduleItem(
                        item.entry(),
                        item.kind().orElse(item.title()),
                        Optional.of(item.title()),
                        item.kind(),
                        item.room(),
                        item.places(),
                        item.marks(),
                        item.from(),
                        item.to(),
                        true,
                        item.confidence())
                : item;
    }

    /** Returns the pieces that stand around an item's lines; those before the first line belong to the first item. */
    private static List<SchedulePiece> extras(ScheduleEntry entry, int[] places, ScheduleItem item, boolean first) {
        int from = first ? 0 : places[item.from()];
        return entry.pieces.subList(from, places[item.to()]).stream()
                .filter(piece -> !piece.isText())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns where among the pieces of an entry each of its texts stands, and where the pieces end. */
    private static int[] places(ScheduleEntry entry) {
        List<SchedulePiece> pieces = entry.pieces;
        return IntStream.rangeClosed(0, pieces.size())
                .filter(i -> i == pieces.size() || pieces.get(i).isText())
                .toArray();
    }

    private void unplaced(SchedulePiece piece) {
        boolean label = piece.role().isPresent() && piece.text().isEmpty();
        begun |= !label && statements.isUsed(piece.text());
        if (label || statements.isUsed(piece.text())) {
            return;
        }
        switch (piece.type()) {
            case NOISE ->
                statements.unplaced(
                        piece.text(), Severity.INFO, "this is a button or a rule, and no part of the programme");
            case COLUMN, GRID_COLUMN -> {
                statements.unplaced(
                        piece.text(), Severity.INFO, "this is the name of a column, which says what stands below it");
                statements.use(piece.text());
            }
            case CELL ->
                statements.unplaced(
                        piece.text(),
                        Severity.WARNING,
                        "nothing is made of what this says, a place or the cell of a column, so it was left out");
            case LENGTH ->
                statements.unplaced(
                        piece.text(),
                        Severity.INFO,
                        "this says how long something is, and no end was worked out of it");
            case BULLET, CODE -> {}
            case DAY -> statements.unplaced(piece.text(), Severity.INFO, "no time of this day was found below");
            default ->
                statements.unplaced(
                        piece.text(),
                        begun ? Severity.WARNING : Severity.INFO,
                        "this line is no part of a session or of a talk that is known, and was left out");
        }
    }
}
