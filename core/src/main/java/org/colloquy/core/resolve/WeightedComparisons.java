package org.colloquy.core.resolve;

import org.colloquy.core.model.EntityKind;

/** Reads comparisons that are kept as one number: of people the levels of their features, of papers their likeness. */
record WeightedComparisons(PersonWeights weights) implements ComparisonReader {

    @Override
    public double probability(EntityKind kind, long packed) {
        return kind == EntityKind.PAPER
                ? PaperLikeness.unpack(packed).probability()
                : PackedLevels.probability(packed, weights);
    }

    @Override
    public String words(EntityKind kind, long packed) {
        return kind == EntityKind.PAPER ? PaperLikeness.unpack(packed).words() : PackedLevels.words(packed);
    }
}
