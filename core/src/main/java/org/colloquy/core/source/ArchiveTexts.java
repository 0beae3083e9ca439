package org.colloquy.core.source;

import java.io.IOException;

/** Receives the texts of a document that is an archive. */
public interface ArchiveTexts {

    /** Writes a text. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    /** Takes the text of the whole document. One that holds nothing is no source. */
    void whole(Content content) throws IOException;

    /** Takes the text of a part that has a name. One that holds nothing is no source. */
    void part(String name, Content content) throws IOException;

    /** Takes one problem. */
    void problem(Problem problem);
}
