package org.colloquy.core.source.timetable.site;

import com.google.common.base.Ascii;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Decision;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.timetable.ItemSlots;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;
import org.colloquy.core.source.timetable.ZoneChoice;

/** Sends the events of a virtual-conference site. */
final class VirtualEvents {

    /** What says the kind, the most exact first. */
    private static final List<String> KINDS = List.of("event_type", "eventtype", "type");

    private static final Pattern YEAR = Pattern.compile("/virtual/(\\d{4})/");
    private static final Pattern HOST = Pattern.compile("https?://([\\w.-]{4,60})/");
    private static final Pattern BETWEEN_TOPICS = Pattern.compile("->|/");

    private final SiteMentions site;
    private final String document;
    private final ItemSlots slots;
    private final Map<String, Optional<MentionRef>> sessions = new HashMap<>();
    /** The host of the site, once some event has named it. */
    private Optional<String> host = Optional.empty();

    /** Takes where mentions go, and what the document is called: its name may be all that says whose site it is. */
    VirtualEvents(SiteMentions site, String document) {
        this.site = site;
        this.document = document;
        this.slots = new ItemSlots(site);
    }

    void send(JsonItem event) {
        Optional<Passage> against = against(event);
        if (against.isPresent()) {
            site.problem(
                    Severity.INFO,
                    "not-shown",
                    against.get(),
                    "this was not accepted, or the site does not show it, so it is left out");
            return;
        }
        host = host(event.value()).or(() -> host);
        Optional<ConferenceChoice> edition = edition(event);
        ScheduledItem item = new ScheduledItem(site, event.whole())
                .edition(edition)
                .title(event.text("name"))
                .slot(slots.slot(
                        event.text("starttime"),
                        event.text("endtime"),
                        Optional.empty(),
                        ZoneChoice.of("", site.context())))
                .room(event.text("room_name"))
                .board(event.text("poster_position"))
                .about(event.text("abstract"))
                .keywords(keywords(event))
                .in(event.text("session").flatMap(title -> session(title, edition)));
        KINDS.forEach(field -> item.kind(event.text(field)));
        links(event, item);
        Optional<TalkKind> kind = kind(event);
        if (kind.filter(TalkKind.SESSION::equals).isPresent()) {
            item.sendSession();
        } else {
            people(event, kind, item);
            item.sendItem();
        }
    }

    private static Optional<Passage> against(JsonItem event) {
        Optional<Passage> hidden = event.text("visible").filter(shown -> Decision.denies(shown.text()));
        return hidden.or(
                () -> event.text("decision").filter(words -> Decision.of(words.text()) == Decision.NOT_ACCEPTED));
    }

    private static Optional<TalkKind> kind(JsonItem event) {
        return KINDS.stream()
                .flatMap(field -> event.text(field).stream())
                .flatMap(words -> ScheduledItem.kindOf(words.text()).stream())
                .findFirst();
    }

    /** Returns the first host that the record names by the address of its data or pages; those of papers are others' hosts. */
    private static Optional<String> host(JsonValue event) {
        return Stream.of("virtualsite_url", "parent1", "parent2", "children_url", "related_events", "authors")
                .flatMap(field -> event.each(field).stream())
                .flatMap(value -> value.isObject() ? value.textOf("url").stream() : value.printed().stream())
                .map(address -> HOST.matcher(address.text()))
                .filter(Matcher::lookingAt)
                .map(address -> address.group(1))
                .findFirst();
    }

    private Optional<ConferenceChoice> edition(JsonItem event) {
        Optional<Passage> address = event.text("virtualsite_url");
        Optional<String> year = address.map(path -> YEAR.matcher(path.text()))
                .filter(Matcher::find)
                .map(path -> path.group(1));
        return Stream.concat(host.stream(), Stream.of(document))
                .flatMap(name -> site.context().editions().seriesIn(name).stream())
                .findFirst()
                .flatMap(series -> year.map(of -> series.acronym() + " " + of))
                .flatMap(site.context().editions()::find)
                .map(found -> new ConferenceChoice(
                        found,
                        List.of(),
                        true,
                        address.get().text(),
                        site.evidence(address.get().start(), address.get().end(), "address")));
    }

    private Optional<MentionRef> session(Passage printed, Optional<ConferenceChoice> edition) {
        Passage title = printed.strip();
        return sessions.computeIfAbsent(
                title.text(),
                unseen -> new ScheduledItem(site, title)
                        .edition(edition)
                        .title(Optional.of(title))
                        .sendSession());
    }

    private static List<Passage> keywords(JsonItem event) {
        Stream<Passage> topics =
                event.text("topic").stream().flatMap(topic -> SplitNames.at(BETWEEN_TOPICS, topic).stream());
        Stream<Passage> words = event.each("keywords").stream().flatMap(word -> word.value().printed().stream());
        return Stream.concat(words, topics).map(Passage::strip).toList();
    }

    /** Addresses on the site itself are printed without its host. */
    private void links(JsonItem event, ScheduledItem item) {
        Optional<Passage> address = event.text("virtualsite_url");
        item.link(Link.Kind.PAGE, address);
        address.filter(path -> path.text().startsWith("/"))
                .ifPresent(path -> host.ifPresent(name -> item.page("https://" + name + path.text(), path)));
        item.paperLink(event.text("paper_url"));
        item.paperLink(event.text("paper_pdf_url"));
        event.each("eventmedia").stream()
                .filter(medium -> !medium.text("visible").map(Passage::text).equals(Optional.of("false")))
                .forEach(medium -> medium(medium, item));
    }

    private static void medium(JsonItem medium, ScheduledItem item) {
        String name =
                Ascii.toLowerCase(medium.text("name", "type").map(Passage::text).orElse(""));
        Stream.of(Link.Kind.SLIDES, Link.Kind.VIDEO, Link.Kind.POSTER, Link.Kind.CODE)
                .filter(kind -> name.startsWith(Ascii.toLowerCase(kind.name())))
                .findFirst()
                .ifPresent(kind -> item.link(kind, medium.text("uri")));
    }

    private void people(JsonItem event, Optional<TalkKind> kind, ScheduledItem item) {
        boolean wrote = kind.map(TalkKind::isOfPaper).orElse(true);
        RoleKind role = kind.map(TalkKind::isOrganised).orElse(false) ? RoleKind.ORGANISER : RoleKind.SPEAKER;
        for (JsonField field : event.value().fields()) {
            if (field.name().equals("authors") || field.name().equals("speakers/authors")) {
                for (JsonValue author : field.value().each()) {
                    people(new JsonItem(event.text(), author)).forEach(person -> {
                        if (wrote) {
                            item.author(person);
                        } else {
                            item.role(role, field.label(), person);
                        }
                    });
                }
            }
        }
    }

    private Stream<Optional<PersonMention>> people(JsonItem author) {
        return author.value().isObject()
                ? author
                        .text("fullname", "name")
                        .map(name -> ScheduledItem.person(
                                site, name, author.text("institution").stream().toList()))
                        .stream()
                : author.value().printed().stream()
                        .flatMap(list -> SplitNames.of(list).stream())
                        .map(name -> ScheduledItem.person(site, name, List.of()));
    }
}
