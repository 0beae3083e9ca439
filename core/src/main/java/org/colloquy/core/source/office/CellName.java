package org.colloquy.core.source.office;

import com.google.common.primitives.Ints;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell of a sheet stands.
 *
 * @param row the number of its row, from 0
 * @param column the number of its column, from 0
 */
record CellName(int row, int column) {

    /** As many as Excel has. */
    static final int MOST_ROWS = 1 << 20;

    static final int MOST_COLUMNS = 1 << 14;

    private static final int LETTERS = 26;

    /** Reads a name such as {@code AB12}; nothing if it is none, or of a cell that no sheet has. */
    static Optional<CellName> parse(String name) {
        int at = 0;
        int column = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z' && column <= MOST_COLUMNS) {
            column = column * LETTERS + name.charAt(at) - 'A' + 1;
            at++;
        }
        @Nullable Integer row = Ints.tryParse(name.substring(at));
        return row == null || row < 1 || row > MOST_ROWS || column < 1 || column > MOST_COLUMNS
                ? Optional.empty()
                : Optional.of(new CellName(row - 1, column - 1));
    }
}
