package org.colloquy.core.source.bibliography.bibtex;

import java.util.List;
import org.colloquy.core.source.Passage;

/**
 * The value of a field: pieces joined with {@code #}. The text of a macro stands where the macro is defined; so a name or a
 * title that is printed once has one place, however often the macro is used.
 */
final class BibtexValue {

    /**
     * A piece between two {@code #}.
     *
     * @param printed its text and where that stands: between its delimiters, or in the definition of a macro
     * @param start where the piece stands in the value, delimiters included
     * @param end where it ends there
     */
    record Piece(Passage printed, long start, long end) {}

    /** What stands there: the text, or the expression that joins it. */
    private final Passage printed;

    private final String text;
    /** What is joined; nothing where the value stands in one place, as most do. */
    private final List<Piece> joined;

    private BibtexValue(Passage printed, String text, List<Piece> joined) {
        this.printed = printed;
        this.text = text;
        this.joined = joined;
    }

    /** Returns the value that is what stands in one place. */
    static BibtexValue of(Passage printed) {
        return new BibtexValue(printed, printed.text(), List.of());
    }

    /** Returns the value that an expression joins. */
    static BibtexValue of(Passage expression, List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.printed().text());
        }
        return new BibtexValue(expression, text.toString(), List.copyOf(pieces));
    }

    /** Returns the text: macros put in, pieces joined, TeX as written. */
    String text() {
        return text;
    }

    /** Returns whether there is nothing but white space. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns where the value stands, and what is printed there: its text, or the expression that joins it of pieces. */
    Passage printed() {
        return printed;
    }

    /** Returns where a part of the text stands, and what is printed there. */
    Passage part(int from, int to) {
        if (joined.isEmpty()) {
            return printed.part(from, to);
        }
        int before = 0;
        long start = printed.start();
        long end = printed.end();
        for (Piece piece : joined) {
            int length = piece.printed().text().length();
            if (from >= before && to <= before + length) {
                return piece.printed().part(from - before, to - before);
            }
            if (from >= before && from < before + length) {
                start = local(piece, from - before, piece.start());
            }
            if (to > before && to <= before + length) {
                end = local(piece, to - before, piece.end());
            }
            before += length;
        }
        int cut = (int) (start - printed.start());
        return new Passage(printed.text().substring(cut, (int) (end - printed.start())), start, end);
    }

    /** In a literal each character has its place; of a macro the name stands there. */
    private static long local(Piece piece, int index, long otherwise) {
        Passage printed = piece.printed();
        boolean here = printed.start() >= piece.start() && printed.end() <= piece.end();
        return here ? printed.start() + index : otherwise;
    }

    List<Piece> pieces() {
        return joined.isEmpty() ? List.of(new Piece(printed, printed.start(), printed.end())) : joined;
    }

    @Override
    public String toString() {
        return text;
    }
}
