package org.colloquy.core.source.pdf;

import static java.util.Comparator.comparingDouble;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Letters become words, and words the pieces of lines, by where they stand and not by the order in which they were drawn. */
final class Lines {

    /** All in sizes of the font: how much lines of letters that belong together differ, */
    private static final double SAME_LINE = 0.2;
    /** from where on a gap is a space, */
    private static final double SPACE = 0.15;
    /** from where on it parts what is beside each other, */
    static final double WIDE = 0.9;
    /** but not in a line that is stretched, where others beside it are as wide, */
    private static final double STRETCHED = 3;

    private static final double AS_WIDE = 0.25;
    /** and how high a mark is raised above the line, or lowered. */
    private static final double RAISED = 0.65;

    private static final double LOWERED = 0.35;
    private static final double SMALL = 0.85;
    private static final double TIED = 0.2;

    private static final String DIGITS = "0123456789+-=()";
    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private static final CharMatcher MARKS = CharMatcher.anyOf("*∗⁎⋆†‡§¶,");

    private Lines() {}

    /** Returns the pieces of all lines, from the top and then from the left. */
    static List<Piece> of(List<Glyph> glyphs) {
        List<List<Word>> rows = new ArrayList<>();
        for (List<Glyph> row : rows(glyphs)) {
            rows.add(words(row));
        }
        for (int i = 0; i < rows.size(); i++) {
            tieMarks(rows, i);
        }
        List<Piece> pieces = new ArrayList<>();
        for (List<Word> row : rows) {
            row.sort(comparingDouble(Word::x));
            cut(row, pieces);
        }
        return Alignment.cut(pieces);
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(comparingDouble(Glyph::baseline));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!open.isEmpty() && glyph.baseline() - open.get(0).baseline() > SAME_LINE * glyph.size()) {
                rows.add(open);
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        rows.add(open);
        return rows;
    }

    private static List<Word> words(List<Glyph> row) {
        row.sort(comparingDouble(Glyph::x));
        List<Word> words = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        double end = 0;
        for (Glyph glyph : row) {
            if (glyph.isSpace() || (!open.isEmpty() && glyph.x() - end > SPACE * glyph.size())) {
                close(open, words);
            }
            if (!glyph.isSpace()) {
                end = open.isEmpty() ? glyph.right() : Math.max(end, glyph.right());
                open.add(glyph);
            }
        }
        close(open, words);
        return words;
    }

    private static void close(List<Glyph> open, List<Word> words) {
        if (!open.isEmpty()) {
            StringBuilder text = new StringBuilder();
            open.forEach(glyph -> text.append(glyph.text()));
            Glyph first = open.get(0);
            double right = open.stream().mapToDouble(Glyph::right).max().orElseThrow();
            double size = open.stream().mapToDouble(Glyph::size).max().orElseThrow();
            words.add(new Word(text.toString(), first.x(), right, first.baseline(), size, first.look()));
            open.clear();
        }
    }

    /** Ties small words of a row that stand beside, and a little above or below, larger ones of a row near by. */
    private static void tieMarks(List<List<Word>> rows, int at) {
        List<Word> left = new ArrayList<>();
        for (Word mark : rows.get(at)) {
            boolean tied = false;
            for (int other = Math.max(0, at - 2); !tied && other <= Math.min(rows.size() - 1, at + 2); other++) {
                tied = other != at && tie(mark, rows.get(other));
            }
            if (!tied) {
                left.add(mark);
            }
        }
        rows.set(at, left);
    }

    private static boolean tie(Word mark, List<Word> row) {
        for (int i = 0; i < row.size(); i++) {
            Word word = row.get(i);
            double up = (word.baseline() - mark.baseline()) / word.size();
            if (mark.size() < SMALL * word.size() && up < RAISED && up > -LOWERED) {
                String text = up > 0 ? raised(mark.text()) : mark.text();
                if (isTied(word.right(), mark.x(), word)) {
                    row.set(i, word.before(text, mark.right()));
                    joinNext(row, i);
                    return true;
                }
                if (isTied(mark.right(), word.x(), word)) {
                    row.set(i, word.behind(text, mark.x()));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTied(double end, double begin, Word word) {
        return Math.abs(begin - end) < TIED * word.size();
    }

    /** What follows a mark without a space follows what has the mark. */
    private static void joinNext(List<Word> row, int at) {
        if (at + 1 < row.size() && gap(row, at + 1) < SPACE) {
            Word next = row.remove(at + 1);
            row.set(at, row.get(at).before(next.text(), next.right()));
        }
    }

    /** A letter that is raised says to which place a person belongs. */
    private static String raised(String text) {
        String bare = CharMatcher.inRange('a', 'z').or(MARKS).removeFrom(text);
        if (bare.isEmpty() && text.chars().filter(Character::isLetter).count() != 2) {
            return MARKS.retainFrom(text).replace(",", "");
        }
        StringBuilder raised = new StringBuilder();
        for (char c : text.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            raised.append(digit < 0 ? c : RAISED_DIGITS.charAt(digit));
        }
        return raised.toString();
    }

    private static void cut(List<Word> row, List<Piece> pieces) {
        int from = 0;
        for (int i = 1; i < row.size(); i++) {
            if (gap(row, i) > WIDE && !isStretched(row, i)) {
                pieces.add(new Piece(row.subList(from, i)));
                from = i;
            }
        }
        if (from < row.size()) {
            pieces.add(new Piece(row.subList(from, row.size())));
        }
    }

    /** Returns the gap before a word, in sizes of the font. */
    private static double gap(List<Word> row, int at) {
        Word word = row.get(at);
        return (word.x() - row.get(at - 1).right()) / word.size();
    }

    /** A line that is stretched to the width of its column has spaces that are as wide as each other. */
    private static boolean isStretched(List<Word> row, int at) {
        double gap = gap(row, at);
        boolean asBefore = at > 1 && Math.abs(gap(row, at - 1) - gap) < AS_WIDE * gap;
        boolean asBehind = at + 1 < row.size() && Math.abs(gap(row, at + 1) - gap) < AS_WIDE * gap;
        return gap < STRETCHED && (asBefore || asBehind);
    }
}
