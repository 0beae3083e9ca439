package org.colloquy.core.source.bibliography.json;

import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.DataCiteTypes;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonValue;

/** The people and groups of a work of DataCite. */
final class DataCitePeople {

    private final JsonRecord record;
    private final RecordContext context;

    DataCitePeople(JsonRecord record, RecordContext context) {
        this.record = record;
        this.context = context;
    }

    void to(PaperRecord paper) {
        record.each("creators").forEach(creator -> contributor(creator).ifPresent(paper::author));
        for (JsonValue helper : record.each("contributors")) {
            Optional<Passage> type = helper.textOf("contributorType");
            contributor(helper)
                    .ifPresent(found -> paper.role(
                            DataCiteTypes.role(type.map(Passage::text).orElse("")),
                            type.orElse(found.printed()),
                            found));
        }
    }

    private Optional<Contributor> contributor(JsonValue person) {
        Optional<Contributor> contributor = named(person);
        contributor.ifPresent(found -> {
            for (JsonValue id : person.each("nameIdentifiers")) {
                id.textOf("nameIdentifier")
                        .flatMap(printed -> id(id, "nameIdentifierScheme", printed))
                        .filter(known -> known.scheme() != Scheme.ROR)
                        .ifPresent(known -> found.id(known.scheme(), known.value()));
            }
            person.each("affiliation").forEach(place -> affiliation(found, place));
        });
        return contributor;
    }

    private Optional<Contributor> named(JsonValue person) {
        if (!person.isObject()) {
            return person.printed().map(Contributor::person);
        }
        Optional<Passage> name = person.textOf("name");
        String type = person.get("contributorType").map(JsonValue::text).orElse("");
        if (person.get("nameType").map(JsonValue::text).orElse("").equals("Organizational")
                || DataCiteTypes.isOfBodies(type)) {
            return name.map(Contributor::group);
        }
        NameParts parts = new NameParts(
                person.textOf("givenName"), Optional.empty(), person.textOf("familyName"), Optional.empty());
        if (parts.family().isEmpty()) {
            return name.map(Contributor::person).or(() -> parts.person(context.markup()));
        }
        return name.map(printed -> Contributor.person(printed, parts.name(context.markup())))
                .or(() -> parts.person(context.markup()));
    }

    private static void affiliation(Contributor contributor, JsonValue place) {
        Optional<Passage> name = place.isObject() ? place.textOf("name") : place.printed();
        name.ifPresent(printed -> contributor.worksAt(
                printed,
                place
                        .textOf("affiliationIdentifier")
                        .flatMap(id -> id(place, "affiliationIdentifierScheme", id))
                        .stream()
                        .filter(id -> id.scheme() == Scheme.ROR)
                        .toArray(Contributor.Id[]::new)));
    }

    private static Optional<Contributor.Id> id(JsonValue holder, String schemeField, Passage printed) {
        return DataCiteTypes.scheme(holder.get(schemeField).map(JsonValue::text).orElse(""))
                .map(scheme -> new Contributor.Id(scheme, printed));
    }
}
