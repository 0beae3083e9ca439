package org.colloquy.core.resolve.corpus;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/** Sets of numbers that only ever grow together. */
public final class Disjoint {

    private final int[] parent;
    private final int[] sizes;
    /** Each number's successor in the ring of its set. */
    private final int[] next;

    /** Begins with each of so many numbers in a set of its own. */
    public Disjoint(int count) {
        parent = new int[count];
        sizes = new int[count];
        next = new int[count];
        Arrays.setAll(parent, i -> i);
        Arrays.setAll(next, i -> i);
        Arrays.fill(sizes, 1);
    }

    /** Returns how many numbers there are. */
    public int count() {
        return parent.length;
    }

    /** Returns the number that stands for the set of {@code element}; changes when sets are joined. */
    public int find(int element) {
        int at = element;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Returns whether two numbers are in one set. */
    public boolean same(int one, int other) {
        return find(one) == find(other);
    }

    /** Returns how many are in the set of a number. */
    public int size(int element) {
        return sizes[find(element)];
    }

    /** Makes one set of those of two numbers. */
    public void join(int one, int other) {
        int large = find(one);
        int small = find(other);
        if (large == small) {
            return;
        }
        if (sizes[large] < sizes[small]) {
            int swap = large;
            large = small;
            small = swap;
        }
        parent[small] = large;
        sizes[large] += sizes[small];
        int after = next[large];
        next[large] = next[small];
        next[small] = after;
    }

    /** Returns the members of the set of {@code element}, in no particular order. */
    public int[] members(int element) {
        int[] members = new int[size(element)];
        int at = element;
        for (int i = 0; i < members.length; i++) {
            members[i] = at;
            at = next[at];
        }
        return members;
    }

    /** Sends each set to {@code action}: its members in order, the sets in the order of their first members. */
    public void forEachSet(Consumer<int[]> action) {
        BitSet seen = new BitSet(parent.length);
        for (int element = 0; element < parent.length; element++) {
            int root = find(element);
            if (!seen.get(root)) {
                seen.set(root);
                int[] members = members(root);
                Arrays.sort(members);
                action.accept(members);
            }
        }
    }
}
