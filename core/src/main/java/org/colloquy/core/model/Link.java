package org.colloquy.core.model;

/**
 * A link from a paper.
 *
 * @param kind what it leads to
 * @param url the absolute address
 */
public record Link(Kind kind, String url) {

    /** What a link leads to. */
    public enum Kind {
        /** Source code. */
        CODE,
        /** The paper as a file. */
        PDF,
        /** A recording. */
        VIDEO,
        /** The page of its open review. */
        REVIEW,
        /** What comes with the paper: an appendix, data. */
        SUPPLEMENT,
        /** A poster. */
        POSTER,
        /** Slides. */
        SLIDES,
        /** Any other page. */
        PAGE
    }
}
