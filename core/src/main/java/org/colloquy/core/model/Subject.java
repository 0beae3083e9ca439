package org.colloquy.core.model;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a source says a work is about: a keyword, a heading, a topic.
 *
 * @param label the words
 * @param scheme the list that the words are taken from, for example {@code MeSH}; absent for free keywords
 * @param iri what that list calls it
 * @param score how sure the source is, from 0 to 1
 */
public record Subject(String label, Optional<String> scheme, Optional<String> iri, OptionalDouble score) {

    /** Returns a free keyword. */
    public static Subject keyword(String label) {
        return new Subject(label, Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
