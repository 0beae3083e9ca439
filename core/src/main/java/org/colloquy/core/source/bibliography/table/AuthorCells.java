package org.colloquy.core.source.bibliography.table;

import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
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
                        AuthorColumn.GIVEN.of(row), Optional.empty(), AuthorColumn.FAMILY.of(row), Optional.empty())
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
}
