package org.colloquy.rdf.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Aligned columns under their names, numbers to the right. */
final class TableWriter implements RowsWriter {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final UnaryOperator<String> shorter;

    /** Makes a writer that writes IRIs as {@code shorter} does. */
    TableWriter(UnaryOperator<String> shorter) {
        this.shorter = shorter;
    }

    @Override
    public void write(Answer.Rows rows, Appendable out, int width) throws IOException {
        List<Var> columns = rows.variables();
        if (columns.isEmpty()) {
            return;
        }
        int[] widths = fit(natural(rows), width);
        boolean[] right = new boolean[columns.size()];
        for (int i = 0; i < right.length; i++) {
            Var column = columns.get(i);
            right[i] = rows.rows().stream().anyMatch(row -> Cells.isNumber(row, column))
                    && rows.rows().stream().allMatch(row -> !row.contains(column) || Cells.isNumber(row, column));
        }
        line(out, columns.stream().map(Var::getVarName).toList(), widths, right);
        line(out, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths, right);
        for (Binding row : rows.rows()) {
            line(out, columns.stream().map(column -> shown(row, column)).toList(), widths, right);
        }
    }

    private String shown(Binding row, Var column) {
        return Cells.shown(row, column, shorter);
    }

    private int[] natural(Answer.Rows rows) {
        return rows.variables().stream()
                .mapToInt(column -> Math.max(
                        DisplayWidth.of(column.getVarName()),
                        rows.rows().stream()
                                .mapToInt(row -> DisplayWidth.of(shown(row, column)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Cuts the widest columns to one width, until all fit or nothing more can be cut. */
    private static int[] fit(int[] natural, int width) {
        int available = width - GAP.length() * (natural.length - 1);
        int cap = Arrays.stream(natural).max().orElse(0);
        while (cap > NARROWEST && sum(natural, cap) > available) {
            cap--;
        }
        int last = cap;
        return Arrays.stream(natural).map(column -> Math.min(column, last)).toArray();
    }

    private static long sum(int[] widths, int cap) {
        return Arrays.stream(widths).mapToLong(column -> Math.min(column, cap)).sum();
    }

    private static void line(Appendable out, List<String> cells, int[] widths, boolean[] right) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(cells.get(i), widths[i]);
            String padding = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
            line.append(i == 0 ? "" : GAP)
                    .append(right[i] ? padding : "")
                    .append(cell)
                    .append(right[i] ? "" : padding);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
