package org.colloquy.core.network;

import java.util.Arrays;

/**
 * People in groups, everybody in one. The largest is group 0; of equally large ones, the one with the lowest person
 * comes first.
 *
 * @see Components
 * @see Communities
 */
public final class Groups {
    private final int[] groupOf;
    private final int[] sizes;

    private Groups(int[] groupOf, int[] sizes) {
        this.groupOf = groupOf;
        this.sizes = sizes;
    }

    /** Numbers groups by size, and then by their lowest person; none may be empty. */
    static Groups numbered(int[] group, int groups) {
        int[] sizes = new int[groups];
        int[] lowest = new int[groups];
        for (int person = group.length - 1; person >= 0; person--) {
            sizes[group[person]]++;
            lowest[group[person]] = person;
        }
        long[] order = new long[groups];
        for (int i = 0; i < groups; i++) {
            order[i] = (long) -sizes[i] << Integer.SIZE | lowest[i];
        }
        Arrays.sort(order);
        int[] number = new int[groups];
        int[] sorted = new int[groups];
        for (int i = 0; i < groups; i++) {
            int old = group[(int) order[i]];
            number[old] = i;
            sorted[i] = sizes[old];
        }
        return new Groups(Arrays.stream(group).map(old -> number[old]).toArray(), sorted);
    }

    /** Returns how many groups there are. */
    public int count() {
        return sizes.length;
    }

    /** Returns the group of a person. */
    public int of(int person) {
        return groupOf[person];
    }

    /** Returns how many people a group has. */
    public int size(int group) {
        return sizes[group];
    }
}
