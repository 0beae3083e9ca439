package org.colloquy.core.source.bibliography.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.TextDocument;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.yaml.YamlNode;

/** Reads people in YAML: a name as one text, or its parts under the names that Jekyll, CSL, CFF and Hayagriva give them. */
final class YamlNames {

    private static final String AND = " and ";

    private final TextDocument document;
    private final Markup markup;

    YamlNames(TextDocument document, Markup markup) {
        this.document = document;
        this.markup = markup;
    }

    /** Returns who an item of a list of people names; a text may name several with "and" between. */
    List<Contributor> people(YamlNode item) {
        Optional<Passage> text = item.passage();
        return text.isPresent() ? listed(text.get()) : person(item).stream().toList();
    }

    /** Reads names in one text, with "and" between. */
    static List<Contributor> listed(Passage names) {
        String text = names.text();
        Stream.Builder<Contributor> people = Stream.builder();
        int from = 0;
        while (from < text.length()) {
            int next = text.indexOf(AND, from);
            int to = next < 0 ? text.length() : next;
            FieldValues.trimmed(names, from, to).map(Contributor::person).ifPresent(people::add);
            from = next < 0 ? text.length() : next + AND.length();
        }
        return people.build().toList();
    }

    private Optional<Contributor> person(YamlNode item) {
        YamlRecord person = new YamlRecord(document, item);
        Optional<Passage> given = person.text(
                        "given", "given-name", "given-names", "given_name", "firstname", "first_name")
                .filter(this::isName);
        Optional<Passage> family = person.text("family", "family-names", "family_name", "lastname", "last_name")
                .or(() -> person.has("given-name") ? person.text("name") : Optional.empty())
                .filter(this::isName);
        Optional<Passage> particle =
                person.text("prefix", "name-particle", "non-dropping-particle", "dropping-particle");
        Optional<Passage> suffix = person.text("suffix", "name-suffix");
        Optional<Contributor> contributor = family.or(() -> given)
                .map(last -> parted(person, family.isPresent() ? given : Optional.empty(), particle, last, suffix))
                .or(() -> person.text("literal").map(Contributor::group))
                .or(() -> person.text("name").map(name -> named(person, name)));
        contributor.ifPresent(known -> about(person, known));
        return contributor;
    }

    /** In CFF what has a name, and no parts of one, is an organisation; elsewhere it is a person. */
    private static Contributor named(YamlRecord person, Passage name) {
        boolean organisation =
                person.has("date-start") || person.has("city") || person.has("country") || person.has("website");
        return organisation ? Contributor.group(name) : Contributor.person(name);
    }

    private static void about(YamlRecord person, Contributor contributor) {
        person.text("orcid", "ORCID").ifPresent(id -> contributor.id(Scheme.ORCID, id));
        person.text("openreview", "openreview_id")
                .filter(id -> id.text().startsWith("~"))
                .ifPresent(id -> contributor.id(Scheme.OPENREVIEW_PROFILE, id));
        for (YamlNode place : person.items("affiliation", "affiliations", "institution")) {
            place.passage().or(() -> place.text("name")).ifPresent(contributor::worksAt);
        }
        person.text("alias").ifPresent(contributor::alsoCalled);
    }

    private Contributor parted(
            YamlRecord person,
            Optional<Passage> given,
            Optional<Passage> particle,
            Passage family,
            Optional<Passage> suffix) {
        List<Passage> parts = Stream.of(given, particle, Optional.of(family), suffix)
                .flatMap(Optional::stream)
                .toList();
        Passage place = parts.stream().reduce(person::spanning).orElseThrow();
        String printed = parts.stream().map(part -> part.text().strip()).collect(Collectors.joining(" "));
        return Contributor.person(place.reading(printed), name(given, particle, family, suffix));
    }

    /** The parts are as given; a particle at the beginning of the family name is found as in other names. */
    private PersonName name(
            Optional<Passage> given, Optional<Passage> particle, Passage family, Optional<Passage> suffix) {
        String last = line(family);
        Optional<String> first = given.map(this::line).filter(text -> !text.isBlank());
        PersonName worked =
                first.isPresent() && last.indexOf(',') < 0 && first.get().indexOf(',') < 0
                        ? PersonName.parse(last, first.get())
                        : new PersonName(first, last, Optional.empty(), Optional.empty(), Optional.empty());
        return new PersonName(
                worked.given(),
                worked.family(),
                particle.map(this::line).or(worked::particle),
                suffix.map(this::line).or(worked::suffix),
                worked.nickname());
    }

    /** Some characters look like nothing. */
    private boolean isName(Passage part) {
        return !line(part).isBlank();
    }

    private String line(Passage part) {
        return markup.name(part.text());
    }
}
