package org.colloquy.core.source.bibliography.json;

import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Persons;
import org.colloquy.core.source.bibliography.RecordContext;
import org.colloquy.core.source.json.JsonValue;

/** What OpenAlex knows of an author apart from any work. */
final class OpenAlexAuthor {

    private OpenAlexAuthor() {}

    static void send(RecordContext context, JsonRecord record) {
        Optional<Passage> name = record.text("display_name");
        if (name.isEmpty()) {
            context.problem(
                    Severity.WARNING, "no-name", record.whole(), "an author without a name; the record is left out");
            return;
        }
        Contributor author = Contributor.person(name.get());
        record.text("id").ifPresent(id -> author.id(Scheme.OPENALEX, id));
        record.text("orcid")
                .or(() -> record.value().at("ids.orcid").flatMap(JsonValue::printed))
                .ifPresent(id -> author.id(Scheme.ORCID, id));
        record.texts("display_name_alternatives").stream()
                .filter(other -> !other.text().equals(name.get().text()))
                .forEach(author::alsoCalled);
        boolean history = record.value().get("affiliations").isPresent();
        for (JsonValue place : record.each(history ? "affiliations" : "last_known_institutions")) {
            OpenAlexWork.institution(author, history ? place.get("institution").orElse(place) : place);
        }
        new Persons(context)
                .mention(author, "person")
                .ifPresent(person -> context.sink().mention(person));
    }
}
