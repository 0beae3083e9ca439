package org.colloquy.core.resolve.corpus;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Which mentions, by number, must be one thing and which must not.
 *
 * @param same the groups that are one thing each
 * @param different the pairs of groups no mention of one of which is the same thing as any of the other
 */
public record Constraints(List<Group> same, List<Apart> different) {

    /** Says nothing of any mention. */
    public static final Constraints NONE = new Constraints(ImmutableList.of(), ImmutableList.of());

    /** Mentions of one thing, in the pieces that were put together. */
    public record Group(List<List<Integer>> pieces) {}

    /** Mentions of two things. */
    public record Apart(List<Integer> one, List<Integer> other) {}
}
