package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number its number, from 0; rows in which nothing stands are passed over
 * @param cells the cells that are not blank, by their columns
 */
record SheetRow(int number, List<SheetCell> cells) {

    /**
     * A cell in which something stands.
     *
     * @param column the number of its first column
     * @param columns over how many columns it reaches
     * @param rows over how many rows it reaches
     * @param text what stands there, with line breaks
     */
    record SheetCell(int column, int columns, int rows, String text) {

        /** A cell of a single row and column. */
        SheetCell(int column, String text) {
            this(column, 1, 1, text);
        }
    }

    SheetRow {
        cells = ImmutableList.copyOf(cells);
    }

    /** Returns the number of the column behind the last one in which something stands. */
    int width() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).column() + 1;
    }

    /** Returns how many characters stand in the row. */
    int length() {
        return cells.stream().mapToInt(cell -> cell.text().length()).sum();
    }
}
