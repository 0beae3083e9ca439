package org.colloquy.core.source.pdf;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A line, or as much of it as stands without a wide gap.
 *
 * @param words the words from the left; never empty
 */
record Piece(List<Word> words) {

    /** How far letters reach above and below the line on which they stand, in sizes of the font. */
    private static final double ABOVE = 0.75;

    private static final double BELOW = 0.2;

    Piece {
        words = ImmutableList.copyOf(words);
    }

    /** Returns pieces that stand beside each other as one. */
    static Piece beside(List<Piece> pieces) {
        return new Piece(pieces.stream()
                .sorted(comparingDouble(Piece::x))
                .flatMap(piece -> piece.words().stream())
                .toList());
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    double x() {
        return first().x();
    }

    double right() {
        return last().right();
    }

    double baseline() {
        return first().baseline();
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElseThrow();
    }

    double top() {
        return baseline() - ABOVE * size();
    }

    double bottom() {
        return baseline() + BELOW * size();
    }

    /** Returns how all of it looks; plain if not all looks alike. */
    Look look() {
        Look look = first().look();
        return words.stream().allMatch(word -> word.look() == look) ? look : Look.PLAIN;
    }

    String text() {
        return words.stream().map(Word::text).collect(joining(" "));
    }
}
