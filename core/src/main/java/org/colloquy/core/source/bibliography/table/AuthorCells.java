package org.colloquy.core.source.bibliography.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Row;

/** An author who has several cells of a table. */
final class AuthorCells {

    private AuthorCells() {}

    /** Returns the author; empty if the cells name nobody. */
    static Optional<Contributor> person(Row row) {
        Optional<Contributor> person = new NameParts(
                        given(row), Optional.empty(), AuthorColumn.FAMILY.of(row), AuthorColumn.SUFFIX.of(row))
                .person(Markup.PLAIN)
                .or(() -> AuthorColumn.NAME.of(row).map(Contributor::person));
        person.ifPresent(known -> {
            AuthorColumn.AFFILIATION.all(row).stream()
                    .flatMap(list -> SplitText.parts(list, c -> c == ';' || c == '\n').stream())
                    .forEach(known::worksAt);
            AuthorColumn.ORCID.of(row).ifPresent(id -> known.id(Scheme.ORCID, id));
        });
        return person;
    }

    /** Returns the given names, with those that stand in cells of their own. */
    private static Optional<Passage> given(Row row) {
        List<Passage> names = Stream.concat(AuthorColumn.GIVEN.of(row).stream(), AuthorColumn.MIDDLE.all(row).stream())
                .toList();
        if (names.size() <= 1) {
            return names.stream().findFirst();
        }
        String text = names.stream().map(Passage::text).collect(Collectors.joining(" "));
        return Optional.of(new Passage(
                text,
                names.stream().mapToLong(Passage::start).min().getAsLong(),
                names.stream().mapToLong(Passage::end).max().getAsLong()));
    }
}
