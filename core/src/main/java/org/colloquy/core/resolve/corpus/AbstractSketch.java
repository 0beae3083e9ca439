package org.colloquy.core.resolve.corpus;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of an abstract to know it again: of the hashes of its runs of four words, the smallest. The share of them that
 * two abstracts have in common estimates the share of the runs themselves (Broder, "On the resemblance and containment of
 * documents", 1997).
 */
public final class AbstractSketch {
    static final AbstractSketch NONE = new AbstractSketch(ImmutableIntArray.of());

    private static final int RUN = 4;
    private static final int KEPT = 32;
    /** How many of the smallest hashes near copies are looked up by. */
    private static final int KEYS = 3;

    /** The smallest hashes, ascending; empty where there is no abstract, or one too short to tell papers apart. */
    private final ImmutableIntArray hashes;

    private AbstractSketch(ImmutableIntArray hashes) {
        this.hashes = hashes;
    }

    /** Returns the sketch of a folded abstract, whose words have one space between them. */
    static AbstractSketch of(String folded) {
        int[] starts = starts(folded);
        DistinctNumbers hashes = new DistinctNumbers(starts.length);
        for (int i = 0; i + RUN < starts.length; i++) {
            hashes.add(ContentWords.hash(folded.substring(starts[i], starts[i + RUN] - 1)));
        }
        return new AbstractSketch(
                ImmutableIntArray.copyOf(Arrays.stream(hashes.ascending()).limit(KEPT)));
    }

    /** Returns the sketch that has these {@link #hashes}. */
    static AbstractSketch ofHashes(int[] hashes) {
        return hashes.length == 0 ? NONE : new AbstractSketch(ImmutableIntArray.copyOf(hashes));
    }

    /** Returns where each word begins, and where one more would. */
    private static int[] starts(String folded) {
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        starts.add(0);
        for (int space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
            starts.add(space + 1);
        }
        return starts.add(folded.length() + 1).build().toArray();
    }

    /** Returns the hashes that are kept, ascending; none of an abstract that tells nothing. */
    public List<Integer> hashes() {
        return hashes.asList();
    }

    /** Returns hashes of which two near copies most probably share one. */
    public List<Integer> keys() {
        return hashes.subArray(0, Math.min(KEYS, hashes.length())).asList();
    }

    /** Returns how much two abstracts have in common, from 0 to 1; not a number unless both are known. */
    public float likeness(AbstractSketch other) {
        if (hashes.isEmpty() || other.hashes.isEmpty()) {
            return Float.NaN;
        }
        int kept = Math.max(hashes.length(), other.hashes.length());
        int shared = 0;
        int seen = 0;
        for (int i = 0, j = 0; seen < kept && i < hashes.length() && j < other.hashes.length(); seen++) {
            int ours = hashes.get(i);
            int theirs = other.hashes.get(j);
            shared += ours == theirs ? 1 : 0;
            i += ours <= theirs ? 1 : 0;
            j += theirs <= ours ? 1 : 0;
        }
        return (float) shared / kept;
    }
}
