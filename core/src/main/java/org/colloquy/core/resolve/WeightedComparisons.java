package org.colloquy.core.resolve;

import org.colloquy.core.model.EntityKind;
import org.colloquy.core.resolve.entity.ComparisonReader;
import org.colloquy.core.resolve.paper.PaperLikeness;
import org.colloquy.core.resolve.person.PackedLevels;
import org.colloquy.core.resolve.person.PersonWeights;

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
