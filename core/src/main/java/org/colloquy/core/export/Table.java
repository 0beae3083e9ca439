package org.colloquy.core.export;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.colloquy.core.model.Entity;
import org.colloquy.core.text.SpreadsheetCells;

/**
 * A table as comma-separated values (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private static final int ID = 12;

    private final CSVPrinter printer;

    Table(Appendable out, String... header) throws IOException {
        printer = new CSVPrinter(out, FORMAT);
        printer.printRecord((Object[]) header);
    }

    void row(String... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(SpreadsheetCells::safe).toList());
    }

    /** Returns several values for one cell. */
    static String list(List<String> values) {
        return String.join("; ", values);
    }

    /** Returns the digits that also end the thing's IRI in a graph. */
    static String id(Entity entity) {
        return id(entity.key());
    }

    static String id(String key) {
        return Hashing.sha256()
                .hashString(key, StandardCharsets.UTF_8)
                .toString()
                .substring(0, ID);
    }
}
