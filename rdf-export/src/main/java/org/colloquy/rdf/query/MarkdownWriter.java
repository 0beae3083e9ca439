package org.colloquy.rdf.query;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A table in Markdown. What would be markup in a cell is escaped. */
final class MarkdownWriter implements RowsWriter {
    private static final String MARKUP = "\\`*_[]<>|~&";

    @Override
    public void write(Answer.Rows rows, Appendable out, int width) throws IOException {
        out.append(line(rows.variables().stream().map(Var::getVarName)));
        out.append(line(rows.variables().stream()
                .map(column -> rows.rows().stream().anyMatch(row -> Cells.isNumber(row, column)) ? "---:" : "---")));
        for (Binding row : rows.rows()) {
            out.append(line(rows.variables().stream().map(column -> escaped(Cells.shown(row, column)))));
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }
}
