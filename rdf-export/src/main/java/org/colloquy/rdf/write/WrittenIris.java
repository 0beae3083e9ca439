package org.colloquy.rdf.write;

import org.jspecify.annotations.Nullable;

/**
 * How the IRIs that came last are written, each at a place that follows from its hash: nearly every line says more of what
 * one before it spoke of, in the same words.
 */
final class WrittenIris {
    /** The most bytes that one has here, brackets, escapes and the space behind it included. */
    static final int LONGEST = 1 << 7;

    private static final int PLACES = 1 << 10;

    private final @Nullable String[] iris = new String[PLACES];
    /** Which IRI cannot be here is known without a look at the one that is, which may be far away in memory. */
    private final int[] hashes = new int[PLACES];

    private final byte[] bytes = new byte[PLACES * LONGEST];
    private final int[] lengths = new int[PLACES];

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    /** Copies an IRI as it is written; returns the number of bytes, or 0 if it is not here. */
    int copy(String iri, byte[] to, int start) {
        int hash = iri.hashCode();
        int place = place(hash);
        if (hash != hashes[place] || !iri.equals(iris[place])) {
            return 0;
        }
        System.arraycopy(bytes, place * LONGEST, to, start, lengths[place]);
        return lengths[place];
    }

    /** Keeps how an IRI was written, unless it is too long. */
    void keep(String iri, byte[] written, int start, int end) {
        if (end - start <= LONGEST) {
            int hash = iri.hashCode();
            int place = place(hash);
            iris[place] = iri;
            hashes[place] = hash;
            lengths[place] = end - start;
            System.arraycopy(written, start, bytes, place * LONGEST, end - start);
        }
    }
}
