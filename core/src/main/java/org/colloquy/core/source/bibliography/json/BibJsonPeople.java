package org.colloquy.core.source.bibliography.json;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** The people of a record of BibJSON: names in one piece or in parts, places of work, ORCIDs. */
final class BibJsonPeople {

    private final JsonRecord record;
    private final RecordContext context;

    BibJsonPeople(JsonRecord record, RecordContext context) {
        this.record = record;
        this.context = context;
    }

    void to(PaperRecord paper) {
        for (JsonValue author : record.each("author")) {
            if (author.printed().filter(name -> FieldValues.isMore(name.text())).isPresent()) {
                paper.moreAuthors();
            } else {
                person(author).ifPresent(paper::author);
            }
        }
        for (JsonField field : record.value().fields()) {
            role(field.name())
                    .ifPresent(role -> record.each(field.name())
                            .forEach(who -> person(who).ifPresent(person -> paper.role(role, field.label(), person))));
        }
    }

    private static Optional<RoleKind> role(String field) {
        return switch (field) {
            case "editor" -> Optional.of(RoleKind.EDITOR);
            case "translator" -> Optional.of(RoleKind.TRANSLATOR);
            case "advisor" -> Optional.of(RoleKind.ADVISOR);
            case "illustrator" -> Optional.of(RoleKind.ILLUSTRATOR);
            case "reviewer" -> Optional.of(RoleKind.REVIEWER);
            default -> Optional.empty();
        };
    }

    private Optional<Contributor> person(JsonValue who) {
        if (!who.isObject()) {
            return who.printed().map(Contributor::person);
        }
        Optional<Contributor> found = new NameParts(
                        first(who, "firstname", "firstName"),
                        Optional.empty(),
                        first(who, "lastname", "lastName"),
                        Optional.empty())
                .person(context.markup())
                .or(() -> who.textOf("name").map(Contributor::person));
        found.ifPresent(person -> {
            first(who, "orcid_id", "orcid").ifPresent(id -> person.id(Scheme.ORCID, id));
            who.each("identifier").stream()
                    .filter(id -> Ascii.equalsIgnoreCase(
                            id.textOf("type").map(Passage::text).orElse(""), "orcid"))
                    .forEach(id -> id.textOf("id").ifPresent(printed -> person.id(Scheme.ORCID, printed)));
            for (String place : List.of("affiliation", "institution")) {
                who.each(place).stream()
                        .flatMap(work -> (work.isObject() ? work.textOf("name") : work.printed()).stream())
                        .forEach(person::worksAt);
            }
        });
        return found;
    }

    private static Optional<Passage> first(JsonValue object, String... names) {
        return Stream.of(names).flatMap(name -> object.textOf(name).stream()).findFirst();
    }
}
