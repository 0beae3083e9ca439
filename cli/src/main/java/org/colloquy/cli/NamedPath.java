package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.rdf.write.SymbolicLinks;

/**
 * A file or folder that a command reads or writes.
 *
 * @param option the option that named it, or the parameter
 * @param path where it is
 */
record NamedPath(String option, Path path) {
    /** Fails if anything that is to be written would take the place of what is read, or of another that is written. */
    static void refuseOverwriting(List<NamedPath> read, List<NamedPath> written) {
        for (int i = 0; i < written.size(); i++) {
            NamedPath one = written.get(i);
            read.stream().filter(one::isSame).findFirst().ifPresent(other -> {
                throw new UsageException(
                        one + " would overwrite what is read: " + other + "; name another file to write");
            });
            written.subList(0, i).stream().filter(one::isSame).findFirst().ifPresent(other -> {
                throw new UsageException(other + " and " + one + " are the same file; give each a file of its own");
            });
        }
    }

    /** What is neither file nor folder, such as a pipe, takes all that is written to it. */
    private boolean isSame(NamedPath other) {
        Path real = SymbolicLinks.real(path);
        return real.equals(SymbolicLinks.real(other.path))
                && (Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                        || Files.isDirectory(real)
                        || Files.notExists(real));
    }

    @Override
    public String toString() {
        return option + " " + path;
    }
}
