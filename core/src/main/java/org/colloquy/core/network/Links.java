package org.colloquy.core.network;

import java.util.OptionalInt;

/**
 * Compressed sparse rows: the links of each person lie together, sorted by whom they lead to. A pair has two links.
 *
 * @see LinksBuilder
 */
final class Links {

    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final int[] rows;
    private final int[] targets;
    private final int[] papers;
    private final double[] weights;
    private final int[] firstYears;
    private final int[] lastYears;

    /** Makes room; {@code rows} says where each person's links begin, and where the last one's end. */
    Links(int[] rows) {
        int links = rows[rows.length - 1];
        this.rows = rows;
        this.targets = new int[links];
        this.papers = new int[links];
        this.weights = new double[links];
        this.firstYears = new int[links];
        this.lastYears = new int[links];
    }

    void open(int link, int target) {
        targets[link] = target;
        firstYears[link] = NO_YEAR;
        lastYears[link] = NO_YEAR;
    }

    void addPaper(int link, double weight, OptionalInt year) {
        papers[link]++;
        weights[link] += weight;
        if (year.isPresent()) {
            int value = year.getAsInt();
            firstYears[link] = firstYears[link] == NO_YEAR ? value : Math.min(firstYears[link], value);
            lastYears[link] = Math.max(lastYears[link], value);
        }
    }

    int count() {
        return targets.length;
    }

    /** Returns the first link of a person; that of the next person is where the person's links end. */
    int first(int person) {
        return rows[person];
    }

    int target(int link) {
        return targets[link];
    }

    int papers(int link) {
        return papers[link];
    }

    double weight(int link) {
        return weights[link];
    }

    OptionalInt firstYear(int link) {
        return year(firstYears[link]);
    }

    OptionalInt lastYear(int link) {
        return year(lastYears[link]);
    }

    private static OptionalInt year(int year) {
        return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
