package org.colloquy.core.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.colloquy.core.model.PaperMention;

/** Walks the records of papers, one at a time. */
final class PaperWalk {

    private PaperWalk() {}

    /** Writes one record. */
    interface RecordWriter {

        void write(PaperMention paper) throws IOException;
    }

    /** Gives all papers to a writer, in the order of the sources. */
    static void over(Holdings holdings, RecordWriter writer) throws IOException {
        try {
            holdings.forEachMention(mention -> {
                if (mention instanceof PaperMention paper) {
                    try {
                        writer.write(paper);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
