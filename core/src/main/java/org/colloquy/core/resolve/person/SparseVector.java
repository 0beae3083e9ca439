package org.colloquy.core.resolve.person;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Numbers by key, of which most are zero; keys ascend, so that sums do not depend on the order of anything else. */
final class SparseVector {
    static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

    private final int[] keys;
    private final float[] values;
    /** The square of the length, once somebody asked; not a number before. */
    private float square = Float.NaN;

    private SparseVector(int[] keys, float[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Returns for each of the {@code keys}, which ascend, what {@code value} gives for it. */
    static SparseVector of(int[] keys, IntToDoubleFunction value) {
        float[] values = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = (float) value.applyAsDouble(keys[i]);
        }
        return new SparseVector(keys, values);
    }

    int size() {
        return keys.length;
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    boolean has(int key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    int key(int at) {
        return keys[at];
    }

    float value(int at) {
        return values[at];
    }

    /** Returns the same direction at length 1. */
    SparseVector normalised() {
        float length = (float) Math.sqrt(square());
        float[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= length;
        }
        return new SparseVector(keys, scaled);
    }

    float dot(SparseVector other) {
        float sum = 0;
        for (int i = 0, j = 0; i < keys.length && j < other.keys.length; ) {
            if (keys[i] == other.keys[j]) {
                sum += values[i++] * other.values[j++];
            } else if (keys[i] < other.keys[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    private float square() {
        if (Float.isNaN(square)) {
            square = dot(this);
        }
        return square;
    }

    /** Returns the cosine of the angle between the two; neither may be empty. */
    float cosine(SparseVector other) {
        return (float) (dot(other) / Math.sqrt((double) square() * other.square()));
    }

    SparseVector plus(SparseVector other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        int[] allKeys = new int[keys.length + other.keys.length];
        float[] allValues = new float[allKeys.length];
        int at = 0;
        for (int i = 0, j = 0; i < keys.length || j < other.keys.length; at++) {
            boolean ours = j == other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
            boolean theirs = i == keys.length || (j < other.keys.length && other.keys[j] <= keys[i]);
            allKeys[at] = ours ? keys[i] : other.keys[j];
            allValues[at] = (ours ? values[i++] : 0) + (theirs ? other.values[j++] : 0);
        }
        return new SparseVector(Arrays.copyOf(allKeys, at), Arrays.copyOf(allValues, at));
    }
}
