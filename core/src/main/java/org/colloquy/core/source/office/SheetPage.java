package org.colloquy.core.source.office;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.office.Paragraph.Look;
import org.colloquy.core.source.office.Paragraph.Style;
import org.colloquy.core.source.office.SheetRow.SheetCell;

/** A sheet that is laid out for readers, such as a grid of times and rooms, written as a page with a table. */
final class SheetPage implements SheetText {

    /** What a cell takes in memory, in characters. */
    private static final int EACH = 32;

    private final Archive archive;
    private final String heading;
    private final Appendable out;
    private final List<SheetRow> rows = new ArrayList<>();
    private long length;

    /** Begins a page, below a heading if there is one. */
    SheetPage(Archive archive, String heading, Appendable out) {
        this.archive = archive;
        this.heading = heading;
        this.out = out;
    }

    @Override
    public void row(SheetRow row) {
        length += row.length() + (long) EACH * row.cells().size();
        if (length > archive.limits().pageBytes()) {
            throw new LimitException(
                    archive.name(),
                    "holds a sheet without names of columns in its first row, and of more text than a page may ("
                            + archive.limits().pageBytes() + " characters, the limit pageBytes)");
        }
        rows.add(row);
    }

    @Override
    public void end() throws IOException {
        PageMarkup page = new PageMarkup(archive);
        if (!heading.isEmpty()) {
            Paragraph title = page.paragraph();
            title.style(Style.HEADING);
            title.append(Look.PLAIN, heading);
            page.add(title);
        }
        int first =
                rows.stream().mapToInt(row -> row.cells().get(0).column()).min().orElse(0);
        MergedCells merged = new MergedCells();
        List<List<Cell>> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SheetRow row = merged.next(rows.get(i));
            table.add(cells(page, row, i, first, merged));
            merged.add(row);
        }
        page.table(table);
        out.append(page.text());
    }

    private List<Cell> cells(PageMarkup page, SheetRow row, int index, int first, MergedCells merged) {
        List<Cell> cells = new ArrayList<>();
        int column = first;
        for (SheetCell cell : row.cells()) {
            for (; column < cell.column(); column++) {
                if (!merged.isCovered(column)) {
                    cells.add(new Cell(1, 1, ""));
                }
            }
            cells.add(new Cell(cell.columns(), height(cell, index), markup(page, cell)));
            column += cell.columns();
        }
        return cells;
    }

    /** Returns over how many of the rows that are there a cell reaches. */
    private int height(SheetCell cell, int index) {
        int last = rows.get(index).number() + cell.rows() - 1;
        int height = 1;
        while (index + height < rows.size() && rows.get(index + height).number() <= last) {
            height++;
        }
        return height;
    }

    private static String markup(PageMarkup page, SheetCell cell) {
        PageMarkup inside = page.inside();
        Paragraph paragraph = inside.paragraph();
        String before = "";
        for (String line : Splitter.on('\n').split(cell.text())) {
            if (!before.isEmpty()) {
                paragraph.breakLine();
            }
            paragraph.append(Look.PLAIN, line);
            before = "\n";
        }
        inside.add(paragraph);
        return inside.markup();
    }
}
