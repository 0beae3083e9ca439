package org.colloquy.core.source.bibliography.mapped;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DblpNames;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.json.JsonRecord;
import org.colloquy.core.source.json.JsonValue;

/**
 * Where the names of people stand in a record.
 *
 * @param people the texts with names, or the objects that hold them
 * @param parts where the parts are in such an object; empty if the texts are the names
 * @param reading who is called by such a text
 * @param otherwise where they stand if not there
 */
record MappedNames(
        ValueSelection people,
        Map<String, FieldPath> parts,
        Function<Passage, Contributor> reading,
        Optional<MappedNames> otherwise) {

    /** The parts of a person that a mapping can name; those after the names are what registries call the person. */
    static final List<String> PARTS = List.of(
            "name",
            "given",
            "particle",
            "family",
            "suffix",
            "group",
            "affiliation",
            "orcid",
            "openreview",
            "dblp",
            "openalex",
            "other-name");

    private static final Pattern NUMBER = Pattern.compile("(?<=\\S) ?\\(\\d{1,20}\\)$");

    private static final ImmutableMap<String, Scheme> SCHEMES = ImmutableMap.of(
            "orcid", Scheme.ORCID,
            "openreview", Scheme.OPENREVIEW_PROFILE,
            "dblp", Scheme.DBLP_PERSON,
            "openalex", Scheme.OPENALEX);

    /** The texts are whole names. */
    static MappedNames whole(ValueSelection people) {
        return read(people, name -> Contributor.person(withoutNumber(name)));
    }

    /** The texts are names in a form of their own. */
    static MappedNames read(ValueSelection people, Function<Passage, Contributor> reading) {
        return new MappedNames(people, Map.of(), reading, Optional.empty());
    }

    /** Objects hold the parts of names. */
    static MappedNames inParts(ValueSelection people, Map<String, FieldPath> parts, Optional<MappedNames> otherwise) {
        return new MappedNames(people, parts, Contributor::person, otherwise);
    }

    /** Returns whether the people, and some part of a name, are among the fields that {@code has} tells. */
    boolean isAmong(Predicate<String> has) {
        return people.paths().stream()
                        .map(FieldPath::plain)
                        .anyMatch(list -> has.test(list)
                                && (parts.isEmpty()
                                        || parts.values().stream()
                                                .anyMatch(part -> has.test(list + "." + part.plain()))))
                || otherwise.filter(others -> others.isAmong(has)).isPresent();
    }

    List<Contributor> contributors(JsonRecord record, Markup markup) {
        List<Contributor> found = parts.isEmpty()
                ? people.texts(record).stream().map(reading).toList()
                : people.values(record).stream()
                        .flatMap(person -> contributor(person, markup).stream())
                        .toList();
        return found.isEmpty()
                ? otherwise.map(others -> others.contributors(record, markup)).orElse(found)
                : found;
    }

    /** A number in brackets, by which a database tells its people apart, is no part of the name. */
    private static Passage withoutNumber(Passage name) {
        Matcher number = NUMBER.matcher(name.text());
        return number.find() ? name.part(0, number.start()) : name;
    }

    private Optional<Contributor> contributor(JsonValue person, Markup markup) {
        if (!person.isObject()) {
            return person.printed().map(reading);
        }
        Optional<Contributor> found = new NameParts(
                        text(person, "given"), text(person, "particle"), text(person, "family"), text(person, "suffix"))
                .person(markup)
                .or(() -> text(person, "name").map(this::named))
                .or(() -> text(person, "group").map(Contributor::group));
        found.ifPresent(contributor -> {
            texts(person, "affiliation").forEach(contributor::worksAt);
            texts(person, "other-name").forEach(contributor::alsoCalled);
            SCHEMES.forEach((part, scheme) -> text(person, part).ifPresent(id -> contributor.id(scheme, id)));
        });
        return found;
    }

    /** dblp tells people of one name apart by a number behind it. */
    private Contributor named(Passage name) {
        return Contributor.person(parts.containsKey("dblp") ? DblpNames.withoutNumber(name) : name);
    }

    private Optional<Passage> text(JsonValue person, String part) {
        return texts(person, part).findFirst();
    }

    private Stream<Passage> texts(JsonValue person, String part) {
        return Stream.ofNullable(parts.get(part))
                .flatMap(path -> path.values(person).stream())
                .flatMap(value -> value.printed().stream());
    }
}
