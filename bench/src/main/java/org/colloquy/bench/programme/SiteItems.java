package org.colloquy.bench.programme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.bench.reading.Reading;
import org.colloquy.bench.score.Item;
import org.colloquy.bench.score.Text;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;

/**
 * What was read from the data behind a conference site, as items. Papers stand for themselves; sessions and talks of the
 * same title are one event, and what a talk says counts for its paper and for its session too, since the same table may
 * rightly be read as either.
 */
final class SiteItems {

    private final Map<MentionRef, Item.Builder> papers = new LinkedHashMap<>();
    private final Map<MentionRef, PaperMention> paperMentions = new LinkedHashMap<>();
    private final Map<String, Item.Builder> events = new LinkedHashMap<>();
    /** Who was given for an event already: each entry of a calendar names the same people again. */
    private final Map<String, Set<String>> people = new HashMap<>();

    private final Map<MentionRef, SessionMention> sessions = new LinkedHashMap<>();

    private SiteItems() {}

    static List<Item> of(Reading reading) {
        SiteItems items = new SiteItems();
        reading.mentions(PaperMention.class).forEach(items::paper);
        reading.mentions(SessionMention.class).forEach(items::session);
        reading.mentions(TalkMention.class).forEach(items::talk);
        return Stream.of(items.papers, items.events)
                .flatMap(builders -> builders.values().stream())
                .map(Item.Builder::build)
                .toList();
    }

    private void paper(PaperMention paper) {
        paperMentions.put(paper.ref(), paper);
        if (paper.title().isEmpty() && paper.publication().key().isPresent()) {
            // A session's list names its papers by key; what they are stands in another file.
            return;
        }
        papers.put(
                paper.ref(),
                Item.of("paper", paper.title().map(Stated::value).orElse("(untitled)"))
                        .with("title", PageItems.forms(paper.title()))
                        .with("key", paper.publication().key())
                        .with("authors", authors(paper))
                        .with("keywords", keywords(paper))
                        .with("abstract", PageItems.forms(paper.abstractText()))
                        .with(
                                "link",
                                paper.links().stream()
                                        .map(link -> link.value().url())
                                        .toList()));
    }

    private void session(SessionMention session) {
        sessions.put(session.ref(), session);
        event(session.title())
                .with("abstract", PageItems.forms(session.abstractText()))
                .with("authors", unseen(session.title(), people(session.roles())))
                .with("slots", slots(session.slot()))
                .with("start", starts(session.slot()));
    }

    private void talk(TalkMention talk) {
        Optional<SessionMention> session = talk.session().flatMap(ref -> Optional.ofNullable(sessions.get(ref)));
        Optional<PaperMention> paper = talk.paper().flatMap(ref -> Optional.ofNullable(paperMentions.get(ref)));
        session.ifPresent(found -> event(found.title())
                .with(
                        "papers",
                        List.of(paper.flatMap(known -> known.publication().key())
                                .orElse(talk.title().printed())))
                .with("slots", slots(talk.slot())));
        talk.paper()
                .map(papers::get)
                .ifPresent(item -> item.with(
                        "sessions",
                        session.map(found -> found.title().value()).stream().toList()));
        if (paper.isEmpty() || talk.slot().isPresent()) {
            event(talk.title())
                    .with(
                            "abstract",
                            PageItems.forms(
                                    paper.flatMap(PaperMention::abstractText).or(talk::abstractText)))
                    .with(
                            "authors",
                            unseen(talk.title(), paper.map(SiteItems::authors).orElseGet(() -> people(talk.roles()))))
                    .with("slots", slots(talk.slot()))
                    .with("start", starts(talk.slot()));
        }
    }

    private Item.Builder event(Stated<String> title) {
        return events.computeIfAbsent(
                Text.fold(title.value()),
                key -> Item.of("event", title.value()).with("title", PageItems.forms(Optional.of(title))));
    }

    private static List<String> slots(Optional<Stated<Slot>> slot) {
        return slot.map(stated -> Slots.interval(stated.value())).orElse(List.of());
    }

    private static List<String> starts(Optional<Stated<Slot>> slot) {
        return slot.map(stated -> Slots.start(stated.value())).orElse(List.of());
    }

    private static List<String> authors(PaperMention paper) {
        return PageItems.authors(paper).stream().map(SiteText::withoutTitle).toList();
    }

    private static List<String> keywords(PaperMention paper) {
        return paper.publication().subjects().stream()
                .map(subject -> subject.value().label())
                .toList();
    }

    private List<String> unseen(Stated<String> title, List<String> names) {
        Set<String> seen = people.computeIfAbsent(Text.fold(title.value()), key -> new HashSet<>());
        return names.stream().filter(seen::add).toList();
    }

    private static List<String> people(List<Role> roles) {
        return PageItems.holders(roles, Set.of(RoleKind.values())).stream()
                .map(SiteText::withoutTitle)
                .toList();
    }
}
