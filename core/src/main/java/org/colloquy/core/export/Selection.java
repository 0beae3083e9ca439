package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colloquy.core.model.Entity;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.Paper;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Person;
import org.colloquy.core.model.RoleHolder;
import org.colloquy.core.model.Session;
import org.colloquy.core.model.Talk;
import org.colloquy.core.text.NameSearch;

/**
 * A part of what there is: what some person is in, or one session with its items. A person is found as {@link
 * NameSearch} finds names; all whom the name fits are meant.
 */
public final class Selection implements Holdings {

    private final Holdings whole;
    private final Optional<ImmutableSet<Entity>> people;
    private final ImmutableSet<String> printed;
    private final Optional<String> session;

    private Selection(
            Holdings whole,
            Optional<ImmutableSet<Entity>> people,
            ImmutableSet<String> printed,
            Optional<String> session) {
        this.whole = whole;
        this.people = people;
        this.printed = printed;
        this.session = session;
    }

    /**
     * Selects what a person is in: papers they wrote, talks on these, what they chair or speak at.
     *
     * @throws IllegalArgumentException if nobody has such a name
     */
    public static Selection ofPerson(Holdings whole, String name) {
        NameSearch.Builder<Person> search = NameSearch.builder();
        whole.people()
                .forEach(person -> search.add(
                        person,
                        NameSearch.Style.PERSON,
                        ImmutableSet.<String>builder()
                                .add(person.label())
                                .addAll(person.printedNames())
                                .build()));
        Set<Person> found = ImmutableSet.copyOf(search.build().best(name));
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nobody is called '" + name + "'; give a name as a source prints it");
        }
        return new Selection(
                whole,
                Optional.of(found.stream().map(Person::entity).collect(ImmutableSet.toImmutableSet())),
                found.stream().flatMap(person -> person.printedNames().stream()).collect(ImmutableSet.toImmutableSet()),
                Optional.empty());
    }

    /** Selects the sessions whose title holds some words, in any case, with their items. */
    public static Selection ofSession(Holdings whole, String words) {
        return new Selection(whole, Optional.empty(), ImmutableSet.of(), Optional.of(Ascii.toLowerCase(words)));
    }

    @Override
    public void forEachMention(Consumer<? super Mention> action) {
        whole.forEachMention(mention -> {
            if (mention instanceof PaperMention paper && holds(paper)) {
                action.accept(mention);
            }
        });
    }

    private boolean holds(PaperMention paper) {
        return people.isEmpty()
                || paper.authorships().stream()
                        .anyMatch(author ->
                                printed.contains(author.author().name().printed()));
    }

    @Override
    public Stream<Paper> papers() {
        Set<Entity> shown = session.isPresent()
                ? talks().flatMap(talk -> talk.paper().stream())
                        .map(Paper::entity)
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
        return whole.papers().filter(paper -> session.isEmpty() ? wrote(paper) : shown.contains(paper.entity()));
    }

    @Override
    public Stream<Person> people() {
        return whole.people()
                .filter(person ->
                        people.map(chosen -> chosen.contains(person.entity())).orElse(true));
    }

    @Override
    public Stream<Session> sessions() {
        return whole.sessions()
                .filter(held -> people.isEmpty() || held.holders().stream().anyMatch(this::isChosen))
                .filter(held -> isNamed(Optional.of(held.title())));
    }

    @Override
    public Stream<Talk> talks() {
        return whole.talks()
                .filter(talk -> people.isEmpty()
                        || talk.holders().stream().anyMatch(this::isChosen)
                        || talk.paper().filter(this::wrote).isPresent())
                .filter(talk -> isNamed(talk.sessionTitle()));
    }

    private boolean isNamed(Optional<String> title) {
        return session.isEmpty()
                || title.map(Ascii::toLowerCase)
                        .filter(name -> name.contains(session.get()))
                        .isPresent();
    }

    private boolean isChosen(RoleHolder holder) {
        return isChosen(holder.person());
    }

    private boolean isChosen(Person person) {
        return people.filter(chosen -> chosen.contains(person.entity())).isPresent();
    }

    private boolean wrote(Paper paper) {
        return people.isEmpty() || paper.authors().stream().anyMatch(this::isChosen);
    }
}
