package org.colloquy.rdf.write;

import org.jspecify.annotations.Nullable;

/**
 * How the IRIs that came last are written, each at a place that follows from its hash: nearly every line says more of what
 * one before it spoke of, in the same words.
 */
final class WrittenIris {
    /** The most bytes that one has here, brackets and escapes included. */
    static final int LONGEST = 1 << 7;

    private static final int PLACES = 1 << 10;

    private final @Nullable String[] iris = new String[PLACES];
    private final byte[] bytes = new byte[PLACES * LONGEST];
    private final int[] lengths = new int[PLACES];

    private static int place(String iri) {
        int hash = iri.hashCode();
        return (hash ^ hash >>> 16) & (PLACES - 1);
    }

    /** Copies an IRI as it is written; returns the number of bytes, or 0 if it is not here. */
    int copy(String iri, byte[] to, int start) {
        int place = place(iri);
        if (!iri.equals(iris[place])) {
            return 0;
        }
        System.arraycopy(bytes, place * LONGEST, to, start, lengths[place]);
        return lengths[place];
    }

    /** Keeps how an IRI was written, unless it is too long. */
    void keep(String iri, byte[] written, int start, int end) {
        if (end - start <= LONGEST) {
            int place = place(iri);
            iris[place] = iri;
            lengths[place] = end - start;
            System.arraycopy(written, start, bytes, place * LONGEST, end - start);
        }
    }
}
