package org.colloquy.core.source.timetable.site;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Reads the days of a programme of an IACR conference. */
final class IacrDay {

    /** What is given by speakers, not by authors. */
    private static final Set<TalkKind> SPOKEN = Sets.immutableEnumSet(
            TalkKind.INVITED_TALK,
            TalkKind.KEYNOTE,
            TalkKind.PANEL,
            TalkKind.REMARKS,
            TalkKind.TOWN_HALL,
            TalkKind.SOCIAL);

    private final SiteMentions site;
    private final ItemSlots slots;
    private final String zone;

    /** Reads days whose times are in the zone of that name, unless they name their own. */
    IacrDay(SiteMentions site, String zone) {
        this.site = site;
        this.slots = new ItemSlots(site);
        this.zone = zone;
    }

    /** When a day is. */
    private record When(Optional<Moment> date, Optional<ZoneChoice> zone) {}

    void send(JsonItem day) {
        Optional<Passage> own =
                day.text("timezone").or(() -> day.value().at("timezone.name").flatMap(JsonValue::printed));
        When when = new When(
                day.text("date").flatMap(printed -> Moment.parse(printed.text())),
                ZoneChoice.of(own.map(Passage::text).orElse(zone), site.context()));
        for (JsonItem timeslot : day.each("timeslots")) {
            for (JsonItem session : timeslot.each("sessions")) {
                if (session.value().isObject()) {
                    session(session, timeslot, when);
                }
            }
        }
    }

    private void session(JsonItem session, JsonItem timeslot, When when) {
        Optional<Passage> title = session.text("session_title", "title");
        Optional<Passage> room = session.text("location")
                .or(() -> session.value().at("location.name").flatMap(JsonValue::printed))
                .or(() -> session.text("room"));
        Optional<TalkKind> kind =
                title.flatMap(words -> ScheduledItem.kindOf(words.text())).filter(known -> known != TalkKind.SESSION);
        JsonItem timed = session.text("starttime").isPresent() ? session : timeslot;
        List<JsonItem> talks = session.each("talks").stream()
                .filter(talk -> talk.value().isObject())
                .toList();
        if (title.isEmpty() && talks.isEmpty()) {
            return;
        }
        ScheduledItem item = new ScheduledItem(site, session.whole())
                .title(title)
                .slot(slot(timed, when))
                .room(room)
                .about(session.text("abstract", "session_abstract", "description"))
                .link(Link.Kind.PAGE, session.text("session_url", "url"));
        people(session, item);
        if (talks.isEmpty() && kind.isPresent()) {
            item.kind(title).sendItem();
            return;
        }
        Optional<MentionRef> ref = title.isPresent() ? item.sendSession() : Optional.empty();
        for (JsonItem talk : talks) {
            talk(talk, kind.isPresent() ? title : Optional.empty(), kind, ref, when);
        }
    }

    private void people(JsonItem session, ScheduledItem item) {
        for (String field : List.of("moderators", "moderator", "chairs", "chair")) {
            RoleKind role = field.startsWith("m") ? RoleKind.MODERATOR : RoleKind.SESSION_CHAIR;
            Passage label = label(session, field);
            names(session, field).forEach(name -> item.role(role, label, ScheduledItem.person(site, name, List.of())));
        }
    }

    private static Passage label(JsonItem object, String field) {
        return object.label(field).filter(words -> !words.isBlank()).orElseGet(object::whole);
    }

    private void talk(
            JsonItem talk, Optional<Passage> kindWords, Optional<TalkKind> kind, Optional<MentionRef> ref, When when) {
        ScheduledItem item = new ScheduledItem(site, talk.whole())
                .title(talk.text("title"))
                .kind(kindWords)
                .slot(slot(talk, when))
                .about(talk.text("abstract"))
                .paperLink(talk.text("paperUrl", "paper_url"))
                .link(Link.Kind.SLIDES, talk.text("slidesUrl", "slides_url"))
                .link(Link.Kind.VIDEO, talk.text("videoUrl", "video_url"))
                .in(ref);
        talk.each("awards").forEach(award -> item.award(award.value().printed()));
        item.award(talk.value().each("awards").isEmpty() ? talk.text("award") : Optional.empty());
        boolean spoken = kind.filter(SPOKEN::contains).isPresent();
        List<Passage> authors = names(talk, "authors");
        List<Passage> workplaces = workplaces(talk, authors.size());
        for (int i = 0; i < authors.size(); i++) {
            List<Passage> at = workplaces.isEmpty() ? List.of() : List.of(workplaces.get(i));
            Optional<PersonMention> person = ScheduledItem.person(site, authors.get(i), at);
            if (spoken) {
                item.role(RoleKind.SPEAKER, label(talk, "authors"), person);
            } else {
                item.author(person);
            }
        }
        for (String field : List.of("speakers", "speaker")) {
            names(talk, field)
                    .forEach(name -> item.role(
                            RoleKind.SPEAKER, label(talk, field), ScheduledItem.person(site, name, List.of())));
        }
        item.sendItem();
    }

    /** Returns the names in a list, or in a text that lists them. */
    private static List<Passage> names(JsonItem object, String field) {
        List<Passage> names = new ArrayList<>();
        boolean list = object.value()
                .get(field)
                .filter(value -> value.kind() == JsonValue.Kind.ARRAY)
                .isPresent();
        for (JsonItem item : object.each(field)) {
            Optional<Passage> printed = item.value().printed().or(() -> item.text("name"));
            printed.ifPresent(name -> names.addAll(list ? List.of(name) : SplitNames.of(name)));
        }
        return names;
    }

    /** Returns a place of work for each author; none if it is not clear whose is which. */
    private static List<Passage> workplaces(JsonItem talk, int authors) {
        List<Passage> places = new ArrayList<>();
        for (JsonItem item : talk.each("affiliations")) {
            item.value().printed().ifPresent(printed -> {
                boolean several = printed.text().indexOf(';') >= 0;
                places.addAll(several ? SplitNames.of(printed) : List.of(printed));
            });
        }
        return places.size() == authors ? places : List.of();
    }

    private Optional<Stated<Slot>> slot(JsonItem object, When when) {
        return slots.slot(
                object.text("starttime", "start_time"),
                object.text("endtime", "end_time"),
                when.date().flatMap(Moment::day),
                when.zone());
    }
}
