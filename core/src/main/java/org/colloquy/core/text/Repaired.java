package org.colloquy.core.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text with its encoding put right, and what was changed.
 *
 * @param text the repaired text
 * @param fixes the changed places in their order; they do not overlap
 */
public record Repaired(String text, List<Fix> fixes) {
    /** Keeps its own copy of the list. */
    public Repaired {
        fixes = ImmutableList.copyOf(fixes);
    }

    /**
     * One changed place.
     *
     * @param start index in the original text
     * @param end index after it in the original text
     * @param original what stood there
     * @param fixed what stands there now
     */
    public record Fix(int start, int end, String original, String fixed) {}
}
