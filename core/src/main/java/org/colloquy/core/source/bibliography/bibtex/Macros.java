package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.bibtex.BibtexValue.Piece;

/** What {@code @string} defines. The names of months stand for themselves. */
final class Macros {

    private static final Set<String> MONTHS =
            ImmutableSet.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A macro of macros grows with a power of their number. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST_PIECES = 256;

    private final BibtexPlaces places;
    private final Troubles troubles;
    private final Map<String, BibtexValue> values = new HashMap<>();

    Macros(BibtexPlaces places, Troubles troubles) {
        this.places = places;
        this.troubles = troubles;
    }

    /** Defines the macro that {@code field} gives. */
    void define(BibtexField field) {
        BibtexValue value = field.value();
        long start = field.printed().start();
        long end = field.printed().end();
        boolean longer = value.text().length() > LONGEST || value.pieces().size() > MOST_PIECES;
        if (longer || !keep(value)) {
            troubles.warn(
                    "macro-too-long", start, end, "the macro is left out: it, or all macros together, are too long");
            return;
        }
        values.put(field.name(), value);
    }

    private boolean keep(BibtexValue value) {
        for (Piece piece : value.pieces()) {
            if (!places.keep(piece.printed().start(), piece.printed().end())) {
                return false;
            }
        }
        return true;
    }

    /** Adds the pieces of the macro that a word names where it stands; tells whether there is such a macro. */
    boolean expand(Passage word, List<Piece> pieces) {
        BibtexValue value = values.get(Ascii.toLowerCase(word.text()));
        if (value == null) {
            return false;
        }
        for (Piece piece : value.pieces()) {
            pieces.add(new Piece(piece.printed(), word.start(), word.end()));
        }
        return true;
    }

    static boolean isMonth(String name) {
        return MONTHS.contains(Ascii.toLowerCase(name));
    }
}
