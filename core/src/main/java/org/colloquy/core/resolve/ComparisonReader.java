package org.colloquy.core.resolve;

import org.colloquy.core.model.EntityKind;

/** Reads comparisons that are kept as one number: of people the levels of their features, of papers their likeness. */
record ComparisonReader(PersonWeights weights) {

    /** Returns how probable a comparison makes it that two of a kind are one. */
    double probability(EntityKind kind, long packed) {
        return kind == EntityKind.PAPER
                ? PaperLikeness.unpack(packed).probability()
                : weights.probability(PackedLevels.unpack(packed));
    }

    /** Returns what speaks for two of a kind being one, and what against. */
    String words(EntityKind kind, long packed) {
        return kind == EntityKind.PAPER
                ? PaperLikeness.unpack(packed).words()
                : PersonWords.of(PackedLevels.unpack(packed));
    }
}
