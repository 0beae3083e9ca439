package org.colloquy.rdf.map;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.DateSpan;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Field;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Link;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.Relation;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.Subject;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;

/** A made-up document; each thing said in it takes the next ten characters. */
final class Said {
    static final Conference ICML_2021 = icml(2021, "online");
    static final Conference ICML_2022 = icml(2022, "Baltimore, USA");

    private final String hash;
    private int at;

    private Said(String hash) {
        this.hash = hash;
    }

    /** Opens a document whose hash is one hexadecimal digit said again and again, so that documents sort by it. */
    static Said in(String digit) {
        return new Said(digit.repeat(64));
    }

    static Conference icml(int year, String place) {
        return new Conference(
                new ConferenceSeries("ICML", "International Conference on Machine Learning"),
                year,
                LocalDate.of(year, 7, 18),
                LocalDate.of(year, 7, 24),
                place,
                ZoneId.of("America/New_York"));
    }

    PaperSaid paper(String title) {
        return new PaperSaid(Optional.of(title));
    }

    PaperSaid untitled() {
        return new PaperSaid(Optional.empty());
    }

    SessionSaid session(String title) {
        return new SessionSaid(title);
    }

    TalkSaid talk(String title) {
        return new TalkSaid(title);
    }

    ConferenceChoice stated(Conference conference) {
        return new ConferenceChoice(conference, List.of(), true, conference.label(), evidence());
    }

    ConferenceChoice workedOut(Conference conference, Conference... others) {
        return new ConferenceChoice(conference, List.of(others), false, conference.label(), evidence());
    }

    Role role(RoleKind kind, String label, String name) {
        return new Role(said(kind, label), person(name));
    }

    PersonMention person(String name) {
        return new PersonMention(said(PersonName.parse(name), name));
    }

    PersonSaid author(String name) {
        return new PersonSaid(said(PersonName.parse(name), name));
    }

    PersonSaid author(PersonName name, String printed) {
        return new PersonSaid(said(name, printed));
    }

    <T> Stated<T> said(T value, String printed) {
        return new Stated<>(value, printed, evidence());
    }

    Stated<Slot> slot(String printed, String start, String end, Slot.Part... inferred) {
        return said(new Slot(time(start), time(end), Set.of(inferred)), printed);
    }

    private static Optional<EventTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(EventTime.of(OffsetDateTime.parse(text)));
    }

    Evidence evidence() {
        at += 10;
        return Evidence.stated(hash, new CharSpan(at - 10, at - 1), "test");
    }

    /** What is said about a paper. */
    final class PaperSaid {
        private final Evidence evidence;
        private final Optional<Stated<String>> title;
        private final List<Authorship> authors = new ArrayList<>();
        private final List<Stated<Link>> links = new ArrayList<>();
        private final List<Stated<Identifier>> identifiers = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<Stated<Subject>> subjects = new ArrayList<>();
        private final List<Stated<Detail>> details = new ArrayList<>();
        private final List<Stated<Relation>> relations = new ArrayList<>();
        private final List<Stated<Field>> otherFields = new ArrayList<>();
        private PaperKind kind = PaperKind.CONFERENCE_PAPER;
        private boolean authorsComplete = true;
        private Optional<String> key = Optional.empty();
        private Optional<Stated<DateSpan>> issued = Optional.empty();
        private Optional<Stated<Container>> container = Optional.empty();
        private Optional<Stated<String>> text = Optional.empty();
        private Optional<ConferenceChoice> conference = Optional.empty();

        private PaperSaid(Optional<String> title) {
            this.evidence = evidence();
            this.title = title.map(words -> new Stated<>(words, words, evidence));
        }

        PaperSaid kind(PaperKind value) {
            kind = value;
            return this;
        }

        PaperSaid by(String... names) {
            for (String name : names) {
                authors.add(new Authorship(authors.size() + 1, person(name)));
            }
            return this;
        }

        PaperSaid text(String words) {
            text = Optional.of(said(words, words));
            return this;
        }

        PaperSaid link(Link.Kind of, String url) {
            links.add(said(new Link(of, url), url));
            return this;
        }

        PaperSaid identifier(Identifier.Scheme scheme, String value) {
            identifiers.add(said(new Identifier(scheme, value), value));
            return this;
        }

        PaperSaid at(ConferenceChoice choice) {
            conference = Optional.of(choice);
            return this;
        }

        PaperSaid by(PersonMention author) {
            authors.add(new Authorship(authors.size() + 1, author));
            return this;
        }

        PaperSaid key(String name) {
            key = Optional.of(name);
            return this;
        }

        PaperSaid issued(String edtf) {
            issued = Optional.of(said(DateSpan.parse(edtf).orElseThrow(), edtf));
            return this;
        }

        PaperSaid in(Container.Kind of, String name, Identifier... called) {
            container = Optional.of(said(new Container(of, name, List.of(called)), name));
            return this;
        }

        PaperSaid role(Role role) {
            roles.add(role);
            return this;
        }

        PaperSaid subject(Subject subject) {
            subjects.add(said(subject, subject.label()));
            return this;
        }

        PaperSaid detail(Detail.Kind of, String value) {
            details.add(said(new Detail(of, value), value));
            return this;
        }

        PaperSaid relation(Relation.Kind of, Identifier.Scheme scheme, String value) {
            relations.add(said(new Relation(of, new Identifier(scheme, value)), value));
            return this;
        }

        PaperSaid other(String name, String value) {
            otherFields.add(said(new Field(name, value), value));
            return this;
        }

        PaperSaid andOthers() {
            authorsComplete = false;
            return this;
        }

        PaperMention mention() {
            Publication publication = new Publication(
                    key, issued, container, roles, subjects, details, relations, otherFields, authorsComplete);
            return new PaperMention(evidence, kind, title, text, authors, links, identifiers, conference, publication);
        }
    }

    /** What is said about a person beside the name. */
    final class PersonSaid {
        private final Stated<PersonName> name;
        private final List<Stated<Identifier>> identifiers = new ArrayList<>();
        private final List<Stated<Affiliation>> affiliations = new ArrayList<>();
        private final List<Stated<PersonName>> otherNames = new ArrayList<>();
        private AgentKind kind = AgentKind.PERSON;

        private PersonSaid(Stated<PersonName> name) {
            this.name = name;
        }

        PersonSaid group() {
            kind = AgentKind.GROUP;
            return this;
        }

        PersonSaid called(Identifier.Scheme scheme, String value) {
            identifiers.add(said(new Identifier(scheme, value), value));
            return this;
        }

        PersonSaid of(String organisation, Identifier... called) {
            affiliations.add(said(new Affiliation(organisation, List.of(called)), organisation));
            return this;
        }

        PersonSaid alias(String other) {
            otherNames.add(said(PersonName.parse(other), other));
            return this;
        }

        PersonMention mention() {
            return new PersonMention(name, kind, identifiers, affiliations, otherNames);
        }
    }

    /** What is said about a session. */
    final class SessionSaid {
        private final Evidence evidence = evidence();
        private final Stated<String> title;
        private final List<Role> roles = new ArrayList<>();
        private Optional<Stated<String>> room = Optional.empty();
        private Optional<Stated<Slot>> slot = Optional.empty();
        private Optional<Stated<String>> text = Optional.empty();
        private Optional<ConferenceChoice> conference = Optional.empty();

        private SessionSaid(String title) {
            this.title = new Stated<>(title, title, evidence);
        }

        SessionSaid room(String name) {
            room = Optional.of(said(name, name));
            return this;
        }

        SessionSaid role(Role role) {
            roles.add(role);
            return this;
        }

        SessionSaid slot(Stated<Slot> time) {
            slot = Optional.of(time);
            return this;
        }

        SessionSaid text(String words) {
            text = Optional.of(said(words, words));
            return this;
        }

        SessionSaid at(ConferenceChoice choice) {
            conference = Optional.of(choice);
            return this;
        }

        SessionMention mention() {
            return new SessionMention(evidence, title, room, roles, slot, text, conference);
        }
    }

    /** What is said about an item of a programme. */
    final class TalkSaid {
        private final Evidence evidence = evidence();
        private final Stated<String> title;
        private final List<Role> roles = new ArrayList<>();
        private final List<Stated<String>> awards = new ArrayList<>();
        private Optional<Stated<TalkKind>> kind = Optional.empty();
        private Optional<Stated<Slot>> slot = Optional.empty();
        private Optional<Stated<String>> room = Optional.empty();
        private Optional<Stated<String>> board = Optional.empty();
        private Optional<MentionRef> session = Optional.empty();
        private Optional<MentionRef> paper = Optional.empty();
        private Optional<ConferenceChoice> conference = Optional.empty();
        private Optional<Stated<String>> text = Optional.empty();
        private final List<Stated<Link>> links = new ArrayList<>();

        private TalkSaid(String title) {
            this.title = new Stated<>(title, title, evidence);
        }

        TalkSaid kind(TalkKind value, String printed) {
            return kind(said(value, printed));
        }

        TalkSaid kind(Stated<TalkKind> value) {
            kind = Optional.of(value);
            return this;
        }

        TalkSaid slot(Stated<Slot> time) {
            slot = Optional.of(time);
            return this;
        }

        TalkSaid room(String name) {
            room = Optional.of(said(name, name));
            return this;
        }

        TalkSaid board(String number) {
            board = Optional.of(said(number, number));
            return this;
        }

        TalkSaid award(String words) {
            awards.add(said(words, words));
            return this;
        }

        TalkSaid role(Role role) {
            roles.add(role);
            return this;
        }

        TalkSaid in(SessionMention of) {
            session = Optional.of(of.ref());
            return this;
        }

        TalkSaid on(PaperMention of) {
            paper = Optional.of(of.ref());
            return this;
        }

        TalkSaid at(ConferenceChoice choice) {
            conference = Optional.of(choice);
            return this;
        }

        TalkSaid text(String words) {
            text = Optional.of(said(words, words));
            return this;
        }

        TalkSaid link(Link.Kind of, String url) {
            links.add(said(new Link(of, url), url));
            return this;
        }

        TalkMention mention() {
            return new TalkMention(
                    evidence, title, kind, slot, room, board, roles, awards, session, paper, conference, text, links);
        }
    }
}
