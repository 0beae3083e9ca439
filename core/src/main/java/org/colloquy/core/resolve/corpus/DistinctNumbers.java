package org.colloquy.core.resolve.corpus;

import java.util.Arrays;

/** Collects numbers that may come more than once. */
public final class DistinctNumbers {
    private int[] numbers;
    private int count;

    /** Makes room for so many; it grows. */
    public DistinctNumbers(int expected) {
        this.numbers = new int[Math.max(1, expected)];
    }

    /** Takes a number, be it for the first time or not. */
    public void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = number;
    }

    /** Takes several. */
    public void addAll(int[] more) {
        for (int number : more) {
            add(number);
        }
    }

    /** Returns each number once, ascending. */
    public int[] ascending() {
        int[] sorted = Arrays.copyOf(numbers, count);
        Arrays.sort(sorted);
        int kept = 0;
        for (int number : sorted) {
            if (kept == 0 || number != sorted[kept - 1]) {
                sorted[kept++] = number;
            }
        }
        return kept == count ? sorted : Arrays.copyOf(sorted, kept);
    }
}
