package org.colloquy.core.source.pdf;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts lines where words of several lines begin in the same place, one below the other: the columns of a table may be hardly
 * further from each other than words.
 */
final class Alignment {

    private static final int FEWEST_LINES = 3;
    private static final double LEAST = 0.3;
    private static final double WIDER = 1.3;
    private static final double CLOSE = 0.1;

    private final List<Piece> pieces;
    private final double space;

    private Alignment(List<Piece> pieces) {
        this.pieces = pieces;
        this.space = Math.max(LEAST, WIDER * usualSpace(pieces));
    }

    /** Returns {@code pieces}, from the top, with those cut that stand in columns. */
    static List<Piece> cut(List<Piece> pieces) {
        Alignment alignment = new Alignment(pieces);
        Map<Piece, TreeSet<Integer>> cuts = new IdentityHashMap<>();
        for (double x : alignment.candidates()) {
            alignment.follow(x, cuts);
        }
        List<Piece> all = new ArrayList<>();
        for (Piece piece : pieces) {
            int from = 0;
            for (int at : cuts.getOrDefault(piece, new TreeSet<>())) {
                all.add(new Piece(piece.words().subList(from, at)));
                from = at;
            }
            all.add(new Piece(piece.words().subList(from, piece.words().size())));
        }
        return all;
    }

    /** Returns how wide a quarter of the spaces are at most, in sizes of the font; more may be those between columns. */
    private static double usualSpace(List<Piece> pieces) {
        List<Double> spaces = new ArrayList<>();
        for (Piece piece : pieces) {
            for (int i = 1; i < piece.words().size(); i++) {
                spaces.add(gap(piece, i) / piece.words().get(i).size());
            }
        }
        spaces.sort(comparingDouble(Double::doubleValue));
        return spaces.isEmpty() ? 0 : spaces.get(spaces.size() / 4);
    }

    private static double gap(Piece piece, int at) {
        return piece.words().get(at).x() - piece.words().get(at - 1).right();
    }

    /** Returns where a word stands behind a gap, and others begin a piece or do so, too. */
    private List<Double> candidates() {
        TreeMap<Long, Integer> begin = new TreeMap<>();
        TreeMap<Long, Double> places = new TreeMap<>();
        for (Piece piece : pieces) {
            begin.merge(Math.round(piece.x()), 1, Integer::sum);
            for (int i = 1; i < piece.words().size(); i++) {
                Word word = piece.words().get(i);
                if (gap(piece, i) > space * word.size()) {
                    begin.merge(Math.round(word.x()), 1, Integer::sum);
                    places.putIfAbsent(Math.round(word.x()), word.x());
                }
            }
        }
        places.keySet()
                .removeIf(place -> begin.subMap(place - 1, true, place + 1, true).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        < FEWEST_LINES);
        return List.copyOf(places.values());
    }

    /** Follows a place down the page, and cuts there what stands one below the other. */
    private void follow(double x, Map<Piece, TreeSet<Integer>> cuts) {
        List<Piece> run = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.right() <= x - CLOSE || piece.x() > x + CLOSE) {
                continue;
            }
            boolean begins = Math.abs(piece.x() - x) <= CLOSE * piece.size();
            boolean holds = begins || at(piece, x) > 0;
            if (!holds) {
                cut(run, x, cuts);
                run.clear();
            } else {
                run.add(piece);
            }
        }
        cut(run, x, cuts);
    }

    private void cut(List<Piece> run, double x, Map<Piece, TreeSet<Integer>> cuts) {
        if (run.size() < FEWEST_LINES) {
            return;
        }
        for (Piece piece : run) {
            int at = at(piece, x);
            if (at > 0) {
                cuts.computeIfAbsent(piece, key -> new TreeSet<>()).add(at);
            }
        }
    }

    /** Returns the number of the word that begins at {@code x} behind a gap; 0 if none does. */
    private int at(Piece piece, double x) {
        for (int i = 1; i < piece.words().size(); i++) {
            Word word = piece.words().get(i);
            if (Math.abs(word.x() - x) <= CLOSE * word.size() && gap(piece, i) > space * word.size()) {
                return i;
            }
        }
        return 0;
    }
}
