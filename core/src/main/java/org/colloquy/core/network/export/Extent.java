package org.colloquy.core.network.export;

/**
 * How much of a network is wanted.
 *
 * @param steps how many steps away from the person in the middle people may be
 * @param people how many people at most, the strongest first
 * @param papers how many papers a pair must have written together
 */
public record Extent(int steps, int people, int papers) {

    /** Everything. */
    public static final Extent ALL = new Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

    /**
     * Checks that something is left.
     *
     * @throws IllegalArgumentException if a number is below 1
     */
    public Extent {
        if (steps < 1 || people < 1 || papers < 1) {
            throw new IllegalArgumentException(
                    "steps, people and papers must be 1 or more, were " + steps + ", " + people + " and " + papers);
        }
    }
}
