package org.colloquy.core.resolve.person;

import java.util.List;
import org.colloquy.core.model.MentionRef;

/** Learns of the groups of mentions of one name that are compared, for programs that learn weights. */
@FunctionalInterface
public interface ComparisonListener {
    /** Listens to nothing. */
    ComparisonListener NONE = (one, other, levels, joined) -> {};

    /**
     * Takes one comparison.
     *
     * @param one the mentions of one group
     * @param other those of the other
     * @param levels the level of each feature, in the order of {@link PersonFeature}
     * @param joined whether the two are about to be joined
     */
    void compared(List<MentionRef> one, List<MentionRef> other, List<Integer> levels, boolean joined);
}
