package org.colloquy.core.source.bibliography.bibtex;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;

/** The fields of an entry in their order. */
final class FieldList extends AbstractList<BibtexField> implements RandomAccess {

    private final BibtexField[] fields;
    /** A bit for each name there is, which others may share: most names that are asked for are not there. */
    private final long names;

    /** Copies the fields. */
    FieldList(Collection<BibtexField> fields) {
        this.fields = fields.toArray(BibtexField[]::new);
        long bits = 0;
        for (BibtexField field : this.fields) {
            bits |= bit(field.name()) | bit(field.canonical());
        }
        this.names = bits;
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    /** Returns the value of the field called {@code name}, unless it is blank. */
    Optional<BibtexValue> value(String name) {
        return (names & bit(name)) == 0 ? Optional.empty() : value(name, BibtexField::name);
    }

    /** Returns the value of the first field that biblatex calls so, unless it is blank. */
    Optional<BibtexValue> canonicalValue(String name) {
        return (names & bit(name)) == 0 ? Optional.empty() : value(name, BibtexField::canonical);
    }

    /** A look at a few fields one by one, as most entries have, finds one sooner than a map is made. */
    private Optional<BibtexValue> value(String name, Function<BibtexField, String> naming) {
        for (BibtexField field : fields) {
            if (naming.apply(field).equals(name)) {
                return Optional.of(field.value()).filter(value -> !value.isBlank());
            }
        }
        return Optional.empty();
    }

    @Override
    public BibtexField get(int index) {
        return fields[index];
    }

    @Override
    public int size() {
        return fields.length;
    }
}
