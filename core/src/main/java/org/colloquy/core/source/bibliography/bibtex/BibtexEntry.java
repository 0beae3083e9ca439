package org.colloquy.core.source.bibliography.bibtex;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/**
 * An entry.
 *
 * @param type its type, in lower case; empty where none is given
 * @param printed the type as it stands there; the entry where none is given
 * @param key the key; absent where none is given
 * @param fields the fields in their order; a name occurs once
 * @param repeated fields whose name stands in the entry already
 * @param whole where the entry stands; its text is not held
 */
record BibtexEntry(
        String type,
        Passage printed,
        Optional<Passage> key,
        FieldList fields,
        List<BibtexField> repeated,
        Passage whole) {

    /** Copies the list. */
    BibtexEntry {
        repeated = List.copyOf(repeated);
    }

    /** Returns the value of the field called {@code name}, unless it is blank. */
    Optional<BibtexValue> value(String name) {
        return fields.value(name);
    }

    /** Returns the value of the first field that biblatex calls so, unless it is blank. */
    Optional<BibtexValue> canonicalValue(String name) {
        return fields.canonicalValue(name);
    }

    /** Returns the same entry with other fields. */
    BibtexEntry with(List<BibtexField> others) {
        return new BibtexEntry(type, printed, key, new FieldList(others), repeated, whole);
    }
}
