package org.colloquy.core.model;

import java.util.List;

/**
 * The larger work or the place in which a work appeared.
 *
 * @param kind what it is
 * @param title its title; empty if the record gives nothing but identifiers
 * @param identifiers its ISSN, its ISBN, its DOI
 */
public record Container(Kind kind, String title, List<Identifier> identifiers) {

    /** Copies the list. */
    public Container {
        identifiers = List.copyOf(identifiers);
    }

    /** What works appear in. */
    public enum Kind {
        /** A journal, magazine or newspaper. */
        JOURNAL,
        /** The proceedings of a conference. */
        PROCEEDINGS,
        /** A book. */
        BOOK,
        /** A repository of preprints, data or theses. */
        REPOSITORY,
        /** A web site. */
        WEB_SITE,
        /** The source does not tell. */
        UNKNOWN
    }
}
