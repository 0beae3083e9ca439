package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.source.table.ScheduleColumn;

/**
 * A sheet whose first row names its columns, written as tab-separated values. What a cell says that reaches over several rows it
 * says in each of them.
 */
final class SheetTable implements SheetText {

    private static final Pattern NUMBERS = Pattern.compile("[\\d.,:/ -]+");
    private static final Set<ScheduleColumn> TIMES =
            ImmutableSet.of(ScheduleColumn.DATE, ScheduleColumn.TIME, ScheduleColumn.START);

    private static final Set<ScheduleColumn> MARKED =
            ImmutableSet.of(ScheduleColumn.DATE, ScheduleColumn.START, ScheduleColumn.TITLE);

    private final MergedCells merged = new MergedCells();
    private final Appendable out;
    private int columns;

    SheetTable(Appendable out) {
        this.out = out;
    }

    /**
     * Returns whether a row names the columns of the rows below it. Where times are named, it must be a table in which a row
     * tells all of an item; a grid of times and rooms, and the items of a day that stands elsewhere, are read as they are laid out.
     */
    static boolean isHeader(SheetRow row) {
        boolean names = row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(cell -> cell.columns() == 1
                                && cell.rows() == 1
                                && !NUMBERS.matcher(cell.text()).matches());
        Set<ScheduleColumn> known = row.cells().stream()
                .map(cell -> ScheduleColumn.named(cell.text()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        boolean timed = known.stream().anyMatch(TIMES::contains);
        boolean dated = known.contains(ScheduleColumn.START)
                || (known.contains(ScheduleColumn.TIME) && known.contains(ScheduleColumn.DATE));
        return names && (!timed || (dated && known.contains(ScheduleColumn.TITLE)));
    }

    /** Returns whether a row names the columns of a template, which marks with a star those that must be filled in. */
    static boolean isMarkedHeader(SheetRow row) {
        return row.cells().stream()
                        .filter(cell -> cell.text().startsWith("*"))
                        .map(cell -> ScheduleColumn.named(cell.text().substring(1)))
                        .filter(column -> column.filter(MARKED::contains).isPresent())
                        .distinct()
                        .count()
                == MARKED.size();
    }

    @Override
    public void row(SheetRow row) throws IOException {
        SheetRow seen = merged.next(row);
        TreeMap<Integer, String> cells = new TreeMap<>();
        merged.goingOn().forEach(cell -> cells.put(cell.column(), cell.text()));
        seen.cells().forEach(cell -> cells.put(cell.column(), cell.text()));
        merged.add(seen);
        columns = columns == 0 ? row.width() : columns;
        int width = Math.max(columns, cells.isEmpty() ? 0 : cells.lastKey() + 1);
        for (int column = 0; column < width; column++) {
            out.append(column == 0 ? "" : "\t").append(written(cells.getOrDefault(column, "")));
        }
        out.append('\n');
    }

    private static String written(String text) {
        String plain = text.replace('\t', ' ');
        return plain.startsWith("\"") || plain.indexOf('\n') >= 0 ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }

    @Override
    public void end() {
        // All is written.
    }
}
