package org.colloquy.core.source.office;

import java.io.IOException;
import org.colloquy.core.source.Archive;
import org.jspecify.annotations.Nullable;

/** Tells by the first rows of a sheet what it is, and writes it as that. */
final class SheetWriter implements SheetText {

    private final Archive archive;
    private final String heading;
    private final Appendable out;
    private @Nullable SheetRow first;
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
        } else if (first == null) {
            first = row;
        } else {
            text = begin(first, row.width());
            text.row(row);
        }
    }

    @Override
    public void end() throws IOException {
        if (first != null) {
            (text == null ? begin(first, 0) : text).end();
        }
    }

    /** Names of columns reach as far as what stands below them. */
    private SheetText begin(SheetRow names, int width) throws IOException {
        SheetText begun = names.width() >= width && SheetTable.isHeader(names)
                ? new SheetTable(out)
                : new SheetPage(archive, heading, out);
        begun.row(names);
        return begun;
    }
}
