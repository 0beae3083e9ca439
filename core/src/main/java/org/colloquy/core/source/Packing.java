package org.colloquy.core.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How bytes are packed, told by how they begin and not by a name. */
enum Packing {
    GZIP,
    ZIP,
    NONE;

    private static final int MAGIC = 4;

    static Packing of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** Reads the first bytes of {@code in}. */
    static Packing of(InputStream in) throws IOException {
        byte[] start = in.readNBytes(MAGIC);
        if (start.length >= 2 && start[0] == 0x1F && (start[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        boolean zip = start.length == MAGIC
                && start[0] == 'P'
                && start[1] == 'K'
                && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
        return zip ? ZIP : NONE;
    }

    /**
     * Checks that what an archive holds is no archive.
     *
     * @throws SourceException if it is
     */
    static void refuseNested(String name, InputStream unpacked) throws IOException {
        if (of(unpacked) != NONE) {
            throw new SourceException(name + ": is an archive inside an archive; unpack the outer one first");
        }
    }
}
