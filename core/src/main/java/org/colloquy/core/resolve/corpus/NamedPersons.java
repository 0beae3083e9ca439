package org.colloquy.core.resolve.corpus;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;
import org.colloquy.core.text.Names;

/**
 * The persons that one paper or session names, in printed order.
 */
public final class NamedPersons {
    private static final int[] NONE = {};

    /** Where each stands, packed as in {@link MentionIndex}. */
    private final ImmutableLongArray spans;
    /** The number of each one's name. */
    private final ImmutableIntArray names;
    /** What registries call each one; empty if they call none of them anything. */
    private final ImmutableList<ImmutableList<Identifier>> identifiers;
    /** The words of where each one works; empty if nothing is said of any of them. */
    private final ImmutableList<ImmutableIntArray> affiliations;

    NamedPersons(
            ImmutableLongArray spans,
            ImmutableIntArray names,
            ImmutableList<ImmutableList<Identifier>> identifiers,
            ImmutableList<ImmutableIntArray> affiliations) {
        this.spans = spans;
        this.names = names;
        this.identifiers = identifiers;
        this.affiliations = affiliations;
    }

    static NamedPersons of(MentionRef owner, List<PersonMention> persons, ToIntFunction<PersonName> numbers) {
        ImmutableLongArray.Builder spans = ImmutableLongArray.builder(persons.size());
        ImmutableIntArray.Builder names = ImmutableIntArray.builder(persons.size());
        for (PersonMention person : persons) {
            checkState(
                    person.ref().document().equals(owner.document()),
                    "%s names a person of another document, %s",
                    owner,
                    person.ref());
            spans.add(MentionIndex.pack(person.ref().span()));
            names.add(numbers.applyAsInt(person.name().value()));
        }
        boolean affiliated =
                persons.stream().anyMatch(person -> !person.affiliations().isEmpty());
        boolean identified =
                persons.stream().anyMatch(person -> !person.identifiers().isEmpty());
        return new NamedPersons(
                spans.build(),
                names.build(),
                identified
                        ? persons.stream().map(NamedPersons::identifiers).collect(toImmutableList())
                        : ImmutableList.of(),
                affiliated
                        ? persons.stream().map(NamedPersons::affiliations).collect(toImmutableList())
                        : ImmutableList.of());
    }

    private static ImmutableIntArray affiliations(PersonMention person) {
        return ImmutableIntArray.copyOf(ContentWords.of(person.affiliations().stream()
                .map(affiliation -> Names.key(affiliation.value().name()))
                .collect(joining(" "))));
    }

    private static ImmutableList<Identifier> identifiers(PersonMention person) {
        return person.identifiers().stream().map(Stated::value).collect(toImmutableList());
    }

    /** Returns where one of the people stands, packed as in {@link MentionIndex}. */
    long span(int person) {
        return spans.get(person);
    }

    /** Returns the mentions of the people, who are named in a document. */
    public List<MentionRef> refs(String document) {
        return spans.asList().stream()
                .map(span -> new MentionRef(document, MentionIndex.unpack(span)))
                .toList();
    }

    /** Returns the number of the name of one of the people. */
    public int name(int person) {
        return names.get(person);
    }

    /** Returns the numbers of all names. */
    public List<Integer> names() {
        return names.asList();
    }

    /** Returns what registries call one of the people. */
    List<Identifier> identifiersOf(int person) {
        return identifiers.isEmpty() ? ImmutableList.of() : identifiers.get(person);
    }

    /** Returns the words of where one of the people works. */
    int[] affiliationOf(int person) {
        return affiliations.isEmpty() ? NONE : affiliations.get(person).toArray();
    }

    /** Returns how many people there are. */
    public int size() {
        return names.length();
    }
}
