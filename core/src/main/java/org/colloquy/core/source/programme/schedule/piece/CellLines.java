package org.colloquy.core.source.programme.schedule.piece;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.CopiedText;

/** Cells of tables that hold several lines. */
final class CellLines {

    private CellLines() {}

    /** Returns the lines of a cell. */
    static List<Printed> of(Printed cell) {
        List<Printed> lines = new ArrayList<>();
        int from = 0;
        for (int at = cell.text().indexOf(CopiedText.IN_CELL);
                at >= 0;
                at = cell.text().indexOf(CopiedText.IN_CELL, from)) {
            lines.add(cell.sub(from, at));
            from = at + 1;
        }
        lines.add(cell.from(from));
        return lines;
    }

    /** Returns the people that have a line each in their cell with signs between them. */
    static Printed onOneLine(Printed people) {
        if (people.text().indexOf(CopiedText.IN_CELL) < 0) {
            return people;
        }
        Printed.Builder list = new Printed.Builder();
        for (int i = 0; i < people.length(); i++) {
            char c = people.text().charAt(i);
            boolean open = c == CopiedText.IN_CELL
                    && i > 0
                    && ",;&".indexOf(people.text().charAt(i - 1)) < 0;
            list.append(open ? ';' : c, people.startOf(i), people.endOf(i));
        }
        return list.build();
    }
}
