package org.colloquy.bench.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.bench.score.Item;
import org.colloquy.bench.score.Matching;
import org.colloquy.bench.score.Rule;
import org.colloquy.bench.score.Scheme;
import org.colloquy.bench.score.Text;

/** The fields of a work by name, how they are compared, and a builder that brings values into comparable form. */
final class WorkFields {

    static final String KIND = "work";

    static final Scheme SCHEME = new Scheme(
            Map.of(
                    "authors", Rule.LIST,
                    "editors", Rule.LIST,
                    "translators", Rule.LIST,
                    "isbn", Rule.EACH,
                    "issn", Rule.EACH,
                    "url", Rule.EACH,
                    "keywords", Rule.EACH),
            Set.of());

    static final Matching MATCHING = new Matching(List.of("key", "doi", "title"), true, item -> false);

    private final Item.Builder item;

    WorkFields(String name) {
        this.item = Item.of(KIND, Text.squeeze(name));
    }

    Item build() {
        return item.build();
    }

    /** Adds a field whose value is compared letter by letter. */
    WorkFields exact(String field, Optional<String> value) {
        return add(field, value.stream().toList());
    }

    /** Adds a field whose value is compared by its words. */
    WorkFields words(String field, List<String> forms) {
        return add(field, forms.stream().map(Normal::words).toList());
    }

    WorkFields pages(List<String> forms) {
        return add("pages", forms.stream().map(Normal::pages).toList());
    }

    WorkFields doi(List<String> printed) {
        return add(
                "doi",
                printed.stream().flatMap(text -> Normal.doi(text).stream()).toList());
    }

    WorkFields isbn(List<String> printed) {
        return add(
                "isbn",
                printed.stream().flatMap(text -> Normal.isbns(text).stream()).toList());
    }

    WorkFields issn(List<String> printed) {
        return add(
                "issn",
                printed.stream().flatMap(text -> Normal.issns(text).stream()).toList());
    }

    WorkFields keywords(List<String> printed) {
        return add(
                "keywords",
                printed.stream().flatMap(text -> Normal.keywords(text).stream()).toList());
    }

    WorkFields url(List<String> printed) {
        return add(
                "url",
                printed.stream()
                        .flatMap(text -> Normal.addresses(text).stream())
                        .toList());
    }

    WorkFields date(Optional<String> year, Optional<String> month, Optional<String> day) {
        return exact("year", year).exact("month", month).exact("day", day);
    }

    /** Adds a list of names, even an empty one: people that are not there must not be read. */
    WorkFields people(String field, List<String> names) {
        item.with(field, names.stream().map(Normal::name).toList());
        return this;
    }

    private WorkFields add(String field, List<String> values) {
        List<String> told =
                values.stream().filter(value -> !value.isBlank()).distinct().toList();
        if (!told.isEmpty()) {
            item.with(field, told);
        }
        return this;
    }
}
