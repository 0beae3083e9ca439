package org.colloquy.core.resolve.paper;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.List;
import org.colloquy.core.resolve.corpus.PaperFeatures;

/**
 * How much two titles have in common: their runs of three letters. Spaces and hyphens count for nothing, a slip of the pen
 * spoils three runs, and what one title has beside the other spoils none of the other's.
 */
final class TitleLetters {
    private static final CharMatcher SPACE = CharMatcher.is(' ');
    private static final int RUN = 3;

    /** The numbers of each paper's runs, ascending. */
    private final int[][] runs;

    TitleLetters(List<PaperFeatures> papers) {
        this.runs = papers.stream().map(paper -> runs(paper.titleKey())).toArray(int[][]::new);
    }

    /**
     * What two titles share.
     *
     * @param shared how many runs
     * @param ofShorter which share that is of the shorter title, from 0 to 1
     * @param ofLonger which share that is of the longer, from 0 to 1
     */
    record Overlap(int shared, float ofShorter, float ofLonger) {
        private static final Overlap NONE = new Overlap(0, 0, 0);
    }

    /** Returns what the titles of two papers share. */
    Overlap compare(int one, int other) {
        int shared = 0;
        int[] ours = runs[one];
        int[] theirs = runs[other];
        for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
            int order = Integer.compare(ours[i], theirs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared == 0
                ? Overlap.NONE
                : new Overlap(
                        shared,
                        (float) shared / Math.min(ours.length, theirs.length),
                        (float) shared / Math.max(ours.length, theirs.length));
    }

    private static int[] runs(String key) {
        if (key.isEmpty()) {
            return new int[0];
        }
        String letters = " " + SPACE.removeFrom(key) + " ";
        int[] found = new int[Math.max(0, letters.length() - RUN + 1)];
        for (int i = 0; i < found.length; i++) {
            found[i] = number(letters, i);
        }
        Arrays.sort(found);
        return found;
    }

    /** Returns what stands for a run: all bits of its letters mixed into 32. That two runs share theirs is as good as never. */
    private static int number(String letters, int from) {
        long run = 0;
        for (int i = from; i < from + RUN; i++) {
            run = run << Character.SIZE | letters.charAt(i);
        }
        return (int) (run * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
    }
}
