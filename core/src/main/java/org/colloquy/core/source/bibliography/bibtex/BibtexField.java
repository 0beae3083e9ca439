package org.colloquy.core.source.bibliography.bibtex;

import org.colloquy.core.source.Passage;

/**
 * A field of an entry.
 *
 * @param called its name
 * @param start where the name stands
 * @param value the value
 */
record BibtexField(FieldName called, long start, BibtexValue value) {

    /** Returns its name, in lower case. */
    String name() {
        return called.name();
    }

    /** Returns biblatex's name for it. */
    String canonical() {
        return called.canonical();
    }

    /** Returns the name as it stands there. */
    Passage printed() {
        return new Passage(called.printed(), start, start + called.printed().length());
    }

    /** Returns the same field under another name. */
    BibtexField named(String other) {
        return new BibtexField(called.as(other), start, value);
    }
}
