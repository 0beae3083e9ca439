package org.colloquy.core;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.core.model.Authorship;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.model.Publication;

/**
 * What a record says, without where it stands and how it was printed: two records of the same content say the same. What a
 * format may put in another order is sorted; authors, roles of one kind and keywords are not.
 */
final class RecordContent {

    private final List<String> lines = new ArrayList<>();

    private RecordContent() {}

    /** Returns the content as lines, {@code label: value}, sorted by label. */
    static List<String> of(PaperMention paper) {
        RecordContent content = new RecordContent();
        content.record(paper);
        content.lines.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(':'))));
        return List.copyOf(content.lines);
    }

    private void record(PaperMention paper) {
        line("kind", paper.kind());
        paper.title().ifPresent(title -> line("title", title.value()));
        paper.abstractText().ifPresent(text -> line("abstract", text.value()));
        for (Authorship author : paper.authorships()) {
            line("author", author.position() + " " + person(author.author()));
        }
        sorted(
                "link",
                paper.links().stream().map(link -> link.value().toString()).toList());
        sorted(
                "identifier",
                paper.identifiers().stream().map(id -> id.value().toString()).toList());
        publication(paper.publication());
    }

    private void publication(Publication publication) {
        publication.key().ifPresent(key -> line("key", key));
        publication.issued().ifPresent(date -> line("issued", date.value()));
        publication.container().ifPresent(in -> {
            line("container", in.value().kind() + " " + in.value().title());
            sorted(
                    "container identifier",
                    in.value().identifiers().stream().map(Object::toString).toList());
        });
        publication.roles().forEach(role -> line("role " + role.kind().value(), person(role.holder())));
        publication.subjects().forEach(subject -> line("subject", subject.value()));
        publication
                .details()
                .forEach(detail ->
                        line("detail " + detail.value().kind(), detail.value().value()));
        publication.relations().forEach(relation -> line("relation", relation.value()));
        publication
                .otherFields()
                .forEach(field ->
                        line("other " + field.value().name(), field.value().value()));
        line("authors complete", publication.authorsComplete());
    }

    private static String person(PersonMention person) {
        return person.kind()
                + " "
                + person.name().value()
                + person.identifiers().stream().map(id -> " " + id.value()).collect(joining())
                + person.affiliations().stream()
                        .map(at -> " at " + at.value().name())
                        .collect(joining())
                + person.otherNames().stream()
                        .map(name -> " also " + name.value())
                        .collect(joining());
    }

    private void sorted(String label, List<String> values) {
        values.stream().sorted().forEach(value -> line(label, value));
    }

    private void line(String label, Object value) {
        lines.add(label.replace(":", "") + ": " + value);
    }
}
