package org.colloquy.core.resolve;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

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

/**
 * The persons that one paper or session names, in printed order.
 *
 * @param spans where each stands, packed as in {@link MentionIndex}
 * @param names the number of each one's name
 * @param identifiers what registries call each one; empty if they call none of them anything
 */
record NameList(
        ImmutableLongArray spans, ImmutableIntArray names, ImmutableList<ImmutableList<Identifier>> identifiers) {

    static NameList of(MentionRef owner, List<PersonMention> persons, ToIntFunction<PersonName> numbers) {
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
        boolean identified =
                persons.stream().anyMatch(person -> !person.identifiers().isEmpty());
        return new NameList(
                spans.build(),
                names.build(),
                identified
                        ? persons.stream().map(NameList::identifiers).collect(toImmutableList())
                        : ImmutableList.of());
    }

    private static ImmutableList<Identifier> identifiers(PersonMention person) {
        return person.identifiers().stream().map(Stated::value).collect(toImmutableList());
    }

    /** Returns what registries call one of the people. */
    ImmutableList<Identifier> identifiersOf(int person) {
        return identifiers.isEmpty() ? ImmutableList.of() : identifiers.get(person);
    }

    int size() {
        return names.length();
    }
}
