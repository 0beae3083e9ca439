package org.colloquy.core.source.programme.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The rows of a table, with the number of the column in which each cell stands. A cell that goes on in the rows below
 * stands in the first, as it is printed once.
 *
 * @param rows the rows in their order
 * @param goingOn for each row, the columns of cells of earlier rows that go on in it, beside one of its own at its beginning
 */
record PageTable(List<List<Cell>> rows, List<Set<Integer>> goingOn) {

    /**
     * A cell.
     *
     * @param column the number of its first column
     * @param element the element
     */
    record Cell(int column, Element element) {}

    /** So far cells reach over columns and rows; made-up tables would fill the memory. */
    private static final int MOST_COLUMNS = 64;

    private static final int MANY = 4;

    PageTable {
        rows = ImmutableList.copyOf(rows);
        goingOn = ImmutableList.copyOf(goingOn);
    }

    /** Returns the rows of {@code table}; empty if it only arranges parts of the page. */
    static Optional<PageTable> of(Element table) {
        if (table.selectFirst("table table, td table, th table") != null) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        List<Set<Integer>> goingOn = new ArrayList<>();
        for (Element row : table.select("tr")) {
            goingOn.add(goingOn(taken));
            rows.add(row(row, taken));
        }
        return rows.stream().anyMatch(row -> row.size() > 1)
                ? Optional.of(new PageTable(rows, goingOn))
                : Optional.empty();
    }

    private static Set<Integer> goingOn(List<Integer> taken) {
        return taken.isEmpty() || taken.get(0) > 0
                ? ImmutableSet.of()
                : IntStream.range(1, taken.size())
                        .filter(column -> taken.get(column) > 0)
                        .boxed()
                        .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the column of the last cell of a row, if it holds many lines, such as the talks of a session, and no other
     * does: they are lines of the text; -1 if the lines of all cells stand in the row.
     */
    static int spread(List<Cell> row) {
        int last = row.size() - 1;
        boolean many = last > 0 && isLong(row.get(last), last == 1);
        return many && row.subList(0, last).stream().noneMatch(cell -> isLong(cell, true))
                ? row.get(last).column()
                : -1;
    }

    /** A list beside a time is one of talks; beside a time and a title it may be one of people. */
    private static boolean isLong(Cell cell, boolean mayList) {
        return cell.element().select("li, br, p, div, dd").size() >= MANY
                || (mayList && cell.element().select("li").size() > 1);
    }

    /** Places the cells beside those that go on from above; {@code taken} says for how many rows a column is not free. */
    private static List<Cell> row(Element row, List<Integer> taken) {
        List<Cell> cells = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        taken.forEach(rows -> below.add(Math.max(0, rows - 1)));
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            while (column < taken.size() && taken.get(column) > 0) {
                column++;
            }
            cells.add(new Cell(column, cell));
            int wide = Math.max(1, Math.min(span(cell, "colspan"), MOST_COLUMNS - column));
            for (int next = column + wide; column < next; column++) {
                while (below.size() <= column && column < MOST_COLUMNS) {
                    below.add(0);
                }
                if (column < MOST_COLUMNS) {
                    below.set(column, span(cell, "rowspan") - 1);
                }
            }
        }
        taken.clear();
        taken.addAll(below);
        return cells;
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(1, Integer.parseInt(cell.attr(attribute).strip()));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
