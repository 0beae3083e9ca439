package org.colloquy.core.resolve;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * What levels say together beyond what each says alone: a decision tree, as its leaves.
 *
 * @param leaves the leaves; at most one of them holds for any levels
 */
public record PersonTree(List<Leaf> leaves) {
    /** Copies the list. */
    public PersonTree {
        leaves = List.copyOf(leaves);
    }

    /** Returns the value of the leaf that holds at these levels; 0 if none does. */
    public double value(ImmutableIntArray levels) {
        for (Leaf leaf : leaves) {
            if (leaf.holds(levels)) {
                return leaf.value;
            }
        }
        return 0;
    }

    /**
     * A leaf.
     *
     * @param path all that must hold
     * @param value a natural logarithm of odds
     */
    public record Leaf(List<Step> path, double value) {
        /** Copies the list. */
        public Leaf {
            path = List.copyOf(path);
        }

        boolean holds(ImmutableIntArray levels) {
            for (Step step : path) {
                if (levels.get(step.feature.place()) >= step.level != step.reached) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A step on the way to a leaf.
     *
     * @param feature the feature that is looked at
     * @param level the place of a level among those of the feature
     * @param reached whether this or a later level must be reached; else an earlier one
     */
    public record Step(PersonFeature feature, int level, boolean reached) {}
}
