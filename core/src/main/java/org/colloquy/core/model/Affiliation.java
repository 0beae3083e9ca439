package org.colloquy.core.model;

import java.util.List;

/**
 * An organisation that a person belongs to.
 *
 * @param name the name as the source has it
 * @param identifiers its ROR, its OpenAlex id
 */
public record Affiliation(String name, List<Identifier> identifiers) {

    /** Copies the list. */
    public Affiliation {
        identifiers = List.copyOf(identifiers);
    }

    /** Returns an affiliation of which the name alone is known. */
    public static Affiliation named(String name) {
        return new Affiliation(name, List.of());
    }
}
