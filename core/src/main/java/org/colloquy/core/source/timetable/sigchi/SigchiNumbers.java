package org.colloquy.core.source.timetable.sigchi;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.json.JsonHead;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.LocalZone;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;
import org.colloquy.core.source.timetable.ZoneNames;

/** What a programme of SIGCHI names by numbers: rooms, kinds, times, awards and people. */
final class SigchiNumbers {

    /** The parts of a programme that are read. */
    static final Set<String> PARTS = Set.of(
            "conference",
            "rooms",
            "tracks",
            "contentTypes",
            "timeSlots",
            "sessions",
            "events",
            "contents",
            "people",
            "recognitions");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}");
    private static final int SECONDS = 60;
    private static final int LONGEST_DAY = 18 * 60;

    private final Optional<ZoneChoice> zone;
    private final Map<String, Stated<String>> rooms = new HashMap<>();
    private final Map<String, Stated<String>> awards = new HashMap<>();
    private final Map<String, Stated<TalkKind>> kinds = new HashMap<>();
    private final Map<String, SigchiPeriod> periods = new HashMap<>();
    private final Map<String, PersonMention> people = new HashMap<>();
    private final Map<String, Integer> minutesOfKinds = new HashMap<>();
    private final Map<String, Integer> minutes = new HashMap<>();
    private final Map<String, String> kindsOfContents = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private Optional<ConferenceChoice> edition = Optional.empty();
    private boolean zoneMissed;

    SigchiNumbers(Optional<ZoneChoice> zone) {
        this.zone = zone;
    }

    /** Returns the zone that the head of a programme names, or tells by its distance from UTC. */
    static Optional<ZoneChoice> zone(Optional<JsonHead> head, ReadContext context) {
        return head.flatMap(seen -> ZoneNames.iana(seen.text("conference.timeZoneName"))
                        .map(LocalZone::of)
                        .or(() -> offset(seen.text("conference.timeZoneOffset")).map(LocalZone::of)))
                .map(clock -> new ZoneChoice(clock, false))
                .or(() -> ZoneChoice.of("", context));
    }

    private static Optional<ZoneOffset> offset(String minutes) {
        return number(minutes)
                .filter(many -> Math.abs(many) <= LONGEST_DAY)
                .map(many -> ZoneOffset.ofTotalSeconds(many.intValue() * SECONDS));
    }

    /** Notes what a record of a part of the programme says. */
    void note(SiteMentions site, String part, JsonItem record) {
        String id = said(record, "id");
        switch (part) {
            case "conference" -> edition = edition(site, record);
            case "rooms" -> name(record).ifPresent(name -> rooms.put(id, line(site, name, "room")));
            case "recognitions" -> name(record).ifPresent(name -> awards.put(id, line(site, name, "award")));
            case "contentTypes" -> kind(site, id, record);
            case "timeSlots" -> period(site, record).ifPresent(period -> periods.put(id, period));
            case "contents" -> content(id, record);
            case "people" -> person(site, record).ifPresent(person -> people.put(id, person));
            default -> {}
        }
    }

    private static Optional<Passage> name(JsonItem record) {
        return record.text("name", "title").map(Passage::strip);
    }

    private static Stated<String> line(SiteMentions site, Passage printed, String rule) {
        return site.stated(MarkedUpText.line(printed.text()), printed, rule);
    }

    private static Optional<ConferenceChoice> edition(SiteMentions site, JsonItem conference) {
        Optional<Passage> year = conference.text("year");
        Optional<Passage> dated = conference
                .text("shortName")
                .flatMap(name -> year.map(of -> name.reading(name.text() + " " + of.text())));
        return conference
                .text("name")
                .flatMap(name -> site.edition(name, "conference"))
                .or(() -> dated.flatMap(name -> site.edition(name, "conference")));
    }

    private void kind(SiteMentions site, String id, JsonItem type) {
        type.text("name")
                .flatMap(name ->
                        ScheduledItem.kindOf(name.text()).map(known -> site.stated(known, name.strip(), "kind")))
                .ifPresent(known -> kinds.put(id, known));
        minutes(type, "duration").ifPresent(many -> minutesOfKinds.put(id, many));
    }

    private void content(String id, JsonItem content) {
        minutes(content, "durationOverride").ifPresent(many -> minutes.put(id, many));
        kindsOfContents.put(id, said(content, "typeId"));
    }

    private static Optional<Integer> minutes(JsonItem record, String field) {
        return number(said(record, field))
                .filter(many -> many > 0 && many <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    private static Optional<PersonMention> person(SiteMentions site, JsonItem record) {
        return SigchiPeople.name(site, record)
                .map(name -> new PersonMention(
                        name, AgentKind.PERSON, List.of(), SigchiPeople.affiliations(site, record), List.of()));
    }

    /** Returns the time of a record with a beginning and an end in milliseconds. */
    Optional<SigchiPeriod> period(SiteMentions site, JsonItem record) {
        Optional<Passage> start = record.text("startDate");
        Optional<LocalDateTime> from = start.flatMap(millis -> local(millis.text()));
        if (start.isPresent() && from.isEmpty()) {
            new ItemSlots(site).notRead(start.get());
        }
        if (from.isPresent() && zone.isEmpty() && !zoneMissed) {
            zoneMissed = true;
            new ItemSlots(site).withoutZone(start.get());
        }
        Optional<Passage> end = record.text("endDate");
        return from.map(time -> SigchiPeriod.of(
                site,
                start.get(),
                time,
                end,
                end.flatMap(millis -> local(millis.text())),
                zone.orElse(ZoneChoice.NONE)));
    }

    /** The milliseconds count what the clock at the place shows, as if that were UTC. */
    private static Optional<LocalDateTime> local(String millis) {
        return number(millis).map(many -> LocalDateTime.ofEpochSecond(Math.floorDiv(many, 1000L), 0, ZoneOffset.UTC));
    }

    private static Optional<Long> number(String digits) {
        return NUMBER.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private static String said(JsonItem record, String field) {
        return record.text(field).map(Passage::text).orElse("");
    }

    Optional<ConferenceChoice> edition() {
        return edition;
    }

    Optional<Stated<String>> room(SiteMentions site, JsonItem record) {
        return record.text("roomId").flatMap(id -> find(site, rooms, id, "rooms"));
    }

    Optional<SigchiPeriod> slot(SiteMentions site, JsonItem record) {
        return record.text("timeSlotId").flatMap(id -> find(site, periods, id, "timeSlots"));
    }

    Optional<PersonMention> person(SiteMentions site, Passage id) {
        return find(site, people, id, "people");
    }

    Optional<Stated<String>> award(SiteMentions site, Passage id) {
        return find(site, awards, id, "recognitions");
    }

    /** Returns the kind of a record, if its words name one that programmes have. */
    Optional<Stated<TalkKind>> kind(JsonItem record) {
        return Optional.ofNullable(kinds.get(said(record, "typeId")));
    }

    /** Returns how many minutes a content takes, as it says or as those of its kind do. */
    Optional<Integer> minutes(String content) {
        Integer ofKind = minutesOfKinds.get(kindsOfContents.getOrDefault(content, ""));
        return Optional.ofNullable(minutes.getOrDefault(content, ofKind));
    }

    private <T> Optional<T> find(SiteMentions site, Map<String, T> known, Passage id, String part) {
        Optional<T> found = Optional.ofNullable(known.get(id.text()));
        if (found.isEmpty() && missed.add(part)) {
            site.problem(
                    Severity.WARNING,
                    "unknown-number",
                    id,
                    "nothing in '" + part
                            + "' has this number and a value that can be read, so it is left"
                            + " out, and others like it");
        }
        return found;
    }
}
