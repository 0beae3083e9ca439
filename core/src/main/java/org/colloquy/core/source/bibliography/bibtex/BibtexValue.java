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

    private final List<Piece> pieces;
    private final Passage expression;
    private final String text;

    BibtexValue(List<Piece> pieces, Passage expression) {
        this.pieces = List.copyOf(pieces);
        this.expression = expression;
        this.text = pieces.size() == 1 ? pieces.get(0).printed().text() : joined(pieces);
    }

    /** Returns the value that is what stands in one place. */
    static BibtexValue of(Passage printed) {
        return new BibtexValue(List.of(new Piece(printed, printed.start(), printed.end())), printed);
    }

    private static String joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.printed().text()));
        return text.toString();
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
        return pieces.size() == 1 ? pieces.get(0).printed() : expression;
    }

    /** Returns where a part of the text stands, and what is printed there. */
    Passage part(int from, int to) {
        if (pieces.size() == 1) {
            return within(pieces.get(0), from, to);
        }
        int before = 0;
        long start = expression.start();
        long end = expression.end();
        for (Piece piece : pieces) {
            int length = piece.printed().text().length();
            if (from >= before && to <= before + length) {
                return within(piece, from - before, to - before);
            }
            if (from >= before && from < before + length) {
                start = local(piece, from - before, piece.start());
            }
            if (to > before && to <= before + length) {
                end = local(piece, to - before, piece.end());
            }
            before += length;
        }
        int cut = (int) (start - expression.start());
        return new Passage(expression.text().substring(cut, (int) (end - expression.start())), start, end);
    }

    private static Passage within(Piece piece, int from, int to) {
        return from == 0 && to == piece.printed().text().length()
                ? piece.printed()
                : piece.printed().part(from, to);
    }

    /** In a literal each character has its place; of a macro the name stands there. */
    private static long local(Piece piece, int index, long otherwise) {
        Passage printed = piece.printed();
        boolean here = printed.start() >= piece.start() && printed.end() <= piece.end();
        return here ? printed.start() + index : otherwise;
    }

    List<Piece> pieces() {
        return pieces;
    }

    @Override
    public String toString() {
        return text;
    }
}
