package org.colloquy.core.source.timetable.field;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads the rows of an agenda: what has sub-sessions below it is a session, all else is an item. */
final class WhovaAgenda {

    /** The column that tells sub-sessions. */
    static final List<String> LEVEL =
            List.of("Session or Sub-session(Sub)", "Session or Sub-session (Sub)", "Session or Sub-session");

    private static final List<String> DATE = List.of("*Date", "Date");
    private static final List<String> START = List.of("*Time Start", "Time Start");
    private static final List<String> END = List.of("*Time End", "Time End");
    private static final List<String> TITLE = List.of("*Session Title", "Session Title");
    private static final List<String> TRACKS = List.of("Tracks", "*Tracks", "Track");
    private static final List<String> ROOM = List.of("Room/Location", "Room", "Location");
    private static final List<String> VIDEO = List.of("Recorded Video URL", "Video URL");
    private static final List<String> PAGE = List.of("Live Streaming URL", "Live stream URL");
    private static final List<List<String>> NOT_OF_SESSIONS = List.of(List.of("Authors"), List.of("Tags"), VIDEO, PAGE);
    private static final Pattern BETWEEN = Pattern.compile("[;\n]");
    private static final Pattern BRACKET = Pattern.compile("(\\S.*?)\\s{0,3}\\(([^()]{1,300})\\)");

    private final SiteMentions site;
    private final ItemSlots slots;
    /** The last row that is no sub-session; what it is, the next row tells. */
    private Optional<Row> open = Optional.empty();

    private Optional<MentionRef> session = Optional.empty();

    WhovaAgenda(SiteMentions site) {
        this.site = site;
        this.slots = new ItemSlots(site);
    }

    /** Reads a row; returns the offset from which on the text is needed for the next. */
    long row(Row row) {
        boolean sub = row.cell(LEVEL)
                .filter(level -> Ascii.toLowerCase(level.text().strip()).startsWith("sub"))
                .isPresent();
        if (sub) {
            open.ifPresent(this::session);
            open = Optional.empty();
            item(row).in(session).sendItem();
        } else {
            end();
            open = Optional.of(row);
        }
        return open.map(kept -> kept.whole().start()).orElse(Long.MAX_VALUE);
    }

    /** Sends the last row, below which there is no sub-session. */
    void end() {
        open.ifPresent(row -> item(row).sendItem());
        open = Optional.empty();
        session = Optional.empty();
    }

    private void session(Row row) {
        session = item(row).sendSession();
        for (List<String> column : NOT_OF_SESSIONS) {
            row.cell(column)
                    .ifPresent(cell -> site.problem(
                            Severity.WARNING,
                            "not-of-a-session",
                            cell,
                            "the row has sub-sessions, and authors, tags and links are those of what is presented,"
                                    + " so these are left out; put them in the rows of the sub-sessions"));
        }
    }

    private ScheduledItem item(Row row) {
        ScheduledItem item = new ScheduledItem(site, row.whole())
                .title(row.cell(TITLE))
                .kind(row.cell(TRACKS))
                .slot(slot(row))
                .room(row.cell(ROOM))
                .about(row.cell("Description"))
                .keywords(row.cell("Tags"))
                .link(Link.Kind.VIDEO, row.cell(VIDEO))
                .link(Link.Kind.PAGE, row.cell(PAGE));
        people(row, "Authors").forEach(author -> item.author(author.mention(site)));
        people(row, "Speakers")
                .forEach(speaker ->
                        item.role(speaker.role().orElse(RoleKind.SPEAKER), speaker.name(), speaker.mention(site)));
        people(row, "Moderators")
                .forEach(moderator -> item.role(RoleKind.MODERATOR, moderator.name(), moderator.mention(site)));
        return item;
    }

    /**
     * Someone in a list.
     *
     * @param name the name
     * @param place where they work, as the bracket says
     * @param role what they do, as the bracket says
     */
    private record Person(Passage name, Optional<Passage> place, Optional<RoleKind> role) {

        static Person of(Passage printed) {
            Matcher bracket = BRACKET.matcher(printed.text());
            if (!bracket.matches()) {
                return new Person(printed, Optional.empty(), Optional.empty());
            }
            Passage name = printed.part(bracket.start(1), bracket.end(1));
            Optional<RoleKind> role = switch (Ascii.toLowerCase(bracket.group(2).strip())) {
                case "moderator" -> Optional.of(RoleKind.MODERATOR);
                case "chair", "session chair" -> Optional.of(RoleKind.SESSION_CHAIR);
                case "discussant" -> Optional.of(RoleKind.DISCUSSANT);
                case "speaker", "presenter" -> Optional.of(RoleKind.SPEAKER);
                default -> Optional.empty();
            };
            Optional<Passage> place =
                    Optional.of(printed.part(bracket.start(2), bracket.end(2))).filter(words -> role.isEmpty());
            return new Person(name, place, role);
        }

        Optional<PersonMention> mention(SiteMentions site) {
            return ScheduledItem.person(site, name, place.stream().toList());
        }
    }

    private static List<Person> people(Row row, String column) {
        return row.cell(column).map(list -> SplitNames.at(BETWEEN, list)).orElse(List.of()).stream()
                .map(Person::of)
                .toList();
    }

    private Optional<Stated<Slot>> slot(Row row) {
        Optional<Passage> start = row.cell(START).map(Passage::strip);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Optional<Passage> date = row.cell(DATE);
        Optional<Moment> day = date.flatMap(printed -> Moment.parse(printed.text()));
        Optional<Moment> from = Moment.parse(start.get().text()).map(moment -> moment.on(day.flatMap(Moment::day)));
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<Passage> end = row.cell(END).map(Passage::strip);
        return slots.slot(
                new ItemSlots.Printed(ScheduleTable.dated(date, start.get()), from.get(), end),
                end.flatMap(printed -> Moment.parse(printed.text())),
                Optional.empty(),
                ZoneChoice.of("", site.context()));
    }
}
