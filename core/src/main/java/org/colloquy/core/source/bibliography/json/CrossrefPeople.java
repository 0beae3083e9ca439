package org.colloquy.core.source.bibliography.json;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** The people and groups of a work of Crossref. */
final class CrossrefPeople {

    private static final ImmutableMap<String, RoleKind> ROLES = ImmutableMap.of(
            "editor", RoleKind.EDITOR,
            "translator", RoleKind.TRANSLATOR,
            "chair", RoleKind.CONTRIBUTOR,
            "reviewer", RoleKind.REVIEWER,
            "stats-reviewer", RoleKind.REVIEWER,
            "review-assistant", RoleKind.CONTRIBUTOR,
            "reader", RoleKind.CONTRIBUTOR);

    private final JsonRecord record;
    private final RecordContext context;

    CrossrefPeople(JsonRecord record, RecordContext context) {
        this.record = record;
        this.context = context;
    }

    void to(PaperRecord paper) {
        record.each("author").forEach(author -> contributor(author).ifPresent(paper::author));
        for (JsonField field : record.value().fields()) {
            Optional.ofNullable(ROLES.get(field.name())).ifPresent(role -> {
                record.take(field.name());
                field.value()
                        .each()
                        .forEach(person ->
                                contributor(person).ifPresent(found -> paper.role(role, field.label(), found)));
            });
        }
    }

    private Optional<Contributor> contributor(JsonValue person) {
        JsonRecord fields = record.of(person);
        Optional<Contributor> contributor = fields.text("name")
                .map(Contributor::group)
                .or(() -> new NameParts(
                                fields.text("given"), Optional.empty(), fields.text("family"), fields.text("suffix"))
                        .person(context.markup()));
        contributor.ifPresent(found -> {
            fields.text("ORCID").ifPresent(id -> found.id(Scheme.ORCID, id));
            person.each("affiliation").forEach(place -> affiliation(found, place));
        });
        return contributor;
    }

    /** Of an organisation and its departments the names stand one after the other. */
    private static void affiliation(Contributor contributor, JsonValue place) {
        Optional<Passage> name = place.isObject()
                ? place.textOf("name")
                        .or(() -> place.each("department").stream()
                                .flatMap(department -> department.printed().stream())
                                .findFirst())
                : place.printed();
        name.ifPresent(printed -> contributor.worksAt(
                printed,
                place.each("id").stream()
                        .filter(id -> id.get("id-type")
                                .map(JsonValue::text)
                                .orElse("")
                                .equals("ROR"))
                        .flatMap(id -> id.textOf("id").stream())
                        .map(id -> new Contributor.Id(Scheme.ROR, id))
                        .toArray(Contributor.Id[]::new)));
    }
}
