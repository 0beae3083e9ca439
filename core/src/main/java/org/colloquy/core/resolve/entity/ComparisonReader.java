package org.colloquy.core.resolve.entity;

import org.colloquy.core.model.EntityKind;

/** Reads comparisons that are kept as one number. */
public interface ComparisonReader {

    /** Stands where nothing was compared. */
    long NONE = -1;

    /** Returns how probable a comparison makes it that two of a kind are one. */
    double probability(EntityKind kind, long packed);

    /** Returns what speaks for two of a kind being one, and what against. */
    String words(EntityKind kind, long packed);
}
