package org.colloquy.core.source.bibliography.json;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Relation;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/**
 * CSL's object for what has no variable. We write there what is known of people beyond their names, by their numbers in a
 * list ({@code "author-orcid": "1 0000-0002-1825-0097"}), and relations ({@code "relation-is-version-of": "doi:10.…"}).
 */
final class CslCustom {

    private static final String NAME = "custom";
    private static final String RELATION = "relation-";
    private static final Pattern OF_PERSON = Pattern.compile("([0-9]{1,5}) (\\S.*)", Pattern.DOTALL);

    private final Optional<JsonValue> custom;
    private final Set<String> understood = new HashSet<>();

    CslCustom(JsonRecord record) {
        this.custom = record.take(NAME);
    }

    /** Adds what is said of the people of a name variable; someone without a name has a number too. */
    void to(List<Optional<Contributor>> people, String variable) {
        each(variable + "-orcid", people, (person, id) -> person.id(Scheme.ORCID, id));
        each(variable + "-affiliation", people, Contributor::worksAt);
    }

    private void each(String name, List<Optional<Contributor>> people, BiConsumer<Contributor, Passage> add) {
        List<JsonValue> values = custom.map(object -> object.each(name)).orElse(List.of());
        if (values.stream().allMatch(value -> person(value, people).isPresent())) {
            understood.add(name);
            values.forEach(value -> person(value, people).ifPresent(person -> {
                int space = value.text().indexOf(' ');
                add.accept(person, value.passage().part(space + 1, value.text().length()));
            }));
        }
    }

    private static Optional<Contributor> person(JsonValue value, List<Optional<Contributor>> people) {
        Matcher said = OF_PERSON.matcher(value.text());
        int number = said.matches() ? Integer.parseInt(said.group(1)) : 0;
        return number < 1 || number > people.size() ? Optional.empty() : people.get(number - 1);
    }

    /** Adds relations, and keeps what else there is. */
    void rest(PaperRecord paper) {
        for (JsonField field : custom.map(JsonValue::fields).orElse(List.of())) {
            String name = NAME + "." + field.name();
            if (field.name().startsWith(RELATION)) {
                for (JsonValue target : field.value().each()) {
                    if (!relation(paper, field.name(), target)) {
                        JsonRecord.keep(paper, name, target);
                    }
                }
            } else if (!understood.contains(field.name())) {
                JsonRecord.keep(paper, name, field.value());
            }
        }
        custom.filter(value -> !value.isObject()).ifPresent(value -> JsonRecord.keep(paper, NAME, value));
    }

    private static boolean relation(PaperRecord paper, String field, JsonValue target) {
        int colon = target.text().indexOf(':');
        Optional<Relation.Kind> kind = constant(Relation.Kind.values(), field.substring(RELATION.length()));
        Optional<Scheme> scheme = constant(Scheme.values(), target.text().substring(0, Math.max(0, colon)));
        if (kind.isEmpty() || scheme.isEmpty() || target.text().endsWith(":")) {
            return false;
        }
        paper.relation(
                kind.get(),
                scheme.get(),
                target.passage().part(colon + 1, target.text().length()));
        return true;
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, String label) {
        return Stream.of(all)
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(label))
                .findFirst();
    }
}
