package org.colloquy.core.source.office;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.office.SheetRow.SheetCell;
import org.colloquy.core.source.xml.XmlTags;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a workbook of Excel row by row. */
final class ExcelSheet {

    private final ExcelWorkbook workbook;
    private final XmlTags xml;
    private final SheetText text;
    private final Map<CellName, CellRange> merged;
    private int row = -1;

    private ExcelSheet(ExcelWorkbook workbook, XmlTags xml, SheetText text, Map<CellName, CellRange> merged) {
        this.workbook = workbook;
        this.xml = xml;
        this.text = text;
        this.merged = merged;
    }

    /** Sends the rows of the sheet that is the file at {@code path}. */
    static void read(ExcelWorkbook workbook, String path, SheetText text) throws IOException {
        Map<CellName, CellRange> merged = merged(workbook, path);
        try (XmlTags xml = Part.open(workbook.archive(), path)) {
            ExcelSheet sheet = new ExcelSheet(workbook, xml, text, merged);
            xml.visit(() -> xml.visit(() -> {
                if (xml.name().equals("sheetData")) {
                    xml.visit(sheet::row);
                }
            }));
        }
    }

    /** Which cells are merged stands behind all of them. */
    private static Map<CellName, CellRange> merged(ExcelWorkbook workbook, String path) throws IOException {
        Map<CellName, CellRange> merged = new HashMap<>();
        try (XmlTags xml = Part.open(workbook.archive(), path)) {
            xml.visit(() -> xml.visit(() -> {
                if (xml.name().equals("mergeCells")) {
                    xml.visit(() -> {
                        Part.refuseMany(workbook.archive(), merged.size());
                        CellRange.parse(xml.attribute("ref")).ifPresent(range -> merged.put(range.first(), range));
                    });
                }
            }));
        }
        return merged;
    }

    private void row() throws IOException {
        @Nullable Integer number = Ints.tryParse(xml.attribute("r"));
        row = number == null || number <= row || number > CellName.MOST_ROWS ? row + 1 : number - 1;
        List<SheetCell> cells = new ArrayList<>();
        int[] next = new int[1];
        long[] length = new long[1];
        xml.visit(() -> {
            int column = CellName.parse(xml.attribute("r"))
                    .map(CellName::column)
                    .filter(named -> named >= next[0])
                    .orElse(next[0]);
            next[0] = column + 1;
            String value = value().strip();
            length[0] += value.length();
            if (length[0] > workbook.archive().limits().recordCharacters()) {
                throw new LimitException(
                        workbook.archive().name(),
                        "row " + (row + 1) + " of a sheet is longer than "
                                + workbook.archive().limits().recordCharacters()
                                + " characters (the limit recordCharacters)");
            }
            if (!value.isEmpty() && column < CellName.MOST_COLUMNS) {
                @Nullable CellRange range = merged.get(new CellName(row, column));
                cells.add(
                        range == null
                                ? new SheetCell(column, value)
                                : new SheetCell(column, range.columns(), range.rows(), value));
            }
        });
        if (!cells.isEmpty()) {
            text.row(new SheetRow(row, cells));
        }
    }

    /** Returns what the cell shows whose start tag was read last; nothing if that is an error. */
    private String value() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder written = new StringBuilder();
        xml.visit(() -> {
            switch (xml.name()) {
                case "v" -> written.replace(0, written.length(), xml.content());
                case "is" -> written.replace(0, written.length(), SharedStrings.rich(xml));
                default -> {
                    // Formulas, of which the result is stored beside.
                }
            }
        });
        String value = written.toString();
        return switch (type) {
            case "s" -> workbook.strings().at(value.strip());
            case "str", "inlineStr" -> value;
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> value.replace('T', ' ');
            case "e" -> "";
            default ->
                Optional.ofNullable(Doubles.tryParse(value.strip()))
                        .map(number -> workbook.formats().at(style).text(number, workbook.zero()))
                        .orElse(value);
        };
    }
}
