package org.colloquy.core.source.timetable.frab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads an event of Indico: its sessions and contributions. */
final class IndicoEvent {

    private static final List<String> CONVENERS = List.of("conveners", "sessionConveners");
    private static final List<String> SPEAKERS = List.of("speakers", "presenters");
    private static final List<String> AUTHORS = List.of("primaryauthors", "primary_authors", "coauthors");

    private final SiteMentions site;
    private final ItemSlots slots;
    /** Sessions that contributions name, without a record of their own. */
    private final Map<String, Optional<MentionRef>> named = new HashMap<>();

    private Optional<ConferenceChoice> edition = Optional.empty();

    IndicoEvent(SiteMentions site) {
        this.site = site;
        this.slots = new ItemSlots(site);
    }

    /** Sends all of an event, or of a timetable, whose days and entries are the values of fields. */
    void send(JsonItem event) {
        edition = event.text("title").flatMap(title -> site.edition(title, "event-title"));
        List<JsonItem> entries = new ArrayList<>(event.each("sessions"));
        entries.addAll(event.each("contributions"));
        if (entries.isEmpty()) {
            timetable(event);
            return;
        }
        entries.stream()
                .filter(entry -> entry.value().isObject())
                .sorted(Comparator.comparingLong(entry -> entry.value().start()))
                .forEach(this::entry);
    }

    private void timetable(JsonItem days) {
        for (JsonField field : days.value().fields()) {
            JsonItem inner = new JsonItem(days.text(), field.value());
            if (inner.value().get("entryType").isPresent()) {
                entry(inner);
            } else if (inner.value().isObject() && inner.value().get("title").isEmpty()) {
                timetable(inner);
            }
        }
    }

    private void entry(JsonItem entry) {
        String type = entry.text("entryType", "_type").map(Passage::text).orElse("");
        if (type.startsWith("Session") || entry.value().get("contributions").isPresent()) {
            session(entry);
        } else {
            contribution(entry, Optional.empty());
        }
    }

    private void session(JsonItem entry) {
        ScheduledItem session = item(entry).title(entry.text("title", "slotTitle"));
        Optional<JsonItem> around =
                entry.value().get("session").filter(JsonValue::isObject).map(of -> new JsonItem(entry.text(), of));
        boolean found = people(entry, CONVENERS, session, RoleKind.SESSION_CHAIR);
        if (!found && around.isPresent()) {
            people(around.get(), CONVENERS, session, RoleKind.SESSION_CHAIR);
        }
        Optional<MentionRef> ref = session.sendSession();
        for (JsonItem contribution : entry.each("contributions")) {
            if (contribution.value().isObject()) {
                contribution(contribution, ref);
            }
        }
        for (JsonField field :
                entry.value().get("entries").map(JsonValue::fields).orElse(List.of())) {
            if (field.value().isObject()) {
                contribution(new JsonItem(entry.text(), field.value()), ref);
            }
        }
    }

    private void contribution(JsonItem entry, Optional<MentionRef> session) {
        ScheduledItem item = item(entry)
                .title(entry.text("title"))
                .kind(entry.text("type"))
                .kind(entry.text("entryType"))
                .board(entry.text("board_number", "boardNumber"))
                .in(session.or(() -> entry.text("session").flatMap(this::session)));
        for (String field : AUTHORS) {
            entry.each(field).forEach(author -> item.author(person(author)));
        }
        people(entry, SPEAKERS, item, RoleKind.SPEAKER);
        for (JsonItem folder : entry.each("folders")) {
            for (JsonItem file : folder.each("attachments")) {
                file.text("download_url", "link_url")
                        .map(address -> new FrabEvent.Attached(file.text("title"), address))
                        .ifPresent(
                                attached -> item.link(FrabEvents.linkKind(attached), Optional.of(attached.address())));
            }
        }
        item.sendItem();
    }

    /** Returns the session of a name, which is sent where the name comes first. */
    private Optional<MentionRef> session(Passage name) {
        return named.computeIfAbsent(
                MarkedUpText.line(name.text()),
                words -> new ScheduledItem(site, name)
                        .edition(edition)
                        .title(Optional.of(name))
                        .sendSession());
    }

    private ScheduledItem item(JsonItem entry) {
        return new ScheduledItem(site, entry.whole())
                .edition(edition)
                .slot(slot(entry))
                .room(entry.text("room", "roomFullname"))
                .about(entry.text("description"))
                .link(Link.Kind.PAGE, entry.text("url"));
    }

    private boolean people(JsonItem entry, List<String> fields, ScheduledItem item, RoleKind role) {
        boolean found = false;
        for (String field : fields) {
            Passage label = entry.label(field).filter(words -> !words.isBlank()).orElseGet(entry::whole);
            for (JsonItem person : entry.each(field)) {
                item.role(role, label, person(person));
                found = true;
            }
        }
        return found;
    }

    private Optional<PersonMention> person(JsonItem person) {
        Optional<Passage> given = person.text("first_name", "firstName");
        Optional<Passage> family = person.text("last_name", "familyName");
        Optional<Passage> whole = person.text("fullName", "full_name", "name").or(() -> family);
        List<Passage> workplaces = person.text("affiliation").stream().toList();
        if (whole.isEmpty() || family.isEmpty()) {
            return whole.or(() -> given).flatMap(name -> ScheduledItem.person(site, name, workplaces));
        }
        String last = MarkedUpText.name(family.get().text());
        String first = given.map(name -> MarkedUpText.name(name.text())).orElse("");
        if (last.isEmpty()) {
            return ScheduledItem.person(site, whole.get(), workplaces);
        }
        PersonName name = first.isEmpty() ? PersonName.parse(last) : PersonName.parse(last, first);
        return Optional.of(ScheduledItem.person(site, name, whole.get(), workplaces));
    }

    private Optional<Stated<Slot>> slot(JsonItem entry) {
        Optional<JsonItem> start = date(entry, "startDate");
        Optional<Passage> from = start.flatMap(IndicoEvent::printed);
        if (from.isEmpty()) {
            return Optional.empty();
        }
        Optional<Moment> moment = start.flatMap(IndicoEvent::moment);
        if (moment.isEmpty()) {
            slots.notRead(from.get());
            return Optional.empty();
        }
        Optional<JsonItem> end = date(entry, "endDate");
        Optional<Passage> length = entry.text("duration");
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        String zone = start.flatMap(of -> of.text("tz")).map(Passage::text).orElse("");
        return slots.slot(
                new ItemSlots.Printed(
                        from.get(),
                        moment.get(),
                        end.flatMap(IndicoEvent::printed).or(() -> length)),
                end.flatMap(IndicoEvent::moment),
                lasts,
                ZoneChoice.of(zone, site.context()));
    }

    private static Optional<JsonItem> date(JsonItem entry, String field) {
        return entry.value().get(field).filter(JsonValue::isObject).map(date -> new JsonItem(entry.text(), date));
    }

    private static Optional<Moment> moment(JsonItem date) {
        Optional<Moment> day = date.text("date").flatMap(printed -> Moment.parse(printed.text()));
        Optional<Moment> time = date.text("time").flatMap(printed -> Moment.parse(printed.text()));
        return time.flatMap(clock -> day.map(on -> clock.on(on.day())));
    }

    /** Returns date and time in the order in which they stand. */
    private static Optional<Passage> printed(JsonItem date) {
        return date.text("date")
                .flatMap(day -> date.text("time").map(time -> {
                    Passage first = day.start() < time.start() ? day : time;
                    Passage last = day.start() < time.start() ? time : day;
                    return new Passage(first.text() + " " + last.text(), first.start(), last.end());
                }));
    }
}
