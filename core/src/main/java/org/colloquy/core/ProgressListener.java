package org.colloquy.core;

/** Is told how far the reading of sources has come. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called when a source has been read.
     *
     * @param source the source's name
     * @param done how many sources are read, this one included
     * @param total how many there are
     */
    void progress(String source, int done, int total);
}
