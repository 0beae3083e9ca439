package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A concept that a text speaks of.
 *
 * @param concept the concept
 * @param score how much the text is about it, from 0 to 1
 * @param method how it was found
 * @param passages where, in order; of an inferred concept, where the narrower ones stand
 */
public record ConceptFind(Concept concept, double score, Method method, List<Passage> passages) {

    /** Makes the list immutable. */
    public ConceptFind {
        passages = ImmutableList.copyOf(passages);
    }

    /** How a concept is found. */
    public enum Method {
        /** A label stands in the text. */
        LABEL,
        /** Only abbreviations stand in the text. */
        ABBREVIATION,
        /** Something narrower stands in the text. */
        INFERRED,
        /** No vocabulary has it: a phrase that says what the text is about. */
        PHRASE
    }

    /** A part of what is known of a paper. */
    public enum Part {
        /** The title. */
        TITLE,
        /** The abstract. */
        ABSTRACT
    }

    /**
     * Characters of a title or an abstract.
     *
     * @param part which of the two
     * @param start the index of the first {@code char}
     * @param end the index after the last {@code char}
     */
    public record Passage(Part part, int start, int end) {}
}
