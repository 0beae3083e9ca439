package org.colloquy.bench.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.bench.reading.Reading;
import org.colloquy.bench.score.Item;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;

/** What was read from a programme page, as items: sessions and talks, or cards. */
final class PageItems {

    private static final Set<RoleKind> CHAIRS = Set.of(RoleKind.SESSION_CHAIR, RoleKind.MODERATOR);

    private final Reading reading;
    private final Map<MentionRef, PaperMention> papers = new HashMap<>();
    private final Map<MentionRef, SessionMention> sessions = new HashMap<>();

    private PageItems(Reading reading) {
        this.reading = reading;
        reading.mentions(PaperMention.class).forEach(paper -> papers.put(paper.ref(), paper));
        reading.mentions(SessionMention.class).forEach(session -> sessions.put(session.ref(), session));
    }

    /** Returns the sessions and their talks. */
    static List<Item> ofSession(Reading reading) {
        PageItems page = new PageItems(reading);
        List<Item> items = new ArrayList<>();
        reading.mentions(SessionMention.class).forEach(session -> items.add(page.session(session)));
        reading.mentions(TalkMention.class).forEach(talk -> items.add(page.talk(talk)));
        page.papersWithoutTalk().forEach(paper -> items.add(bare("talk", paper)));
        return items;
    }

    /** Returns the cards; a session is a frame around them, and none itself. */
    static List<Item> ofCards(Reading reading) {
        PageItems page = new PageItems(reading);
        return Stream.concat(
                        reading.mentions(TalkMention.class).stream().map(page::card),
                        page.papersWithoutTalk().map(paper -> bare("card", paper)))
                .toList();
    }

    static List<String> forms(Optional<Stated<String>> stated) {
        return stated.stream()
                .flatMap(text -> Stream.of(text.value(), text.printed()))
                .distinct()
                .toList();
    }

    static List<String> authors(PaperMention paper) {
        return paper.authorships().stream()
                .map(authorship -> authorship.author().name().printed())
                .toList();
    }

    static List<String> holders(List<Role> roles, Set<RoleKind> kinds) {
        return roles.stream()
                .filter(role -> kinds.contains(role.kind().value()))
                .map(role -> role.holder().name().printed())
                .toList();
    }

    private Item session(SessionMention session) {
        List<Role> roles = Stream.concat(
                        session.roles().stream(),
                        reading.mentions(TalkMention.class).stream()
                                .filter(talk -> talk.session().equals(Optional.of(session.ref())))
                                .filter(talk -> talk.paper().isEmpty())
                                .flatMap(talk -> talk.roles().stream()))
                .toList();
        return Item.of("session", session.title().value())
                .with("title", forms(Optional.of(session.title())))
                .with("day", Slots.day(session.slot()))
                .with("time", Slots.clock(session.slot()))
                .with("room", forms(session.room()))
                .with("chair", holders(session.roles(), CHAIRS))
                .with("person", holders(roles, Set.of(RoleKind.SPEAKER)))
                .build();
    }

    private Item talk(TalkMention talk) {
        return common("talk", talk)
                .with("time", Slots.clock(talk.slot()))
                .with("board", forms(talk.board()))
                .with(TruthItems.TALK_KIND, kind(talk))
                .build();
    }

    private Item card(TalkMention talk) {
        Optional<SessionMention> session = talk.session().flatMap(ref -> Optional.ofNullable(sessions.get(ref)));
        return common("card", talk)
                .with("time", Slots.dayAndClock(talk.slot().or(() -> session.flatMap(SessionMention::slot))))
                .with("room", forms(talk.room().or(() -> session.flatMap(SessionMention::room))))
                .with("kind", kind(talk))
                .with("abstract", forms(paper(talk).flatMap(PaperMention::abstractText)))
                .build();
    }

    private Item.Builder common(String kind, TalkMention talk) {
        List<String> people = paper(talk)
                .map(PageItems::authors)
                .filter(authors -> !authors.isEmpty())
                .orElseGet(() -> holders(talk.roles(), Set.of(RoleKind.values())));
        return Item.of(kind, talk.title().value())
                .with("title", forms(Optional.of(talk.title())))
                .with("authors", people);
    }

    private static Optional<String> kind(TalkMention talk) {
        return talk.kind().map(stated -> stated.value().label());
    }

    private static Item bare(String kind, PaperMention paper) {
        String title = paper.title().map(Stated::value).orElse("(untitled)");
        return Item.of(kind, title)
                .with("title", forms(paper.title()))
                .with("authors", authors(paper))
                .with("abstract", forms(paper.abstractText()))
                .build();
    }

    private Optional<PaperMention> paper(TalkMention talk) {
        return talk.paper().flatMap(ref -> Optional.ofNullable(papers.get(ref)));
    }

    private Stream<PaperMention> papersWithoutTalk() {
        Set<MentionRef> presented = reading.mentions(TalkMention.class).stream()
                .map(TalkMention::paper)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return reading.mentions(PaperMention.class).stream().filter(paper -> !presented.contains(paper.ref()));
    }
}
