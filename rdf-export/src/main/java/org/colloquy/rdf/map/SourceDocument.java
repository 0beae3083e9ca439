package org.colloquy.rdf.map;

import org.colloquy.core.source.Origin;

/**
 * A document that the graph was made from.
 *
 * @param hash the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param name what it is called
 */
public record SourceDocument(String hash, String name) {
    /** Returns what the graph says about {@code origin}. */
    public static SourceDocument of(Origin origin) {
        return new SourceDocument(origin.hash(), origin.name());
    }
}
