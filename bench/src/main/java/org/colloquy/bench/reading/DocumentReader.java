package org.colloquy.bench.reading;

import java.nio.file.Path;

/** Reads a document; never throws for what is in it. */
public interface DocumentReader {

    /** Reads a file. */
    Reading read(Path file);

    /** Reads a text in memory. */
    Reading read(String name, String text);
}
