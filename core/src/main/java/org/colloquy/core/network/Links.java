package org.colloquy.core.network;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Who wrote with whom, person by person, in compressed sparse rows: the links of each person lie together, sorted by
 * whom they lead to. A pair has two links, one in each direction. A link takes 12 bytes beside the number of whom it
 * leads to: papers, weight, first and last year.
 */
public final class Links {
    /** Stands for a year that is not known. */
    public static final short NO_YEAR = Short.MIN_VALUE;

    private final int[] starts;
    private final int[] targets;
    private final int[] papers;
    private final float[] weights;
    private final short[] firstYears;
    private final short[] lastYears;

    /** Makes room; {@code starts} says where each person's links begin, and where the last one's end. */
    Links(int[] starts) {
        int links = starts[starts.length - 1];
        this.starts = starts;
        this.targets = new int[links];
        this.papers = new int[links];
        this.weights = new float[links];
        this.firstYears = new short[links];
        this.lastYears = new short[links];
        Arrays.fill(firstYears, NO_YEAR);
        Arrays.fill(lastYears, NO_YEAR);
    }

    void open(int link, int target) {
        targets[link] = target;
    }

    void addPaper(int link, short year) {
        papers[link]++;
        if (year != NO_YEAR) {
            firstYears[link] = firstYears[link] == NO_YEAR || year < firstYears[link] ? year : firstYears[link];
            lastYears[link] = year > lastYears[link] ? year : lastYears[link];
        }
    }

    void weigh(int link, float weight) {
        weights[link] = weight;
    }

    /** Returns how many people there are. */
    public int people() {
        return starts.length - 1;
    }

    /** Returns how many links there are: two for each pair. */
    public int count() {
        return targets.length;
    }

    /** Returns the first link of a person. */
    public int from(int person) {
        return starts[person];
    }

    /** Returns where the links of a person end: behind the last. */
    public int to(int person) {
        return starts[person + 1];
    }

    /** Returns with how many others a person wrote. */
    public int degree(int person) {
        return starts[person + 1] - starts[person];
    }

    /** Returns the person to whom a link leads. */
    public int target(int link) {
        return targets[link];
    }

    /** Returns how many papers a pair wrote together. */
    public int papers(int link) {
        return papers[link];
    }

    /** Returns the sum of 1/(authors - 1) over the papers of a pair, to seven digits. */
    public float weight(int link) {
        return weights[link];
    }

    /** Returns the year of the first paper of a pair, if any is known. */
    public OptionalInt firstYear(int link) {
        return year(firstYears[link]);
    }

    /** Returns the year of the last paper of a pair, if any is known. */
    public OptionalInt lastYear(int link) {
        return year(lastYears[link]);
    }

    /** Returns the link from one person to another, if they wrote together. */
    public OptionalInt between(int one, int other) {
        int link = Arrays.binarySearch(targets, starts[one], starts[one + 1], other);
        return link < 0 ? OptionalInt.empty() : OptionalInt.of(link);
    }

    /** Returns with whom a person wrote, in the order of their numbers. */
    public int[] targets(int person) {
        return Arrays.copyOfRange(targets, starts[person], starts[person + 1]);
    }

    /** Returns with whom two people both wrote, in the order of their numbers. */
    public int[] common(int one, int other) {
        return Rows.common(targets, from(one), to(one), from(other), to(other));
    }

    static OptionalInt year(short year) {
        return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
