package org.colloquy.core.source.bibliography.table;

import java.util.Optional;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.Markup;
import org.colloquy.core.source.bibliography.NameParts;
import org.colloquy.core.source.bibliography.SplitText;

/**
 * An author who has several cells of a table.
 *
 * @param given given names
 * @param family the family name
 * @param whole the name in one piece, where it is not in parts
 * @param places where they work, between semicolons or line ends
 * @param orcid the ORCID
 */
record AuthorCells(
        Optional<Passage> given,
        Optional<Passage> family,
        Optional<Passage> whole,
        Optional<Passage> places,
        Optional<Passage> orcid) {

    /** Returns the author; empty if the cells name nobody. */
    Optional<Contributor> person() {
        Optional<Contributor> person = new NameParts(given, Optional.empty(), family, Optional.empty())
                .person(Markup.PLAIN)
                .or(() -> whole.map(Contributor::person));
        person.ifPresent(known -> {
            places.map(list -> SplitText.parts(list, c -> c == ';' || c == '\n'))
                    .ifPresent(parts -> parts.forEach(known::worksAt));
            orcid.ifPresent(id -> known.id(Scheme.ORCID, id));
        });
        return person;
    }
}
