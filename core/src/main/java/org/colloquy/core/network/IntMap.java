package org.colloquy.core.network;

import java.util.Arrays;

/** A small map of numbers, none negative, in open addressing: it grows with what is put in, not with what there is. */
final class IntMap {
    private static final int FREE = -1;
    private static final int SPREAD = 0x9E3779B9;

    private int[] keys = new int[64];
    private int[] values = new int[64];
    private int count;

    IntMap() {
        Arrays.fill(keys, FREE);
    }

    /** Returns what stands for {@code key}, or -1. */
    int get(int key) {
        int place = place(keys, key);
        return keys[place] == FREE ? -1 : values[place];
    }

    /** Returns whether {@code key} is new. */
    boolean putIfAbsent(int key, int value) {
        int place = place(keys, key);
        if (keys[place] != FREE) {
            return false;
        }
        keys[place] = key;
        values[place] = value;
        if (2 * ++count > keys.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        int[] moreKeys = new int[2 * keys.length];
        int[] moreValues = new int[2 * keys.length];
        Arrays.fill(moreKeys, FREE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int place = place(moreKeys, keys[i]);
                moreKeys[place] = keys[i];
                moreValues[place] = values[i];
            }
        }
        keys = moreKeys;
        values = moreValues;
    }

    private static int place(int[] keys, int key) {
        int mask = keys.length - 1;
        int place = (key * SPREAD) >>> 7 & mask;
        while (keys[place] != FREE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
