package org.colloquy.rdf.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Follows symbolic links to what is to be written, which need not be there yet. */
public final class SymbolicLinks {
    /** As many as Linux follows. */
    private static final int MOST = 40;

    private SymbolicLinks() {}

    /**
     * Returns where the links at the end of {@code path} lead; a link that leads nowhere yet is followed too. The link that
     * stands for what a process has open, such as standard output, leads nowhere else.
     */
    public static Path follow(Path path) throws IOException {
        Path place = path.toAbsolutePath();
        for (int followed = 0; isLink(place); followed++) {
            if (followed == MOST) {
                throw new FileSystemLoopException(path.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    private static boolean isLink(Path path) throws IOException {
        return Files.isSymbolicLink(path)
                && !path.resolveSibling(".").toRealPath().startsWith("/proc");
    }

    /** Returns the one path by which a place goes, whatever links lead to it, and whether or not it is there. */
    public static Path real(Path path) {
        try {
            return follow(path).toFile().getCanonicalFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
