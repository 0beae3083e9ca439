package org.colloquy.core.source.bibliography.json;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.PaperRecord;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** The name variables of an item of CSL. */
final class CslNames {

    private static final ImmutableMap<String, RoleKind> ROLES = ImmutableMap.<String, RoleKind>builder()
            .put("editor", RoleKind.EDITOR)
            .put("editorial-director", RoleKind.EDITOR)
            .put("editor-translator", RoleKind.EDITOR)
            .put("compiler", RoleKind.EDITOR)
            .put("collection-editor", RoleKind.SERIES_EDITOR)
            .put("container-author", RoleKind.BOOK_AUTHOR)
            .put("translator", RoleKind.TRANSLATOR)
            .put("illustrator", RoleKind.ILLUSTRATOR)
            .put("director", RoleKind.DIRECTOR)
            .put("producer", RoleKind.DIRECTOR)
            .put("executive-producer", RoleKind.DIRECTOR)
            .put("organizer", RoleKind.ORGANISER)
            .put("chair", RoleKind.CONTRIBUTOR)
            .put("composer", RoleKind.CONTRIBUTOR)
            .put("contributor", RoleKind.CONTRIBUTOR)
            .put("curator", RoleKind.CONTRIBUTOR)
            .put("guest", RoleKind.CONTRIBUTOR)
            .put("host", RoleKind.CONTRIBUTOR)
            .put("interviewer", RoleKind.CONTRIBUTOR)
            .put("narrator", RoleKind.CONTRIBUTOR)
            .put("original-author", RoleKind.CONTRIBUTOR)
            .put("performer", RoleKind.CONTRIBUTOR)
            .put("recipient", RoleKind.CONTRIBUTOR)
            .put("script-writer", RoleKind.CONTRIBUTOR)
            .put("series-creator", RoleKind.CONTRIBUTOR)
            .buildOrThrow();

    private final JsonRecord record;
    private final RecordContext context;
    private final CslCustom custom;

    CslNames(JsonRecord record, RecordContext context, CslCustom custom) {
        this.record = record;
        this.context = context;
        this.custom = custom;
    }

    void to(PaperRecord paper) {
        List<JsonValue> authors = record.each("author");
        if (authors.stream().anyMatch(CslNames::isOthers)) {
            paper.moreAuthors();
        }
        names("author", authors.stream().filter(author -> !isOthers(author)).toList())
                .forEach(paper::author);
        for (JsonField field : record.value().fields()) {
            Optional.ofNullable(ROLES.get(field.name())).ifPresent(role -> {
                record.take(field.name());
                names(field.name(), field.value().each()).forEach(person -> paper.role(role, field.label(), person));
            });
        }
    }

    private List<Contributor> names(String variable, List<JsonValue> values) {
        List<Optional<Contributor>> people = values.stream().map(this::name).toList();
        custom.to(people, variable);
        return people.stream().flatMap(Optional::stream).toList();
    }

    private static boolean isOthers(JsonValue name) {
        Optional<JsonValue> whole = name.get("literal").or(() -> name.get("family"));
        return whole.filter(text -> FieldValues.isMore(text.text())).isPresent()
                && name.get("given").isEmpty();
    }

    private Optional<Contributor> name(JsonValue name) {
        if (!name.isObject()) {
            return name.printed().map(Contributor::person);
        }
        Optional<Passage> dropping = name.textOf("dropping-particle");
        Optional<Passage> kept = name.textOf("non-dropping-particle");
        Optional<Passage> particle = dropping.isPresent() && kept.isPresent()
                ? Optional.of(record.spanning(dropping.get(), kept.get())
                        .reading(dropping.get().text() + " " + kept.get().text()))
                : dropping.or(() -> kept);
        Optional<Contributor> person = new NameParts(
                        name.textOf("given"), particle, name.textOf("family"), name.textOf("suffix"))
                .person(context.markup())
                .or(() -> name.textOf("literal").or(() -> name.textOf("name")).map(Contributor::group));
        person.ifPresent(found -> {
            name.textOf("ORCID").or(() -> name.textOf("_orcid")).ifPresent(id -> found.id(Scheme.ORCID, id));
            for (JsonValue place : name.each("affiliation")) {
                (place.isObject() ? place.textOf("name") : place.printed()).ifPresent(found::worksAt);
            }
        });
        return person;
    }
}
