package org.colloquy.core.resolve;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.resolve.entity.Resolution;

/** Made-up documents for tests: what they say is put in, mentions come out. */
public final class Pages implements Mentions {

    private final List<Page> pages = new ArrayList<>();

    public Page page(String name) {
        Page page = new Page(
                Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString());
        pages.add(page);
        return page;
    }

    /** Adds a page with just one paper, and returns that. */
    public PaperMention paper(String page, String title, String... authors) {
        return page(page).paper(title, authors);
    }

    public Resolution resolve() {
        return Resolver.resolve(this);
    }

    /** Returns the same documents in another order. */
    public Mentions shuffled(long seed) {
        List<Page> others = new ArrayList<>(pages);
        Collections.shuffle(others, new Random(seed));
        return action -> others.forEach(page -> page.mentions.forEach(action));
    }

    @Override
    public void forEach(java.util.function.Consumer<? super Mention> action) {
        pages.forEach(page -> page.mentions.forEach(action));
    }

    Stream<Mention> stream() {
        return pages.stream().flatMap(page -> page.mentions.stream());
    }

    public static MentionRef author(PaperMention paper, int position) {
        return paper.authorships().get(position - 1).author().ref();
    }

    static Conference icml(int year) {
        return edition("ICML", "International Conference on Machine Learning", year);
    }

    static Conference edition(String acronym, String name, int year) {
        return new Conference(
                new ConferenceSeries(acronym, name),
                year,
                LocalDate.of(year, 7, 1),
                LocalDate.of(year, 7, 30),
                "online",
                ZoneId.of("America/Los_Angeles"));
    }

    /** One document; each thing said takes the next ten characters. */
    public static final class Page {

        private final String hash;
        private final List<Mention> mentions = new ArrayList<>();
        private PaperKind kind = PaperKind.CONFERENCE_PAPER;
        private Optional<Conference> event = Optional.empty();
        private int at;

        private Page(String hash) {
            this.hash = hash;
        }

        /** Says what sort of work the papers that follow are. */
        Page kind(PaperKind sort) {
            kind = sort;
            return this;
        }

        Page at(Conference conference) {
            event = Optional.of(conference);
            return this;
        }

        PaperMention paper(String title, String... authors) {
            return paper(Optional.of(title), Optional.empty(), List.of(), List.of(authors));
        }

        PaperMention untitled(String text, String... authors) {
            return paper(Optional.empty(), Optional.of(text), List.of(), List.of(authors));
        }

        PaperMention paper(
                Optional<String> title, Optional<String> text, List<Identifier> identifiers, List<String> authors) {
            Evidence evidence = evidence();
            PaperMention paper = new PaperMention(
                    evidence,
                    kind,
                    title.map(this::stated),
                    text.map(this::stated),
                    IntStream.range(0, authors.size())
                            .mapToObj(i -> new Authorship(i + 1, person(authors.get(i))))
                            .toList(),
                    List.of(),
                    identifiers.stream().map(this::stated).toList(),
                    choice());
            mentions.add(paper);
            return paper;
        }

        /** Adds a record with people whom registries know, and with editors. */
        public PaperMention record(String title, List<PersonMention> authors, List<PersonMention> editors) {
            Publication publication = new Publication(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    editors.stream()
                            .map(editor -> new Role(stated(RoleKind.EDITOR), editor))
                            .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true);
            PaperMention paper = new PaperMention(
                    evidence(),
                    PaperKind.JOURNAL_ARTICLE,
                    Optional.of(stated(title)),
                    Optional.empty(),
                    IntStream.range(0, authors.size())
                            .mapToObj(i -> new Authorship(i + 1, authors.get(i)))
                            .toList(),
                    List.of(),
                    List.of(),
                    choice(),
                    publication);
            mentions.add(paper);
            return paper;
        }

        /** Adds a paper of which there is a key, and perhaps a title with an author. */
        PaperMention keyed(String key, Optional<String> title) {
            return keyed(key, title, title.isPresent() ? new String[] {"Ann Lee"} : new String[0]);
        }

        PaperMention keyed(String key, Optional<String> title, String... authors) {
            Publication publication = new Publication(
                    Optional.of(key),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    true);
            PaperMention paper = new PaperMention(
                    evidence(),
                    PaperKind.CONFERENCE_PAPER,
                    title.map(this::stated),
                    Optional.empty(),
                    IntStream.range(0, authors.length)
                            .mapToObj(i -> new Authorship(i + 1, person(authors[i])))
                            .toList(),
                    List.of(),
                    List.of(),
                    choice(),
                    publication);
            mentions.add(paper);
            return paper;
        }

        /** Makes a person whom registries know; {@link #repeat} adds a record about them alone. */
        public PersonMention known(String name, Identifier... identifiers) {
            return new PersonMention(
                    new Stated<>(PersonName.parse(name), name, evidence()),
                    AgentKind.PERSON,
                    Stream.of(identifiers).map(this::stated).toList(),
                    List.of(),
                    List.of());
        }

        SessionMention session(String title, Optional<OffsetDateTime> start, String... moderators) {
            SessionMention session = new SessionMention(
                    evidence(),
                    stated(title),
                    Optional.empty(),
                    Stream.of(moderators)
                            .map(name -> new Role(stated(RoleKind.MODERATOR), person(name)))
                            .toList(),
                    start.map(this::slot),
                    Optional.empty(),
                    choice());
            mentions.add(session);
            return session;
        }

        TalkMention talk(
                String title,
                Optional<OffsetDateTime> start,
                Optional<SessionMention> session,
                Optional<PaperMention> paper,
                String... speakers) {
            TalkMention talk = new TalkMention(
                    evidence(),
                    stated(title),
                    Optional.of(stated(TalkKind.ORAL)),
                    start.map(this::slot),
                    Optional.empty(),
                    Optional.empty(),
                    Stream.of(speakers)
                            .map(name -> new Role(stated(RoleKind.ORGANISER), person(name)))
                            .toList(),
                    List.of(),
                    session.map(SessionMention::ref),
                    paper.map(PaperMention::ref),
                    choice());
            mentions.add(talk);
            return talk;
        }

        /** Says again what another mention says, in the very same place. */
        void repeat(Mention mention) {
            mentions.add(mention);
        }

        private Optional<ConferenceChoice> choice() {
            return event.map(conference -> new ConferenceChoice(conference, List.of(), true, "", evidence()));
        }

        private Stated<Slot> slot(OffsetDateTime start) {
            return stated(new Slot(Optional.of(EventTime.of(start)), Optional.empty(), Set.of()));
        }

        /** Returns somebody who works at {@code place}. */
        PersonMention person(String name, String place) {
            return new PersonMention(
                    new Stated<>(PersonName.parse(name), name, evidence()),
                    AgentKind.PERSON,
                    List.of(),
                    List.of(stated(Affiliation.named(place))),
                    List.of());
        }

        PersonMention person(String name) {
            return new PersonMention(new Stated<>(PersonName.parse(name), name, evidence()));
        }

        private <T> Stated<T> stated(T value) {
            return new Stated<>(value, value.toString(), evidence());
        }

        private Evidence evidence() {
            at += 10;
            return Evidence.stated(hash, new CharSpan(at - 10, at - 1), "test");
        }
    }
}
