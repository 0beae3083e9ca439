package org.colloquy.core.source.office;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table of Word, where a cell that reaches over several rows stands in each of them. */
final class WordTable {

    private final List<List<Placed>> rows = new ArrayList<>();

    /**
     * A cell in its row.
     *
     * @param column the number of its first column
     * @param columns over how many it reaches
     * @param goesOn whether it is that of the row above
     * @param markup what it holds
     */
    record Placed(int column, int columns, boolean goesOn, String markup) {}

    /** Adds a cell behind those of a row. */
    static void add(List<Placed> row, int columns, boolean goesOn, String markup) {
        Placed last = row.isEmpty() ? new Placed(0, 0, false, "") : row.get(row.size() - 1);
        row.add(new Placed(last.column() + last.columns(), columns, goesOn, markup));
    }

    void add(List<Placed> row) {
        rows.add(row);
    }

    /** Returns the rows, each cell in its first one. */
    List<List<Cell>> rows() {
        List<List<Cell>> cells = new ArrayList<>();
        Map<Integer, Integer> below = Map.of();
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Cell> row = new ArrayList<>();
            Map<Integer, Integer> here = new HashMap<>();
            for (Placed cell : rows.get(i)) {
                int height = 1 + below.getOrDefault(cell.column(), 0);
                if (cell.goesOn() && i > 0) {
                    here.put(cell.column(), height);
                } else {
                    row.add(new Cell(cell.columns(), height, cell.markup()));
                }
            }
            cells.add(row);
            below = here;
        }
        return Lists.reverse(cells);
    }
}
