package org.colloquy.rdf.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.source.Inputs;
import org.colloquy.rdf.write.SymbolicLinks;
import org.colloquy.rdf.write.Unfinished;

/**
 * The place of a store, to which links may lead. The old store steps aside under a name of its own before the new one takes
 * its place; whoever finds the place empty and the old one beside it puts it back.
 *
 * @param path the folder
 * @param parent the folder that holds it
 * @param aside where the old store is during a swap
 */
record StoreFolder(Path path, Path parent, Path aside) {
    static final String MARKER = Inputs.STORE_MARKER;

    static StoreFolder of(Path folder) {
        Path path = SymbolicLinks.real(folder);
        Path parent = path.getParent();
        if (parent == null) {
            throw new StoreException(folder + ": cannot be a store; name a folder inside another");
        }
        return new StoreFolder(path, parent, parent.resolve("." + path.getFileName() + ".old"));
    }

    boolean isStore() {
        return Files.isRegularFile(path.resolve(MARKER))
                || (!Files.exists(path) && Files.isRegularFile(aside.resolve(MARKER)));
    }

    /** Fails if something else stands here; creates the folder that holds this one. */
    void checkFree() throws IOException {
        Files.createDirectories(parent);
        recover();
        if (Files.exists(path) && !isStore() && !isEmptyFolder()) {
            throw new StoreException(
                    path + ": exists and is not a store that Colloquy built; it is left alone. Choose another folder");
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.findAny().isEmpty();
        }
    }

    /** Ends a swap that was cut short. */
    void recover() throws IOException {
        if (Files.isRegularFile(aside.resolve(MARKER))) {
            if (Files.exists(path)) {
                delete(aside);
            } else {
                Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Returns a new folder on the same disk, with the permissions that the user's folders have. */
    Path beside() throws IOException {
        return Files.createDirectory(Unfinished.beside(path, ".new"));
    }

    /** Puts {@code next} here, on disk, and what was here away. */
    void swap(Path next) throws IOException {
        force(next);
        Unfinished.complete(next, path, () -> move(next));
        delete(aside);
    }

    private void move(Path next) throws IOException {
        boolean replaces = Files.exists(path);
        if (replaces) {
            Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(next, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    private static void force(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        Unfinished.delete(folder);
    }
}
