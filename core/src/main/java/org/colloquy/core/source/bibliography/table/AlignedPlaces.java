package org.colloquy.core.source.bibliography.table;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.Row;

/** Where the authors of a row work, in one cell for all: a piece between semicolons for each, in their order. */
final class AlignedPlaces {

    private static final Splitter PIECES = Splitter.on(';');

    private AlignedPlaces() {}

    /** Returns whether a column is called as one of such cells is. */
    static boolean isOne(String name) {
        return AuthorColumn.AFFILIATION.isCalled(Columns.key(name));
    }

    /** Tells the authors where they work. Returns whether it did: not if the pieces are not as many, or places are known. */
    static boolean tell(List<Contributor> authors, Row row) {
        List<Passage> cells = AuthorColumn.AFFILIATION.all(row);
        boolean known = authors.stream().anyMatch(author -> !author.workplaces().isEmpty());
        if (cells.size() != 1 || known) {
            return false;
        }
        Passage cell = cells.get(0);
        List<String> pieces = PIECES.splitToList(cell.text());
        if (pieces.size() != authors.size()) {
            return false;
        }
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            // Whose piece is blank works at no place that is told, and the next piece is still the next author's.
            if (!CharMatcher.whitespace().matchesAllOf(piece)) {
                authors.get(i).worksAt(cell.part(from, from + piece.length()).strip());
            }
            from += piece.length() + 1;
        }
        return true;
    }
}
