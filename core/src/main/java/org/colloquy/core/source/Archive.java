package org.colloquy.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The files in a zip archive, by their paths. */
public interface Archive {

    /** Returns what the archive is called. */
    String name();

    /** Returns what its documents may cost. */
    Limits limits();

    /**
     * Opens a file of the archive, which the caller closes; empty if there is none of this path.
     *
     * @throws IOException if it is damaged, here or while it is read
     * @throws LimitException if it unpacks to more than the limits allow, while it is read
     */
    Optional<InputStream> open(String path) throws IOException;
}
