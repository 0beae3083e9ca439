package org.colloquy.core.source.timetable.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Sends the talks of Sessionize. */
final class SessionizeItems {

    private final Map<String, PersonMention> speakers = new HashMap<>();
    private final Map<String, Stated<String>> rooms = new HashMap<>();
    private final Map<String, Stated<TalkKind>> kinds = new HashMap<>();
    /** A talk may stand in several groups. */
    private final Set<String> sent = new HashSet<>();

    private boolean unknownSpeaker;

    /** Notes what talks name by numbers. */
    void note(SiteMentions site, String part, JsonItem record) {
        switch (part) {
            case "speakers" ->
                record.text("fullName", "name")
                        .flatMap(name -> ScheduledItem.person(site, name, List.of()))
                        .ifPresent(person -> speakers.put(id(record), person));
            case "rooms" ->
                record.text("name")
                        .map(Passage::strip)
                        .ifPresent(name ->
                                rooms.put(id(record), site.stated(MarkedUpText.line(name.text()), name, "room")));
            case "categories" ->
                record.each("items").forEach(item -> kind(site, item).ifPresent(kind -> kinds.put(id(item), kind)));
            default -> {}
        }
    }

    private static String id(JsonItem record) {
        return record.text("id").map(Passage::text).orElse("");
    }

    private static Optional<Stated<TalkKind>> kind(SiteMentions site, JsonItem category) {
        return category.text("name")
                .map(Passage::strip)
                .flatMap(name -> ScheduledItem.kindOf(name.text()).map(kind -> site.stated(kind, name, "kind")));
    }

    void send(SiteMentions site, ItemSlots slots, JsonItem record) {
        if (!id(record).isEmpty() && !sent.add(id(record))) {
            return;
        }
        Optional<Passage> refused = record.text("status").filter(status -> Decision.refuses(status.text()));
        if (refused.isPresent()) {
            notHeld(site, refused.get());
            return;
        }
        ScheduledItem item = new ScheduledItem(site, record.whole())
                .title(record.text("title"))
                .slot(slots.slot(
                        record.text("startsAt"),
                        record.text("endsAt"),
                        Optional.empty(),
                        ZoneChoice.of("", site.context())))
                .room(record.text("room"))
                .isIn(record.text("roomId").map(Passage::text).map(rooms::get))
                .about(record.text("description"))
                .link(Link.Kind.VIDEO, record.text("recordingUrl"))
                .link(Link.Kind.PAGE, record.text("liveUrl"));
        kinds(site, record, item);
        Passage label =
                record.label("speakers").filter(words -> !words.isBlank()).orElseGet(record::whole);
        for (JsonItem speaker : record.each("speakers")) {
            item.role(RoleKind.SPEAKER, label, speaker(site, speaker));
        }
        item.sendItem();
    }

    private static void notHeld(SiteMentions site, Passage status) {
        site.problem(
                Severity.INFO,
                "not-held",
                status,
                "the schedule says that this does not take place, so it is left out");
    }

    private void kinds(SiteMentions site, JsonItem record, ScheduledItem item) {
        for (JsonItem id : record.each("categoryItems")) {
            item.isOf(id.value().printed().map(Passage::text).map(kinds::get));
        }
        for (JsonItem category : record.each("categories")) {
            category.each("categoryItems").forEach(of -> item.isOf(kind(site, of)));
        }
        boolean service =
                record.value().get("isServiceSession").filter(JsonValue::isTrue).isPresent();
        item.kind(service ? record.text("title") : Optional.empty());
    }

    /** Speakers are named, or only numbered. */
    private Optional<PersonMention> speaker(SiteMentions site, JsonItem speaker) {
        if (speaker.value().isObject()) {
            return speaker.text("name", "fullName").flatMap(name -> ScheduledItem.person(site, name, List.of()));
        }
        Optional<Passage> id = speaker.value().printed();
        Optional<PersonMention> known = id.map(Passage::text).map(speakers::get);
        if (id.isPresent() && known.isEmpty() && !unknownSpeaker) {
            unknownSpeaker = true;
            site.problem(
                    Severity.WARNING,
                    "unknown-number",
                    id.get(),
                    "nobody in 'speakers' has this number and a name, so it is left out, and others like it");
        }
        return known;
    }
}
