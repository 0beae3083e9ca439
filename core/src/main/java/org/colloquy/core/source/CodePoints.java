package org.colloquy.core.source;

import java.util.Arrays;

/** Translates between {@code char} offsets and code point positions of one text, in constant time per look-up. */
final class CodePoints {

    private static final int STEP = 1024;

    private final String text;
    private final boolean same;
    /** The code points before every {@value #STEP}th char. */
    private final int[] before;

    CodePoints(String text) {
        this.text = text;
        this.same = !holdsSurrogates(text);
        this.before = same ? new int[0] : count(text);
    }

    private static boolean holdsSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() / STEP + 1];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + starts(text, (i - 1) * STEP, i * STEP);
        }
        return before;
    }

    /** Counts the code points that begin in a stretch; a pair counts where its first half stands. */
    private static int starts(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean secondHalf =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            count += secondHalf ? 0 : 1;
        }
        return count;
    }

    /** Returns the position of the code point that begins at char {@code offset}. */
    int at(int offset) {
        return same ? offset : before[offset / STEP] + starts(text, offset / STEP * STEP, offset);
    }

    /** Returns the char offset of the code point at {@code position}. */
    int offset(int position) {
        if (same) {
            return position;
        }
        int block = Arrays.binarySearch(before, position);
        int from = block >= 0 ? block : -block - 2;
        int start = from * STEP;
        boolean inPair = start > 0
                && start < text.length()
                && Character.isLowSurrogate(text.charAt(start))
                && Character.isHighSurrogate(text.charAt(start - 1));
        return text.offsetByCodePoints(inPair ? start + 1 : start, position - before[from]);
    }
}
