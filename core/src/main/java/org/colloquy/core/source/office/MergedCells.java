package org.colloquy.core.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.core.source.office.SheetRow.SheetCell;
import org.jspecify.annotations.Nullable;

/** The cells of rows before that reach into the row that is read. What a file holds below a cell is not shown. */
final class MergedCells {

    /** A cell, and the number of the row behind its last. */
    private record Reaching(SheetCell cell, int end) {}

    /** The cells by their columns, none of which is covered by another. */
    private final TreeMap<Integer, Reaching> reaching = new TreeMap<>();

    /** Goes on to a row, and returns it without what is below other cells. */
    SheetRow next(SheetRow row) {
        reaching.values().removeIf(above -> above.end() <= row.number());
        List<SheetCell> seen = new ArrayList<>();
        int free = 0;
        for (SheetCell cell : row.cells()) {
            if (cell.column() >= free && !isCovered(cell.column())) {
                seen.add(cell);
                free = cell.column() + cell.columns();
            }
        }
        return new SheetRow(row.number(), seen);
    }

    /** Remembers the cells of a row that reach into the next ones. */
    void add(SheetRow row) {
        row.cells().stream()
                .filter(cell -> cell.rows() > 1)
                .forEach(cell -> reaching.put(cell.column(), new Reaching(cell, row.number() + cell.rows())));
    }

    /** Returns the cells of rows before that reach into the last row. */
    List<SheetCell> goingOn() {
        return reaching.values().stream().map(Reaching::cell).toList();
    }

    /** Returns whether a cell of a row before stands in a column of the last row. */
    boolean isCovered(int column) {
        Map.@Nullable Entry<Integer, Reaching> before = reaching.floorEntry(column);
        return before != null
                && column < before.getKey() + before.getValue().cell().columns();
    }
}
