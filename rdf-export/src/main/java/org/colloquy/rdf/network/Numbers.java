package org.colloquy.rdf.network;

import java.util.Arrays;

/** Numbers for keys, from 0 in the order in which they come: two arrays, so that millions take little room. */
final class Numbers {
    private static final int FREE = -1;
    /** Brings apart what counts up in steps. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1024];
    private int count;
    /** The numbers, at the places to which the keys hash. */
    private int[] places = new int[4096];
    /** What is read in order has the same key many times over. */
    private int last;

    Numbers() {
        Arrays.fill(places, FREE);
    }

    /** Returns the number of a key, a new one if it has none yet. */
    int add(long key) {
        if (last < count && keys[last] == key) {
            return last;
        }
        int place = place(key);
        last = places[place];
        if (last == FREE) {
            last = append(key, place);
        }
        return last;
    }

    private int append(long key, int free) {
        int place = free;
        if (count == keys.length) {
            grow();
            place = place(key);
        }
        keys[count] = key;
        places[place] = count;
        return count++;
    }

    /** Returns the number of a key, or -1. */
    int of(long key) {
        return places[place(key)];
    }

    long key(int number) {
        return keys[number];
    }

    int size() {
        return count;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * count);
        places = new int[2 * places.length];
        Arrays.fill(places, FREE);
        for (int i = 0; i < count; i++) {
            places[place(keys[i])] = i;
        }
    }

    private int place(long key) {
        int mask = places.length - 1;
        int place = (int) (key * SPREAD >>> 32) & mask;
        while (places[place] != FREE && keys[places[place]] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
