package org.colloquy.core.resolve.entity;

import java.util.BitSet;
import java.util.Map;
import org.colloquy.core.resolve.corpus.PackedNumbers;

/** Numbers from 0 up for some of many keys: a bit and a half for each key, and no more than it takes for each that has one. */
final class SparseLongs {
    /** A bit for each key that has a number. */
    private final long[] bits;
    /** How many keys before each word of bits have one. */
    private final int[] before;

    private final PackedNumbers values;

    private SparseLongs(long[] bits, long[] values) {
        this.bits = bits;
        this.before = new int[bits.length];
        this.values = PackedNumbers.of(values);
        for (int word = 1; word < bits.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(bits[word - 1]);
        }
    }

    static SparseLongs of(Map<Integer, Long> entries) {
        BitSet keys = new BitSet();
        entries.keySet().forEach(keys::set);
        return new SparseLongs(
                keys.toLongArray(), keys.stream().mapToLong(entries::get).toArray());
    }

    long getOrDefault(int key, long other) {
        int word = key / Long.SIZE;
        long bit = 1L << key;
        if (word >= bits.length || (bits[word] & bit) == 0) {
            return other;
        }
        return values.get(before[word] + Long.bitCount(bits[word] & (bit - 1)));
    }
}
