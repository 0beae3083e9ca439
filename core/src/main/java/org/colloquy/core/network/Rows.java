package org.colloquy.core.network;

import java.util.Arrays;

/**
 * Compressed sparse rows: lists of numbers, one after the other in one array. Each row is sorted and holds a number
 * once.
 */
public final class Rows {
    private final int[] starts;
    private final int[] values;

    private Rows(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Makes rows of pairs of a row and a value, given in any order.
     *
     * @param count how many of the pairs hold
     */
    static Rows of(int rows, int columns, int[] row, int[] value, int count) {
        // Grouped by value first, each row is then filled in order.
        return grouped(columns, value, row, count).transposed(rows).distinct();
    }

    private static Rows grouped(int rows, int[] row, int[] value, int count) {
        int[] starts = new int[rows + 1];
        for (int i = 0; i < count; i++) {
            starts[row[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] values = new int[count];
        for (int i = 0; i < count; i++) {
            values[next[row[i]]++] = value[i];
        }
        return new Rows(starts, values);
    }

    /** Returns for each value the rows that hold it. */
    Rows transposed(int columns) {
        int[] row = new int[values.length];
        for (int at = 0; at < size(); at++) {
            Arrays.fill(row, starts[at], starts[at + 1], at);
        }
        return grouped(columns, values, row, values.length);
    }

    private Rows distinct() {
        int[] left = new int[values.length];
        int[] leftStarts = new int[starts.length];
        int count = 0;
        for (int row = 0; row < size(); row++) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (i == starts[row] || values[i] != values[i - 1]) {
                    left[count++] = values[i];
                }
            }
            leftStarts[row + 1] = count;
        }
        return new Rows(leftStarts, Arrays.copyOf(left, count));
    }

    /** Returns how many rows there are. */
    public int size() {
        return starts.length - 1;
    }

    /** Returns how many numbers all rows hold together. */
    public int count() {
        return values.length;
    }

    /** Returns where a row begins. */
    public int from(int row) {
        return starts[row];
    }

    /** Returns where a row ends: behind its last number. */
    public int to(int row) {
        return starts[row + 1];
    }

    /** Returns the number at a place between {@link #from} and {@link #to}. */
    public int get(int place) {
        return values[place];
    }

    /** Returns how many numbers a row holds. */
    public int length(int row) {
        return starts[row + 1] - starts[row];
    }

    /** Returns the numbers that two rows of the same kind both hold, in order. */
    public int[] common(int one, int other) {
        return common(values, from(one), to(one), from(other), to(other));
    }

    /** Returns what two sorted parts of an array both hold, in order. */
    static int[] common(int[] values, int from, int to, int otherFrom, int otherTo) {
        int[] common = new int[Math.min(to - from, otherTo - otherFrom)];
        int count = 0;
        int i = from;
        int j = otherFrom;
        while (i < to && j < otherTo) {
            int difference = Integer.compare(values[i], values[j]);
            if (difference == 0) {
                common[count++] = values[i];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return Arrays.copyOf(common, count);
    }
}
