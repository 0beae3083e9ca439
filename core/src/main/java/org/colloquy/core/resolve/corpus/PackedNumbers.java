package org.colloquy.core.resolve.corpus;

import java.util.Arrays;

/** Numbers from 0 up, each in no more bits than the largest of them takes. */
public final class PackedNumbers {

    private final int size;
    private final int bits;
    private final long mask;
    private final long[] words;

    private PackedNumbers(int size, int bits) {
        this.size = size;
        this.bits = bits;
        this.mask = (1L << bits) - 1;
        this.words = new long[Math.toIntExact((long) size * bits / Long.SIZE + 1)];
    }

    /** Packs numbers, none of which is negative. */
    public static PackedNumbers of(int... numbers) {
        return of(Arrays.stream(numbers).asLongStream().toArray());
    }

    /** Packs numbers, none of which is negative. */
    public static PackedNumbers of(long... numbers) {
        long all = 0;
        for (long number : numbers) {
            all |= number;
        }
        if (all < 0) {
            throw new IllegalArgumentException("a number is negative");
        }
        PackedNumbers packed = new PackedNumbers(numbers.length, bits(all));
        for (int place = 0; place < numbers.length; place++) {
            packed.put(place, numbers[place]);
        }
        return packed;
    }

    /** Returns how many bits a number takes. */
    static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }

    private void put(int place, long number) {
        long first = (long) place * bits;
        int word = (int) (first / Long.SIZE);
        int shift = (int) (first % Long.SIZE);
        words[word] |= number << shift;
        if (shift + bits > Long.SIZE) {
            words[word + 1] |= number >>> (Long.SIZE - shift);
        }
    }

    /** Returns how many numbers there are. */
    public int size() {
        return size;
    }

    /** Returns the number at a place, from 0. */
    public long get(int place) {
        long first = (long) place * bits;
        int word = (int) (first / Long.SIZE);
        int shift = (int) (first % Long.SIZE);
        long number = words[word] >>> shift;
        if (shift + bits > Long.SIZE) {
            number |= words[word + 1] << (Long.SIZE - shift);
        }
        return number & mask;
    }

    /** Returns a number that is known to be an {@code int}. */
    public int at(int place) {
        return (int) get(place);
    }

    /**
     * Looks a number up among those from one place to before another, which must be sorted.
     *
     * @return its place; if it is not there, something negative, as of {@link Arrays#binarySearch(long[], long)}
     */
    public int find(int from, int to, long number) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = get(middle);
            if (found == number) {
                return middle;
            }
            if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
