package org.colloquy.core.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells columns of text, which are read one after the other, from the rows of a table, which are read across: by times, which begin
 * what each column says, and else by whether columns are alike and their lines do not stand beside each other.
 */
final class Columns {

    private static final String TIME = "\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?";
    private static final Pattern LEADS = Pattern.compile("^" + TIME + "(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_ONLY =
            Pattern.compile(TIME + "(?:\\s?(?:[-–—]|to)\\s?(?:" + TIME + ")?)?", Pattern.CASE_INSENSITIVE);

    /** In sizes of the font. */
    private static final double GUTTER = 2;

    private static final int FEWEST_LINES = 5;
    private static final double NARROW = 0.25;
    private static final double LEVEL = 0.15;
    private static final double MOSTLY = 0.6;
    private static final double FULL = 0.5;
    private static final double SAME_WIDTH = 0.03;

    private Columns() {}

    /** Returns the columns, from the left; one if the band is a table. */
    static List<List<Piece>> of(Band band) {
        List<List<Piece>> regions = band.regions();
        List<List<Piece>> byTimes = byTimes(regions);
        return byTimes.size() > 1 || regions.size() > 3 || !areAlike(regions) ? byTimes : regions;
    }

    /** Returns whether a line begins with a time. */
    static boolean beginsWithTime(Piece line) {
        return LEADS.matcher(line.text()).find();
    }

    /** Returns how far the lines of each column may reach; a gutter is not wide. */
    static List<Room> rooms(List<List<Piece>> columns) {
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Piece> column = columns.get(i);
            double end = i + 1 < columns.size()
                    ? left(columns.get(i + 1)) - GUTTER * column.get(0).size()
                    : left(column) + rooms.get(0).width();
            rooms.add(new Room(left(column), Math.max(right(column), end), true));
        }
        return rooms;
    }

    /** A column begins where times do that stand not beside times only. */
    private static List<List<Piece>> byTimes(List<List<Piece>> regions) {
        List<List<Piece>> columns = new ArrayList<>();
        boolean hasTimes = false;
        boolean timesOnly = false;
        for (List<Piece> region : regions) {
            boolean leads = count(region, LEADS) > 1;
            if (columns.isEmpty() || (leads && hasTimes && !timesOnly)) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).addAll(region);
            hasTimes |= leads;
            timesOnly = leads
                    && region.stream()
                            .allMatch(piece -> TIME_ONLY.matcher(piece.text()).matches());
        }
        return columns;
    }

    private static long count(List<Piece> region, Pattern pattern) {
        return region.stream()
                .filter(piece -> pattern.matcher(piece.text()).find())
                .count();
    }

    private static boolean areAlike(List<List<Piece>> regions) {
        double left = left(regions.get(0));
        double right = regions.stream().mapToDouble(Columns::right).max().orElse(left);
        boolean timesOnly = regions.get(0).stream()
                        .filter(piece -> TIME_ONLY.matcher(piece.text()).matches())
                        .count()
                > 1;
        return !timesOnly
                && regions.stream().allMatch(region -> region.size() >= FEWEST_LINES)
                && regions.stream().allMatch(region -> right(region) - left(region) > NARROW * (right - left))
                && (share(regions, piece -> isLevel(piece, regions.get(0))) < MOSTLY
                        || regions.stream().allMatch(Columns::isFull)
                        || areOfOneWidth(regions, right));
    }

    private interface Test {
        boolean holds(Piece piece);
    }

    /** Returns of how many pieces behind the first gutter something holds. */
    private static double share(List<List<Piece>> regions, Test test) {
        List<Piece> others = regions.stream().skip(1).flatMap(List::stream).toList();
        return others.stream().filter(test::holds).count() / (double) others.size();
    }

    private static boolean isLevel(Piece piece, List<Piece> others) {
        return others.stream().anyMatch(other -> Math.abs(other.baseline() - piece.baseline()) < LEVEL * piece.size());
    }

    private static boolean isFull(List<Piece> region) {
        double right = right(region);
        return region.stream()
                        .filter(piece -> right - piece.right() < 2 * piece.size())
                        .count()
                > FULL * region.size();
    }

    private static boolean areOfOneWidth(List<List<Piece>> regions, double right) {
        double width = right - left(regions.get(0));
        double pitch = left(regions.get(1)) - left(regions.get(0));
        double gap = left(regions.get(1)) - right(regions.get(0));
        return Math.abs(regions.size() * pitch - width - gap) < SAME_WIDTH * width;
    }

    private static double left(List<Piece> region) {
        return region.stream().mapToDouble(Piece::x).min().orElse(0);
    }

    private static double right(List<Piece> region) {
        return region.stream().mapToDouble(Piece::right).max().orElse(0);
    }
}
