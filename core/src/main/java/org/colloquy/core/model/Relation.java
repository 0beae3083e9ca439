package org.colloquy.core.model;

/**
 * How a work stands to another, as a record says it.
 *
 * @param kind how
 * @param target what the other is called
 */
public record Relation(Kind kind, Identifier target) {

    /** The kinds of relations; {@code this KIND target}. */
    public enum Kind {
        /** The target contains this work. */
        IS_PART_OF,
        /** The target is part of this work. */
        HAS_PART,
        /** This is a version of the target. */
        IS_VERSION_OF,
        /** The target is a version of this. */
        HAS_VERSION,
        /** This was public before the target, the published form. */
        IS_PREPRINT_OF,
        /** The target was public before this, the published form. */
        HAS_PREPRINT,
        /** This comes with the target. */
        IS_SUPPLEMENT_TO,
        /** The target comes with this. */
        IS_SUPPLEMENTED_BY,
        /** This reviews the target. */
        IS_REVIEW_OF,
        /** This translates the target. */
        IS_TRANSLATION_OF,
        /** This corrects or retracts the target. */
        CORRECTS,
        /** The target corrects or retracts this. */
        IS_CORRECTED_BY,
        /** This cites the target. */
        REFERENCES,
        /** It is not told how. */
        IS_RELATED_TO
    }
}
