package org.colloquy.rdf.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks whether a store will fit before it is begun: TDB2 does not say why it fails on a full disk. */
final class DiskSpace {
    private static final long EMPTY_STORE = 256L << 20;
    private static final long PER_QUAD = 400;

    private DiskSpace() {}

    static void check(Path folder, long quads) throws IOException {
        long needed = EMPTY_STORE + quads * PER_QUAD;
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new StoreException(folder + ": the disk has " + (free >> 20) + " MiB free, but the store may take "
                    + (needed >> 20) + " MiB; free some space, or choose another folder");
        }
    }
}
