package org.colloquy.core.resolve;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
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

        /** Returns the path as the table has it; empty if nothing must hold. */
        String printedPath() {
            return Joiner.on(" & ").join(path);
        }

        static Leaf parse(String path, double value) {
            return new Leaf(
                    Splitter.on(" & ").omitEmptyStrings().splitToStream(path).map(Step::parse).toList(), value);
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
    public record Step(PersonFeature feature, int level, boolean reached) {
        /** Returns the step as the table has it: {@code title >= from 0.1}. */
        @Override
        public String toString() {
            return Ascii.toLowerCase(feature.name()) + (reached ? " >= " : " < ")
                    + feature.levels().get(level);
        }

        static Step parse(String printed) {
            boolean reached = printed.contains(" >= ");
            List<String> sides = Splitter.on(reached ? " >= " : " < ").limit(2).splitToList(printed);
            checkArgument(sides.size() == 2, "'%s' compares nothing", printed);
            PersonFeature feature = PersonFeature.valueOf(Ascii.toUpperCase(sides.get(0)));
            int level = feature.levels().indexOf(sides.get(1));
            checkArgument(level >= 0, "%s has no level '%s'", feature, sides.get(1));
            return new Step(feature, level, reached);
        }
    }
}
