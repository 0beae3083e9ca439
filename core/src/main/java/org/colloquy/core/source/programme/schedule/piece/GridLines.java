package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.CopiedText;
import org.colloquy.core.source.programme.time.ScheduleTimes;

/** The rows of a grid of times by rooms or tracks whose cells hold several lines, which a copy breaks like rows. */
final class GridLines {

    private static final CharMatcher TAB = CharMatcher.is('\t');

    private GridLines() {}

    /** Returns the lines of a block, with the lines of a row as one where only together they have as many cells as the header. */
    static List<Printed> join(List<Printed> lines) {
        List<Printed> joined = new ArrayList<>();
        int columns = 0;
        int i = 0;
        while (i < lines.size()) {
            Printed line = lines.get(i);
            Optional<ScheduleGrid> grid = TAB.matchesAnyOf(line.text()) ? ScheduleGrid.of(line) : Optional.empty();
            columns = grid.map(found -> found.columns().size()).orElse(columns);
            int end = grid.isEmpty() && columns > 0 && isTimed(line) ? end(lines, i, columns) : i + 1;
            joined.add(end == i + 1 ? line : row(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** Returns the number of the line behind the row that begins at {@code row}. */
    private static int end(List<Printed> lines, int row, int columns) {
        int next = row + 1;
        int tabs = TAB.countIn(lines.get(row).text());
        while (next < lines.size() && !isTimed(lines.get(next))) {
            tabs += TAB.countIn(lines.get(next).text());
            next++;
        }
        return tabs == columns ? next : row + 1;
    }

    private static boolean isTimed(Printed line) {
        return ScheduleTimes.atStart(line).isPresent();
    }

    private static Printed row(List<Printed> lines) {
        Printed.Builder row = new Printed.Builder();
        for (Printed line : lines) {
            if (row.length() > 0) {
                row.append(CopiedText.IN_CELL, line.start() - 1, line.start());
            }
            row.append(line);
        }
        return row.build();
    }
}
