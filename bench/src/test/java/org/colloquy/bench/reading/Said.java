package org.colloquy.bench.reading;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Role;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkMention;

/** A reading made up by a test, in place of what the product reads. */
public final class Said {
    private final List<Mention> mentions = new ArrayList<>();
    private int position;

    /** Makes it up. */
    public Reading reading() {
        return new Reading(Reading.Outcome.READ, Optional.of("made-up"), mentions, List.of(), "");
    }

    /** Makes it up. */
    public void add(Mention mention) {
        mentions.add(mention);
    }

    /** Makes it up. */
    public SessionMention session(String title, Optional<String> room, Optional<Stated<Slot>> slot, List<Role> roles) {
        SessionMention session = new SessionMention(
                evidence(), stated(title), room.map(this::stated), roles, slot, Optional.empty(), Optional.empty());
        mentions.add(session);
        return session;
    }

    /** Makes it up. */
    public PaperMention paper(String title, Optional<String> abstractText, String... authors) {
        PaperMention paper = new PaperMention(
                evidence(),
                PaperKind.UNKNOWN,
                Optional.of(stated(title)),
                abstractText.map(this::stated),
                IntStream.range(0, authors.length)
                        .mapToObj(i -> new Authorship(i + 1, person(authors[i])))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty());
        mentions.add(paper);
        return paper;
    }

    public void talk(
            String title,
            Optional<SessionMention> session,
            Optional<PaperMention> paper,
            Optional<Stated<Slot>> slot,
            Role... roles) {
        mentions.add(new TalkMention(
                evidence(),
                stated(title),
                Optional.empty(),
                slot,
                Optional.empty(),
                Optional.empty(),
                List.of(roles),
                List.of(),
                session.map(Mention::ref),
                paper.map(Mention::ref),
                Optional.empty()));
    }

    /** Makes it up. */
    public Role role(RoleKind kind, String name) {
        return new Role(new Stated<>(kind, kind.name(), evidence()), person(name));
    }

    /** Makes it up. */
    public Optional<Stated<Slot>> slot(String... times) {
        List<EventTime> parsed =
                Stream.of(times).map(OffsetDateTime::parse).map(EventTime::of).toList();
        Slot slot =
                new Slot(parsed.stream().findFirst(), parsed.stream().skip(1).findFirst(), Set.of());
        return Optional.of(new Stated<>(slot, String.join(" ", times), evidence()));
    }

    /** Makes it up. */
    public PersonMention person(String name) {
        return new PersonMention(new Stated<>(PersonName.parse(name), name, evidence()));
    }

    /** Makes it up. */
    public <T> Stated<T> stated(T value) {
        return new Stated<>(value, String.valueOf(value), evidence());
    }

    /** Makes it up. */
    public Evidence evidence() {
        position += 2;
        return Evidence.stated("0".repeat(64), new CharSpan(position, position + 1), "test");
    }
}
