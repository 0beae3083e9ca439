package org.colloquy.core.source.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Tells by the first rows of a sheet what it is, and writes it as that. Rows of advice above names of columns that are marked as
 * required ({@code *Date}), as templates have them, are left out.
 */
final class SheetWriter implements SheetText {

    /** As many rows of advice may stand above the names of columns that are marked. */
    private static final int INSTRUCTIONS = 40;

    private final Archive archive;
    private final String heading;
    private final Appendable out;
    /** Rows that are kept until it is known what they are: no names of columns, so far. */
    private final List<SheetRow> kept = new ArrayList<>();

    private @Nullable SheetText text;

    /** Begins a sheet; {@code heading} is what it is called, if that says something to a reader of the sheet alone. */
    SheetWriter(Archive archive, String heading, Appendable out) {
        this.archive = archive;
        this.heading = heading;
        this.out = out;
    }

    @Override
    public void row(SheetRow row) throws IOException {
        if (text != null) {
            text.row(row);
        } else if (SheetTable.isMarkedHeader(row)) {
            kept.clear();
            text = new SheetTable(out);
            text.row(row);
        } else {
            kept.add(row);
            boolean table = kept.size() == 2 && isTable(kept.get(0), row.width());
            if (table || kept.size() == INSTRUCTIONS) {
                begin(table);
            }
        }
    }

    @Override
    public void end() throws IOException {
        if (text == null && !kept.isEmpty()) {
            begin(kept.size() == 1 && isTable(kept.get(0), 0));
        }
        if (text != null) {
            text.end();
        }
    }

    private void begin(boolean table) throws IOException {
        text = table ? new SheetTable(out) : new SheetPage(archive, heading, out);
        for (SheetRow row : kept) {
            text.row(row);
        }
        kept.clear();
    }

    /** Names of columns reach as far as what stands below them. */
    private static boolean isTable(SheetRow names, int width) {
        return names.width() >= width && SheetTable.isHeader(names);
    }
}
