package org.colloquy.core.source.office;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colloquy.core.source.Archive;
import org.colloquy.core.source.ArchiveTexts;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.office.SheetRow.SheetCell;
import org.colloquy.core.source.xml.XmlTags;

/** Reads a spreadsheet of OpenDocument sheet by sheet, row by row. */
final class OdsWorkbook {

    /** Elements around rows. */
    private static final ImmutableSet<String> AROUND_ROWS =
            ImmutableSet.of("table-header-rows", "table-rows", "table-row-group");

    private final Archive archive;
    private final XmlTags xml;
    private final OdfText text;
    private int row;
    private int length;

    private OdsWorkbook(Archive archive, XmlTags xml, OdfStyles styles) {
        this.archive = archive;
        this.xml = xml;
        this.text = new OdfText(xml, styles);
    }

    /** Reads all sheets that are shown; how many these are is found out before. */
    static void read(Archive archive, ArchiveTexts texts) throws IOException {
        OdfStyles styles = OdfStyles.of(archive);
        long[] shown = new long[1];
        visit(archive, styles, (xml, hidden) -> shown[0] += hidden ? 0 : 1);
        Sheets sheets = new Sheets(archive, texts, shown[0]);
        visit(archive, styles, (xml, hidden) -> new OdsWorkbook(archive, xml, styles).sheet(sheets, hidden));
    }

    /** Visits a sheet whose start tag was read last. */
    private interface SheetVisitor {
        void sheet(XmlTags xml, boolean hidden) throws IOException;
    }

    private static void visit(Archive archive, OdfStyles styles, SheetVisitor visitor) throws IOException {
        try (XmlTags xml = OpenDocument.content(archive)) {
            xml.visit(() -> xml.visit(() -> {
                switch (xml.name()) {
                    case "automatic-styles" -> styles.add(xml);
                    case "body" ->
                        xml.visit(() -> xml.visit(() -> {
                            if (xml.name().equals("table")) {
                                visitor.sheet(xml, styles.isHiddenTable(xml.attribute("style-name")));
                            }
                        }));
                    default -> {
                        // Fonts and scripts.
                    }
                }
            }));
        }
    }

    private void sheet(Sheets sheets, boolean hidden) throws IOException {
        String name = xml.attribute("name");
        if (hidden) {
            sheets.hidden(name);
        } else {
            sheets.add(name, this::rows);
        }
    }

    private void rows(SheetText sheet) throws IOException {
        xml.visit(() -> {
            if (xml.name().equals("table-row")) {
                row(sheet);
            } else if (AROUND_ROWS.contains(xml.name())) {
                rows(sheet);
            }
        });
    }

    private void row(SheetText sheet) throws IOException {
        int count = Numbers.count(xml.attribute("number-rows-repeated"));
        List<SheetCell> cells = new ArrayList<>();
        int[] column = new int[1];
        length = 0;
        xml.visit(() -> {
            int repeated = Numbers.count(xml.attribute("number-columns-repeated"));
            if (xml.name().equals("table-cell")) {
                cell(cells, column[0], repeated);
            }
            column[0] = Math.min(column[0] + repeated, CellName.MOST_COLUMNS);
        });
        for (int i = 0; i < count && !cells.isEmpty() && row + i < CellName.MOST_ROWS; i++) {
            sheet.row(new SheetRow(row + i, cells));
        }
        row = Math.min(row + count, CellName.MOST_ROWS);
    }

    private void cell(List<SheetCell> cells, int column, int repeated) throws IOException {
        int columns = Numbers.count(xml.attribute("number-columns-spanned"));
        int rows = Numbers.count(xml.attribute("number-rows-spanned"));
        String value = value().strip();
        if (!value.isEmpty()) {
            for (int at = column; at < Math.min(column + repeated, CellName.MOST_COLUMNS); at++) {
                count(value.length());
                cells.add(new SheetCell(at, columns, rows, value));
            }
        }
    }

    /** Returns what the cell shows whose start tag was read last; dates and times as all formats write them. */
    private String value() throws IOException {
        String value = switch (xml.attribute("value-type")) {
            case "date" ->
                xml.attribute("date-value").replace('T', ' ').replaceFirst("(\\d\\d:\\d\\d):00(?:\\.0*)?$", "$1");
            case "time" -> clock(xml.attribute("time-value"));
            default -> "";
        };
        Paragraph shown = new Paragraph(this::count);
        boolean[] more = new boolean[1];
        xml.visit(() -> {
            if (xml.name().equals("p")) {
                if (more[0]) {
                    shown.breakLine();
                }
                more[0] = true;
                text.read(shown, () -> {});
            }
        });
        return value.isEmpty() ? plain(shown) : value;
    }

    private void count(int more) {
        length += more;
        if (length > archive.limits().recordCharacters()) {
            throw new LimitException(
                    archive.name(),
                    "row " + (row + 1) + " of a sheet is longer than "
                            + archive.limits().recordCharacters() + " characters (the limit recordCharacters)");
        }
    }

    private static String plain(Paragraph shown) {
        return shown.lines().stream()
                .map(line -> line.stream()
                        .map(cell ->
                                cell.stream().map(run -> run.text().toString()).collect(Collectors.joining()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    /** Returns {@code PT09H30M00S} as {@code 09:30}; nothing if it is no such time. */
    private static String clock(String written) {
        try {
            Duration time = Duration.parse(written);
            String clock = String.format(Locale.ROOT, "%02d:%02d", time.toHours(), time.toMinutesPart());
            return time.toSecondsPart() == 0
                    ? clock
                    : clock + String.format(Locale.ROOT, ":%02d", time.toSecondsPart());
        } catch (DateTimeParseException e) {
            return "";
        }
    }
}
