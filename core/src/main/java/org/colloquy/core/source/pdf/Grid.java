package org.colloquy.core.source.pdf;

import static java.util.Comparator.comparingDouble;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The rows of a table, whose cells may be of several lines. */
final class Grid {

    /** In sizes of the font: lines that are closer than this are of one cell, if none are closer by more than the other. */
    private static final double NEAR = 0.6;

    private static final double AS_NEAR = 0.2;
    private static final double LEVEL = 0.4;
    private static final double SLIGHT = 0.1;
    /** How far the name of a column may reach into the gutter beside it. */
    private static final double SLACK = 0.5;

    private final List<Range<Double>> gutters;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A cell.
     *
     * @param columns over how many columns it reaches
     * @param lines its lines from the top
     */
    record Cell(int columns, List<Piece> lines) {}

    /**
     * A row.
     *
     * @param cells the cells by their first columns
     */
    record Row(TreeMap<Integer, Cell> cells) {}

    Grid(Band band) {
        this.gutters = withThoseOfSome(band);
        List<Strip> cluster = new ArrayList<>();
        double near = near(band.strips());
        for (Strip strip : band.strips()) {
            if (!cluster.isEmpty() && isApart(cluster.get(cluster.size() - 1), strip, near)) {
                rows(cluster);
                cluster.clear();
            }
            cluster.add(strip);
        }
        rows(cluster);
    }

    List<Row> rows() {
        return rows;
    }

    int columns() {
        return gutters.size() + 1;
    }

    /** Returns whether the columns of another stand in the same places. */
    boolean isLike(Grid other) {
        if (columns() != other.columns()) {
            return false;
        }
        for (int i = 0; i < gutters.size(); i++) {
            if (!gutters.get(i).isConnected(other.gutters.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Between gutters of all strips there may be some of a few, across which the cells of others reach. */
    private static List<Range<Double>> withThoseOfSome(Band band) {
        ImmutableList.Builder<Range<Double>> all = ImmutableList.builder();
        List<List<Piece>> regions = band.regions();
        for (int i = 0; i < regions.size(); i++) {
            List<Strip> parted = Strip.of(regions.get(i)).stream()
                    .filter(strip -> strip.pieces().size() > 1)
                    .toList();
            List<Strip> rows = parted.stream().filter(strip -> !strip.isBold()).toList();
            if (parted.size() > 1) {
                all.addAll(Strip.gutters(rows.isEmpty() ? parted : rows));
            }
            if (i < band.gutters().size()) {
                all.add(band.gutters().get(i));
            }
        }
        return all.build();
    }

    /** The names of the columns may be no further from the first row than its lines from each other. */
    private static boolean isApart(Strip strip, Strip next, double near) {
        boolean names = strip.isBold() && next.pieces().stream().noneMatch(piece -> piece.look() == Look.BOLD);
        return names || next.top() - strip.bottom() > near * next.size();
    }

    private static double near(List<Strip> strips) {
        double least = NEAR;
        for (int i = 1; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            least = Math.min(least, (strip.top() - strips.get(i - 1).bottom()) / strip.size() + AS_NEAR);
        }
        return least;
    }

    /** Lines that are near each other are one row, unless several of them begin in the first column. */
    private void rows(List<Strip> cluster) {
        List<Piece> pieces = cluster.stream()
                .flatMap(strip -> strip.pieces().stream())
                .sorted(comparingDouble(Piece::baseline))
                .toList();
        List<Piece> firsts = pieces.stream().filter(piece -> first(piece) == 0).toList();
        List<Piece> keys = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            if (i == 0 || begins(firsts.get(i), firsts.get(i - 1), pieces)) {
                keys.add(firsts.get(i));
            }
        }
        List<Piece> left = new ArrayList<>(pieces);
        for (int i = 1; i < keys.size(); i++) {
            double end = end(left, keys.get(i - 1), keys.get(i));
            row(left.stream().filter(piece -> piece.baseline() < end).toList());
            left.removeIf(piece -> piece.baseline() < end);
        }
        row(left);
    }

    /** What stands alone in the first column, close below what is like it, goes on from there. */
    private boolean begins(Piece key, Piece before, List<Piece> pieces) {
        if (Wrapping.endsWithDash(before)) {
            return false;
        }
        boolean close = key.top() - before.bottom() < NEAR * key.size() && key.look() == before.look();
        return !close
                || pieces.stream()
                        .anyMatch(piece -> piece != key
                                && first(piece) > 0
                                && Math.abs(piece.baseline() - key.baseline()) < LEVEL * key.size());
    }

    /** Returns where the row of one key ends: in the widest gap before the next, and in the last of gaps that are as wide. */
    private double end(List<Piece> pieces, Piece key, Piece next) {
        double end = next.baseline() - LEVEL * next.size();
        double widest = -1;
        double bottom = key.bottom();
        for (Piece piece : pieces) {
            if (piece.baseline() > key.baseline() && piece.baseline() <= next.baseline() && first(piece) > 0) {
                double gap = piece.top() - bottom;
                if (bottom > key.bottom() && gap > widest - SLIGHT * piece.size()) {
                    widest = Math.max(widest, gap);
                    end = piece.baseline() - LEVEL * piece.size();
                }
                bottom = Math.max(bottom, piece.bottom());
            }
        }
        return end;
    }

    private void row(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        TreeMap<Integer, Cell> cells = new TreeMap<>();
        for (Piece piece : pieces) {
            int column = first(piece);
            Cell cell = cells.computeIfAbsent(column, at -> new Cell(1, new ArrayList<>()));
            int last = cell.lines().size() - 1;
            if (last >= 0 && piece.baseline() - cell.lines().get(last).baseline() < LEVEL * piece.size()) {
                cell.lines().add(Piece.beside(List.of(cell.lines().remove(last), piece)));
            } else {
                cell.lines().add(piece);
            }
            int columns = Math.max(cell.columns(), last(piece) - column + 1);
            cells.put(column, new Cell(columns, cell.lines()));
        }
        rows.add(new Row(cells));
    }

    private int first(Piece piece) {
        return column(piece.x() + SLACK * piece.size());
    }

    private int last(Piece piece) {
        return Math.max(first(piece), column(piece.right() - SLACK * piece.size()));
    }

    /** Returns behind how many gutters {@code x} is. */
    private int column(double x) {
        return (int) gutters.stream()
                .filter(gutter -> (gutter.lowerEndpoint() + gutter.upperEndpoint()) / 2 < x)
                .count();
    }

    /** Returns how far the lines of a cell may reach. */
    Room room(int column, int columns) {
        double left = column == 0 ? Double.MAX_VALUE : gutters.get(column - 1).upperEndpoint();
        double right = column + columns > gutters.size()
                ? 0
                : gutters.get(column + columns - 1).lowerEndpoint();
        for (Row row : rows) {
            Cell cell = row.cells().get(column);
            if (cell != null && cell.columns() == columns) {
                for (Piece line : cell.lines()) {
                    left = Math.min(left, line.x());
                    right = Math.max(right, line.right());
                }
            }
        }
        return new Room(left, right, broken() > 1);
    }

    /** Some lines must be full before any counts as broken where it ends. */
    private long broken() {
        double[] edges = new double[columns()];
        rows.forEach(row -> row.cells().forEach((column, cell) -> {
            int last = Math.min(column + cell.columns(), edges.length) - 1;
            cell.lines().forEach(line -> edges[last] = Math.max(edges[last], line.right()));
        }));
        long[] full = new long[1];
        rows.forEach(row -> row.cells().forEach((column, cell) -> {
            Room room = new Room(0, edges[Math.min(column + cell.columns(), edges.length) - 1], true);
            for (int i = 1; i < cell.lines().size(); i++) {
                full[0] += Wrapping.isFull(cell.lines().get(i - 1), cell.lines().get(i), room) ? 1 : 0;
            }
        }));
        return full[0];
    }
}
