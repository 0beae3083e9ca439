package org.colloquy.bench.bibliography;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.bench.score.Item;

/** Works in CSL-JSON. */
final class CslTruth {

    private static final List<String> NAME_PARTS =
            List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix", "literal");

    private CslTruth() {}

    /** Returns whether a value is a list of works. */
    static boolean isList(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            return false;
        }
        for (JsonNode work : value) {
            if (!work.isObject() || !(work.has("title") || work.has("type") || work.has("author"))) {
                return false;
            }
        }
        return true;
    }

    static List<Item> items(JsonNode list) {
        List<Item> items = new ArrayList<>();
        list.forEach(work -> items.add(item(work)));
        return items;
    }

    private static Item item(JsonNode work) {
        WorkFields fields = new WorkFields(
                first(work, "citation-key", "id", "title").stream().findFirst().orElse("(neither key nor title)"));
        fields.exact("key", first(work, "citation-key").stream().findFirst())
                .exact("type", first(work, "type").stream().findFirst().map(WorkTypes::ofCsl))
                .words("title", first(work, "title"))
                .people("authors", names(work, "author"))
                .people("editors", names(work, "editor"))
                .people("translators", names(work, "translator"))
                .words("abstract", first(work, "abstract"))
                .words("container", first(work, "container-title"))
                .words("volume", first(work, "volume"))
                .words("number", first(work, "issue", "number", "collection-number"))
                .pages(first(work, "page"))
                .words("series", first(work, "collection-title"))
                .words("edition", first(work, "edition"))
                .words("publisher", first(work, "publisher"))
                .words("place", first(work, "publisher-place"))
                .doi(first(work, "DOI"))
                .isbn(first(work, "ISBN"))
                .issn(first(work, "ISSN"))
                .exact("pmid", first(work, "PMID").stream().findFirst())
                .url(first(work, "URL"))
                .keywords(first(work, "keyword"));
        JsonNode date = work.path("issued").path("date-parts").path(0);
        return fields.date(part(date, 0), part(date, 1), part(date, 2)).build();
    }

    private static Optional<String> part(JsonNode date, int index) {
        return Optional.of(date.path(index).asText()).filter(text -> !text.isEmpty());
    }

    private static List<String> first(JsonNode work, String... fields) {
        return Stream.of(fields)
                .map(work::path)
                .map(value -> value.isArray() ? value.path(0) : value)
                .filter(value -> value.isValueNode() && !value.asText().isBlank())
                .map(JsonNode::asText)
                .limit(1)
                .toList();
    }

    private static List<String> names(JsonNode work, String field) {
        List<String> names = new ArrayList<>();
        work.path(field)
                .forEach(person -> names.add(String.join(
                        " ",
                        NAME_PARTS.stream()
                                .flatMap(part -> first(person, part).stream())
                                .toList())));
        return names;
    }
}
