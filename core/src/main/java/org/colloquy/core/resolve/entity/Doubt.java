package org.colloquy.core.resolve.entity;

/**
 * Two who may be one, and are not joined.
 *
 * @param one the number of the one, or of its mention; of the shorter name, if one is shorter
 * @param other that of the other
 * @param compared what was compared, packed
 * @param shorter whether the one is a shorter name, and the other one of several people whose names it fits
 */
public record Doubt(int one, int other, long compared, boolean shorter) {

    /** The sum of weights below which two are hardly one: a probability of 0.1. */
    private static final float LEAST = (float) Math.log(0.1 / 0.9);

    /** Returns whether two may be one although the sum of weights is too low to say so. */
    public static boolean isDoubt(float score) {
        return score >= LEAST;
    }
}
