package org.colloquy.core.source.bibliography.bibtex;

import org.colloquy.core.source.Passage;

/**
 * A field of an entry.
 *
 * @param name its name, in lower case
 * @param printed the name as it stands there
 * @param value the value
 */
record BibtexField(String name, Passage printed, BibtexValue value) {

    /** Returns the same field under another name. */
    BibtexField named(String other) {
        return new BibtexField(other, printed, value);
    }
}
