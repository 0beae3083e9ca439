package org.colloquy.core.export;

import static java.util.Comparator.reverseOrder;

import com.google.auto.service.AutoService;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.RoleHolder;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Talk;

/**
 * A calendar (iCalendar, RFC 5545) of sessions and of the items in them. Times stand in the zone of the conference, which
 * the file describes, if that is the zone in which they are known; else in UTC. What has no time is left out. An event keeps its UID
 * when its time or room changes: it is made of edition, session and title.
 */
@AutoService(ExportFormat.class)
public final class CalendarFormat implements ExportFormat {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
    private static final String STAMP = "19700101T000000Z";

    @Override
    public String id() {
        return "icalendar";
    }

    @Override
    public String description() {
        return "calendar of sessions and talks (iCalendar)";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public void write(Holdings holdings, Appendable out) throws IOException {
        List<Event> events = events(holdings);
        ContentLines lines = new ContentLines(out);
        lines.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Colloquy//Programme//EN");
        Map<String, IntSummaryStatistics> years = new TreeMap<>();
        for (Event event : events) {
            event.zone()
                    .ifPresent(zone -> years.computeIfAbsent(zone.getId(), id -> new IntSummaryStatistics())
                            .accept(event.start().day().getYear()));
        }
        for (Map.Entry<String, IntSummaryStatistics> zone : years.entrySet()) {
            TimeZoneLines.write(
                    ZoneId.of(zone.getKey()),
                    zone.getValue().getMin(),
                    zone.getValue().getMax(),
                    lines);
        }
        Multiset<String> uids = HashMultiset.create();
        for (Event event : events) {
            uids.add(event.name());
            write(event, uid(event.name(), uids.count(event.name())), lines);
        }
        lines.line("END", "VCALENDAR");
    }

    private static List<Event> events(Holdings holdings) {
        List<Event> events = new ArrayList<>();
        holdings.sessions().forEach(session -> session(session).ifPresent(events::add));
        holdings.talks().forEach(talk -> talk(talk).ifPresent(events::add));
        events.sort(Event.ORDER);
        return events;
    }

    private static Optional<Event> session(Session session) {
        return session.slot()
                .flatMap(Slot::start)
                .map(start -> new Event(
                        start,
                        session.slot().flatMap(Slot::end),
                        zone(session.conference(), start),
                        session.title(),
                        description(session.conference(), session.holders(), Optional.empty()),
                        session.room(),
                        "SESSION",
                        name("session", session.conference(), session.title(), "")));
    }

    private static Optional<Event> talk(Talk talk) {
        return talk.slot()
                .flatMap(Slot::start)
                .map(start -> new Event(
                        start,
                        talk.slot().flatMap(Slot::end),
                        zone(talk.conference(), start),
                        talk.title(),
                        description(talk.conference(), talk.holders(), talk.paper()),
                        talk.room(),
                        talk.kind()
                                .map(kind -> kind.label().toUpperCase(Locale.ROOT))
                                .orElse("TALK"),
                        name(
                                "talk",
                                talk.conference(),
                                talk.title(),
                                talk.sessionTitle().orElse(""))));
    }

    private static Optional<ZoneId> zone(Optional<Conference> conference, EventTime start) {
        return conference
                .map(Conference::zone)
                .filter(zone -> !(zone instanceof ZoneOffset))
                .filter(zone ->
                        start.offset().equals(Optional.of(zone.getRules().getOffset(start.local()))));
    }

    private static String description(
            Optional<Conference> conference, List<RoleHolder> holders, Optional<Paper> paper) {
        List<String> parts = new ArrayList<>();
        paper.map(p -> p.authors().stream().map(Person::label).collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .ifPresent(parts::add);
        holders.forEach(holder ->
                parts.add(holder.role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + holder.person().label()));
        conference.map(Conference::label).ifPresent(parts::add);
        paper.flatMap(Paper::abstractText).ifPresent(text -> parts.add("\n" + text));
        return String.join("\n", parts);
    }

    private static String name(String what, Optional<Conference> conference, String title, String session) {
        return String.join("\n", what, conference.map(Conference::label).orElse(""), session, title);
    }

    private static String uid(String name, int nth) {
        return Hashing.sha256()
                        .hashString(name + "\n" + nth, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 32)
                + "@colloquy";
    }

    private static void write(Event event, String uid, ContentLines lines) throws IOException {
        lines.line("BEGIN", "VEVENT").line("UID", uid).line("DTSTAMP", STAMP);
        time("DTSTART", event.start(), event.zone(), lines);
        if (event.end().isPresent()) {
            time("DTEND", event.end().get(), event.zone(), lines);
        }
        lines.text("SUMMARY", event.title()).text("CATEGORIES", event.category());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        if (event.room().isPresent()) {
            lines.text("LOCATION", event.room().get());
        }
        lines.line("END", "VEVENT");
    }

    private static void time(String name, EventTime time, Optional<ZoneId> zone, ContentLines lines)
            throws IOException {
        Optional<Instant> moment = time.offset().map(offset -> time.local().toInstant(offset));
        if (moment.isEmpty()) {
            lines.line(name, LOCAL.format(time.local()));
        } else if (zone.isPresent()) {
            lines.line(
                    name + ";TZID=" + zone.get().getId(),
                    LOCAL.format(moment.get().atZone(zone.get())));
        } else {
            lines.line(name, LOCAL.format(moment.get().atOffset(ZoneOffset.UTC)) + "Z");
        }
    }

    /** What is written of one event. */
    private record Event(
            EventTime start,
            Optional<EventTime> end,
            Optional<ZoneId> zone,
            String title,
            String description,
            Optional<String> room,
            String category,
            String name) {

        static final Comparator<Event> ORDER = Comparator.comparing(Event::start)
                .thenComparing(event -> event.end().map(EventTime::moment).orElse("~"), reverseOrder())
                .thenComparing(Event::category)
                .thenComparing(Event::name)
                .thenComparing(Event::description);
    }
}
