package org.colloquy.core.source.timetable.markup;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
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
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonLdTypes;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.Moment;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Sends what events in the terms of schema.org say. */
final class MarkedEvents {

    private static final ImmutableList<String> SPEAKERS =
            ImmutableList.of("performer", "performers", "speaker", "actor", "contributor");
    private static final ImmutableList<String> ORGANISERS = ImmutableList.of("organizer", "organizers");
    private static final ImmutableList<String> AUTHORS = ImmutableList.of("author", "creator");

    private final SiteMentions site;
    private final ItemSlots slots;
    private final Map<MarkedEvent, Optional<MentionRef>> sessions = new HashMap<>();

    MarkedEvents(SiteMentions site) {
        this.site = site;
        this.slots = new ItemSlots(site);
    }

    void send(List<MarkedEvent> events) {
        List<MarkedEvent> sorted = events.stream()
                .sorted(Comparator.comparingLong(event -> event.value().start()))
                .toList();
        for (MarkedEvent event : sorted) {
            if (event.isCancelled()) {
                notHeld(event);
            } else if (event.holdsParts() && event.isSession()) {
                sessions.put(event, item(event).sendSession());
            }
        }
        sorted.stream()
                .filter(event -> !event.holdsParts() && !event.isCancelled())
                .forEach(this::talk);
    }

    private void notHeld(MarkedEvent event) {
        site.problem(Severity.INFO, "not-held", event.value().passage(), "the event is cancelled, so it is left out");
    }

    private void talk(MarkedEvent event) {
        ScheduledItem item = item(event)
                .kind(event.value().textOf("additionalType"))
                .link(Link.Kind.PAGE, event.value().textOf("url"))
                .in(session(event));
        event.articles().forEach(article -> article(article, item));
        roles(event, SPEAKERS, RoleKind.SPEAKER, item);
        item.sendItem();
    }

    private void roles(MarkedEvent event, List<String> fields, RoleKind role, ScheduledItem item) {
        event.fields(fields)
                .forEach(field ->
                        field.value().each().forEach(person -> item.role(role, field.label(), person(person))));
    }

    private Optional<MentionRef> session(MarkedEvent event) {
        return event.around()
                .flatMap(outer -> sessions.getOrDefault(outer, Optional.empty()).or(() -> session(outer)));
    }

    private ScheduledItem item(MarkedEvent event) {
        JsonValue value = event.value();
        ScheduledItem item = new ScheduledItem(site, value.passage())
                .edition(edition(Optional.of(event)))
                .title(event.title())
                .slot(event.isPostponed() ? Optional.empty() : slot(value))
                .room(place(value))
                .about(event.articles().stream()
                        .flatMap(article -> article.textOf("abstract").stream())
                        .findFirst())
                .about(value.textOf("abstract").or(() -> value.textOf("description")));
        roles(event, ORGANISERS, RoleKind.ORGANISER, item);
        return item;
    }

    /** The edition is that of the outermost event that is one. */
    private Optional<ConferenceChoice> edition(Optional<MarkedEvent> event) {
        return event.flatMap(inner -> edition(inner.around())
                .or(() -> inner.title().filter(title -> inner.holdsParts()).flatMap(this::edition))
                .or(() -> inner.value().each("superEvent").stream()
                        .flatMap(outer -> outer.textOf("name").flatMap(this::edition).stream())
                        .findFirst()));
    }

    private Optional<ConferenceChoice> edition(Passage title) {
        return site.edition(title, "event-title");
    }

    private void article(JsonValue article, ScheduledItem item) {
        for (JsonField field : article.fields()) {
            if (AUTHORS.contains(field.name())) {
                field.value().each().forEach(author -> item.author(person(author)));
            }
        }
        item.paperLink(article.textOf("url"));
        article.textOf("sameAs").ifPresent(address -> item.paperLink(Optional.of(address)));
    }

    /** Organisations that perform are no people. */
    private Optional<PersonMention> person(JsonValue person) {
        List<String> types = JsonLdTypes.of(person);
        if (person.isObject() && !types.isEmpty() && !types.contains("Person")) {
            return Optional.empty();
        }
        Optional<Passage> family = person.textOf("familyName");
        Optional<Passage> given = person.textOf("givenName");
        List<Passage> workplaces = person.each("affiliation").stream()
                .flatMap(place -> place.printed().or(() -> place.textOf("name")).stream())
                .toList();
        Optional<Passage> whole = person.printed().or(() -> person.textOf("name"));
        if (whole.isPresent() && family.isPresent() && given.isPresent()) {
            String last = MarkedUpText.name(family.get().text());
            String first = MarkedUpText.name(given.get().text());
            if (!last.isEmpty() && !first.isEmpty()) {
                return Optional.of(ScheduledItem.person(site, PersonName.parse(last, first), whole.get(), workplaces));
            }
        }
        return whole.or(() -> family).flatMap(name -> ScheduledItem.person(site, name, workplaces));
    }

    private Optional<Passage> place(JsonValue event) {
        return event.each("location").stream()
                .filter(place -> !JsonLdTypes.of(place).contains("VirtualLocation"))
                .flatMap(place -> place.printed().or(() -> place.textOf("name")).stream())
                .findFirst();
    }

    /** A date without a time is not told as a time that cannot be read. */
    private Optional<Stated<Slot>> slot(JsonValue event) {
        Optional<Passage> start = event.textOf("startDate");
        Optional<Moment> from = start.flatMap(printed -> Moment.parse(printed.text()));
        if (start.isEmpty() || from.filter(moment -> moment.time().isEmpty()).isPresent()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            slots.notRead(start.get());
            return Optional.empty();
        }
        Optional<Passage> end = event.textOf("endDate");
        Optional<Passage> length = event.textOf("duration");
        Optional<Duration> lasts = length.flatMap(printed -> Moment.length(printed.text()));
        return slots.slot(
                new ItemSlots.Printed(start.get(), from.get(), end.or(() -> length)),
                end.flatMap(printed -> Moment.parse(printed.text())),
                lasts,
                ZoneChoice.of("", site.context()));
    }
}
