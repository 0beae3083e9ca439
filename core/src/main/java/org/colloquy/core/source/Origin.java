package org.colloquy.core.source;

/**
 * A document that mentions come from: the source itself, or another that the source is an account of.
 *
 * @param hash the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param name what it is called
 */
public record Origin(String hash, String name) {
    /** Returns what identifies {@code source}. */
    public static Origin of(Source source) {
        return new Origin(source.hash(), source.name());
    }
}
