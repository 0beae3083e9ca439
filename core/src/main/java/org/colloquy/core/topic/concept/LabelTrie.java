package org.colloquy.core.topic.concept;

import java.util.ArrayList;
import java.util.List;

/** Labels as paths of characters: what a path may still become is known at each step, so a text is read once. */
final class LabelTrie {
    static final int ROOT = 0;
    static final int NOWHERE = -1;

    private static final int LOAD = 2;

    /** The steps: a node and a character, plus one, since 0 is an empty place. */
    private long[] steps = new long[1 << 10];

    private int[] targets = new int[1 << 10];
    private int nodes = 1;
    private final List<List<Sense>> senses = new ArrayList<>(List.of(List.of()));

    void add(String label, Sense sense) {
        int node = ROOT;
        for (int i = 0; i < label.length(); i++) {
            node = stepOrGrow(node, label.charAt(i));
        }
        List<Sense> there = new ArrayList<>(senses.get(node));
        if (there.stream().noneMatch(other -> other.concept().equals(sense.concept()))) {
            there.add(sense);
        }
        senses.set(node, List.copyOf(there));
    }

    /** Returns where {@code word} leads from {@code node}; {@link #NOWHERE} if no label goes on so. */
    int walk(int node, String word) {
        int at = node;
        for (int i = 0; i < word.length() && at != NOWHERE; i++) {
            int slot = slot(key(at, word.charAt(i)));
            at = steps[slot] == 0 ? NOWHERE : targets[slot];
        }
        return at;
    }

    /** Returns what has the label that ends at {@code node}. */
    List<Sense> senses(int node) {
        return node == NOWHERE ? List.of() : senses.get(node);
    }

    private int stepOrGrow(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        if (steps[slot] == 0) {
            if (nodes * LOAD >= steps.length) {
                grow();
                slot = slot(key);
            }
            steps[slot] = key;
            targets[slot] = nodes++;
            senses.add(List.of());
        }
        return targets[slot];
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[oldSteps.length * 2];
        targets = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                int slot = slot(oldSteps[i]);
                steps[slot] = oldSteps[i];
                targets[slot] = oldTargets[i];
            }
        }
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE | c) + 1;
    }

    private int slot(long key) {
        int mask = steps.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ (mixed >>> (Integer.SIZE + 1))) & mask;
        while (steps[slot] != 0 && steps[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
