package org.colloquy.core.model;

/**
 * A name that a registry gives to a paper or a person.
 *
 * @param scheme the registry
 * @param value the normalised name, without the registry's address
 */
public record Identifier(Scheme scheme, String value) {

    /** A registry. */
    public enum Scheme {
        /** Digital Object Identifier, in lower case. */
        DOI,
        /** arXiv, without the version. */
        ARXIV,
        /** OpenReview's forum id. */
        OPENREVIEW
    }
}
