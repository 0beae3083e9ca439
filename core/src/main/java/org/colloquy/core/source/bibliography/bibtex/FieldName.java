package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;

/**
 * What a field is called.
 *
 * @param printed as it stands there
 * @param name in lower case
 * @param canonical biblatex's name for it, for example {@code location} for {@code address}
 */
record FieldName(String printed, String name, String canonical) {

    /** Returns what is printed as a name. */
    static FieldName of(String printed) {
        return called(printed, Ascii.toLowerCase(printed));
    }

    private static FieldName called(String printed, String name) {
        return new FieldName(printed, name, BibtexFields.canonical(name));
    }

    /** Returns another name of what is printed. */
    FieldName as(String other) {
        return called(printed, other);
    }
}
