package org.colloquy.core.source.bibliography.bibtex;

import org.colloquy.core.source.Passage;

/**
 * A field of an entry.
 *
 * @param name its name, in lower case
 * @param canonical biblatex's name for it, for example {@code location} for {@code address}
 * @param printed the name as it stands there
 * @param value the value
 */
record BibtexField(String name, String canonical, Passage printed, BibtexValue value) {

    /** Makes a field of the name that it has in its entry. */
    BibtexField(String name, Passage printed, BibtexValue value) {
        this(name, BibtexFields.canonical(name), printed, value);
    }

    /** Returns the same field under another name. */
    BibtexField named(String other) {
        return new BibtexField(other, printed, value);
    }
}
