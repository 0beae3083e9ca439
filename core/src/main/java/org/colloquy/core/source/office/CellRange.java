package org.colloquy.core.source.office;

import java.util.Optional;

/**
 * Cells that are shown as one.
 *
 * @param first the first of them, which holds what is shown
 * @param last the last of them
 */
record CellRange(CellName first, CellName last) {

    /** Reads a range such as {@code A1:B2}; nothing if it is none. */
    static Optional<CellRange> parse(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return CellName.parse(range.substring(0, colon))
                .flatMap(first -> CellName.parse(range.substring(colon + 1)).map(last -> new CellRange(first, last)))
                .filter(cells -> cells.rows() > 0 && cells.columns() > 0);
    }

    int rows() {
        return last.row() - first.row() + 1;
    }

    int columns() {
        return last.column() - first.column() + 1;
    }
}
