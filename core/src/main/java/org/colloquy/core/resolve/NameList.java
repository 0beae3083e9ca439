package org.colloquy.core.resolve;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;

/**
 * The persons that one paper or session names, in printed order.
 *
 * @param spans where each stands, packed as in {@link MentionIndex}
 * @param names the number of each one's name
 */
record NameList(ImmutableLongArray spans, ImmutableIntArray names) {

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
        return new NameList(spans.build(), names.build());
    }

    int size() {
        return names.length();
    }
}
