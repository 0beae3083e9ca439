package org.colloquy.rdf.query;

import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Comma-separated values as in RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe before it. */
final class CsvWriter implements RowsWriter {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public void write(Answer.Rows rows, Appendable out, int width) throws IOException {
        Iterator<Var> names = rows.variables().iterator();
        while (names.hasNext()) {
            out.append(quoted(names.next().getVarName())).append(names.hasNext() ? "," : "");
        }
        out.append(END);
        for (Binding row : rows.rows()) {
            Iterator<Var> columns = rows.variables().iterator();
            while (columns.hasNext()) {
                out.append(quoted(cell(row, columns.next()))).append(columns.hasNext() ? "," : "");
            }
            out.append(END);
        }
    }

    private static String cell(Binding row, Var column) {
        String text = Cells.plain(row, column);
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && Cells.isText(row, column);
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean special = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return special ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
