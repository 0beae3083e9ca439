package org.colloquy.core.source.timetable.sigchi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Affiliation;
import org.colloquy.core.model.AgentKind;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.timetable.JsonItem;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.SiteMentions;

/** Reads names in parts, and affiliations in parts or, as before 2020, whole. */
final class SigchiPeople {

    private SigchiPeople() {}

    static Optional<Stated<PersonName>> name(SiteMentions site, JsonItem person) {
        Optional<Passage> first = person.text("firstName");
        Optional<Passage> middle = person.text("middleInitial");
        List<Passage> parts = Stream.of(first, middle, person.text("lastName"))
                .flatMap(Optional::stream)
                .map(Passage::strip)
                .toList();
        String family = tidied(person.text("lastName").stream());
        String given = tidied(Stream.of(first, middle).flatMap(Optional::stream));
        if (family.isEmpty() && given.isEmpty()) {
            return Optional.empty();
        }
        PersonName name = family.isEmpty() || given.isEmpty()
                ? PersonName.parse(family + given)
                : PersonName.parse(family, given);
        return Optional.of(site.stated(name, whole(parts), "person"));
    }

    private static String tidied(Stream<Passage> parts) {
        return parts.map(part -> MarkedUpText.name(part.text()))
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Passage whole(List<Passage> parts) {
        String words = parts.stream().map(Passage::text).collect(Collectors.joining(" "));
        long start = parts.stream().mapToLong(Passage::start).min().orElseThrow();
        long end = parts.stream().mapToLong(Passage::end).max().orElseThrow();
        return new Passage(words, start, end);
    }

    static List<Stated<Affiliation>> affiliations(SiteMentions site, JsonItem signer) {
        Stream<Passage> places = Stream.concat(
                signer.each("affiliations").stream()
                        .flatMap(place -> place.text("institution", "dsl", "city", "country").stream()),
                signer.each("institutions").stream().flatMap(place -> place.value().printed().stream()));
        return places.map(Passage::strip)
                .filter(place -> !MarkedUpText.line(place.text()).isEmpty())
                .map(place -> site.stated(Affiliation.named(MarkedUpText.line(place.text())), place, "affiliation"))
                .toList();
    }

    /** Returns a person with the affiliations that a content prints for them; their own if it prints none. */
    static PersonMention at(PersonMention person, List<Stated<Affiliation>> printed) {
        return printed.isEmpty()
                ? person
                : new PersonMention(person.name(), AgentKind.PERSON, List.of(), printed, List.of());
    }
}
