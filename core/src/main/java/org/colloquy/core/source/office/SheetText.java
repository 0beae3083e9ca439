package org.colloquy.core.source.office;

import java.io.IOException;

/** Writes the rows of a sheet as text. */
interface SheetText {

    /** Takes a row that is not blank; the numbers of rows grow. */
    void row(SheetRow row) throws IOException;

    /** Ends the sheet. */
    void end() throws IOException;
}
