package org.colloquy.rdf.query;

import java.io.IOException;

/** Writes rows as text. */
@FunctionalInterface
interface RowsWriter {
    /** Writes {@code rows} for lines of at most {@code width} columns, if the form is one that has lines. */
    void write(Answer.Rows rows, Appendable out, int width) throws IOException;
}
