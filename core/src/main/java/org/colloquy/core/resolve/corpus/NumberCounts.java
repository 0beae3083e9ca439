package org.colloquy.core.resolve.corpus;

/** Counts how often numbers come, whatever they are, in open addressing: without an object for each. */
public final class NumberCounts {
    private static final int SPREAD = 0x9E3779B9;

    private int[] numbers = new int[64];
    /** How often each number came; 0 where there is none. */
    private int[] counts = new int[64];

    private int used;

    /** Begins with nothing counted. */
    public NumberCounts() {}

    /** Counts a number once more. */
    public void add(int number) {
        int place = place(number);
        numbers[place] = number;
        if (counts[place]++ == 0 && 2 * ++used > counts.length) {
            grow();
        }
    }

    /** Returns how often a number came. */
    public int of(int number) {
        return counts[place(number)];
    }

    private void grow() {
        int[] oldNumbers = numbers;
        int[] oldCounts = counts;
        numbers = new int[2 * oldNumbers.length];
        counts = new int[2 * oldCounts.length];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] > 0) {
                int place = place(oldNumbers[i]);
                numbers[place] = oldNumbers[i];
                counts[place] = oldCounts[i];
            }
        }
    }

    /** Returns where a number stands, or could stand. */
    private int place(int number) {
        int mask = counts.length - 1;
        int hash = number * SPREAD;
        int place = (hash ^ hash >>> 16) & mask;
        while (counts[place] > 0 && numbers[place] != number) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
