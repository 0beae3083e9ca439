package org.colloquy.core.resolve;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two titles have in common: their runs of three letters, those that few titles have weighing more. Spaces and
 * hyphens count for nothing, a slip of the pen spoils three runs, and what one title has beside the other spoils none of
 * the other's.
 */
final class TitleLetters {
    private static final CharMatcher SPACE = CharMatcher.is(' ');
    private static final int RUN = 3;
    /** A collection smaller than this does not tell which letters are rare. */
    private static final int FEWEST = 4000;
    /** What a run weighs of which it is not known how rare it is. */
    private static final float USUAL = 5;

    /** The numbers of each paper's runs, ascending. */
    private final int[][] runs;
    /** What each run weighs. */
    private final float[] weights;
    /** What each paper's runs weigh together. */
    private final float[] sums;

    TitleLetters(List<PaperFeatures> papers) {
        Map<String, Integer> numbers = new HashMap<>();
        this.runs =
                papers.stream().map(paper -> runs(paper.titleKey(), numbers)).toArray(int[][]::new);
        this.weights = weights(numbers.size());
        this.sums = new float[runs.length];
        for (int paper = 0; paper < runs.length; paper++) {
            for (int run : runs[paper]) {
                sums[paper] += weights[run];
            }
        }
    }

    /**
     * What two titles share.
     *
     * @param weight what the shared runs weigh
     * @param ofShorter which share that is of the title that weighs less, from 0 to 1
     * @param ofLonger which share that is of the other, from 0 to 1
     */
    record Overlap(float weight, float ofShorter, float ofLonger) {
        private static final Overlap NONE = new Overlap(0, 0, 0);
    }

    /** Returns what the titles of two papers share. */
    Overlap compare(int one, int other) {
        float shared = 0;
        int[] ours = runs[one];
        int[] theirs = runs[other];
        for (int i = 0, j = 0; i < ours.length && j < theirs.length; ) {
            if (ours[i] == theirs[j]) {
                shared += weights[ours[i]];
                i++;
                j++;
            } else if (ours[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0
                ? Overlap.NONE
                : new Overlap(
                        shared, shared / Math.min(sums[one], sums[other]), shared / Math.max(sums[one], sums[other]));
    }

    private static int[] runs(String key, Map<String, Integer> numbers) {
        if (key.isEmpty()) {
            return new int[0];
        }
        String letters = " " + SPACE.removeFrom(key) + " ";
        int[] found = new int[Math.max(0, letters.length() - RUN + 1)];
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers.computeIfAbsent(letters.substring(i, i + RUN), run -> numbers.size());
        }
        Arrays.sort(found);
        return found;
    }

    private float[] weights(int count) {
        float[] found = new float[count];
        if (runs.length < FEWEST) {
            Arrays.fill(found, USUAL);
            return found;
        }
        int[] titles = new int[count];
        for (int[] title : runs) {
            for (int i = 0; i < title.length; i++) {
                if (i == 0 || title[i] != title[i - 1]) {
                    titles[title[i]]++;
                }
            }
        }
        for (int run = 0; run < count; run++) {
            found[run] = (float) Math.log1p(runs.length / (titles[run] + 0.5));
        }
        return found;
    }
}
