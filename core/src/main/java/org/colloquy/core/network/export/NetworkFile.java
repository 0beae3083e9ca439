package org.colloquy.core.network.export;

import java.io.IOException;

/**
 * One of the files that a network is written to.
 *
 * @param ending what comes after the name that they share, as in {@code -edges.csv}
 * @param content what is in it
 */
public record NetworkFile(String ending, Content content) {

    /** What a file says of a network. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it. The same network gives the same text.
         *
         * @throws IOException if {@code out} cannot be written to
         */
        void write(Subnetwork network, Appendable out) throws IOException;
    }
}
