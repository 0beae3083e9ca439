package org.colloquy.rdf.map;

import java.util.Optional;
import org.colloquy.core.model.MentionRef;

/**
 * A name of a thing that many papers share.
 *
 * @param sort the sort of thing
 * @param thing its IRI
 * @param name the name, on one line
 * @param place where it is named so; absent for what is never its label
 */
public record Naming(Sort sort, String thing, String name, Optional<MentionRef> place) {
    /** The sorts of things that many papers share. */
    public enum Sort {
        /** A journal, proceedings, a book. */
        CONTAINER,
        /** A publisher, or an organisation that a registry names. */
        ORGANISATION,
        /** A keyword. */
        KEYWORD,
        /** A concept of the vocabulary. */
        CONCEPT,
        /** What sessions of several years have in common. */
        LINE
    }
}
