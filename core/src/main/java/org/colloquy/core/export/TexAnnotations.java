package org.colloquy.core.export;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Stated;

/**
 * What is known of people beyond their names, as biblatex annotates a list: {@code author+an:orcid = {1="…"}}. BibTeX's own
 * styles pass over it.
 */
final class TexAnnotations {

    private TexAnnotations() {}

    /** Adds ORCIDs and places of work of the people in a field. */
    static void add(TexEntry entry, String field, List<PersonMention> people) {
        entry.add(
                field + "+an:orcid",
                list(
                        people,
                        person -> person.identifiers().stream()
                                .map(Stated::value)
                                .filter(id -> id.scheme() == Scheme.ORCID)
                                .map(id -> id.value())));
        entry.add(
                field + "+an:affiliation",
                list(
                        people,
                        person -> person.affiliations().stream()
                                .map(at -> literal(at.value().name()))));
    }

    private static String list(List<PersonMention> people, Function<PersonMention, Stream<String>> said) {
        ImmutableList.Builder<String> parts = ImmutableList.builder();
        for (int i = 0; i < people.size(); i++) {
            String number = String.valueOf(i + 1);
            said.apply(people.get(i)).forEach(value -> parts.add(number + "=\"" + value + "\""));
        }
        return String.join("; ", parts.build());
    }

    /** A quote would end the annotation, and programs take a semicolon for the beginning of the next. */
    private static String literal(String text) {
        return TexText.of(text.replace(';', ',').replace('"', '\''));
    }
}
