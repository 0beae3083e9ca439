package org.colloquy.rdf.write;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and folders that are made beside their place until they are whole. Those that are not when the process is told to
 * end are deleted; those that a process left which could not are deleted a day later, when their place is filled.
 */
public final class Unfinished {
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final String UUIDS = "\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Another thread may still be adding to a folder that is deleted. */
    private static final int ATTEMPTS = 20;

    private static final Set<Path> ALL = new HashSet<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::end, "colloquy-unfinished"));
    }

    private Unfinished() {}

    /** Returns a place beside {@code target}, hidden, with a name of its own and that ending, which is then unfinished. */
    public static synchronized Path beside(Path target, String ending) {
        Path path = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ending);
        ALL.add(path);
        return path;
    }

    /** Lets {@code move} bring what is whole now to {@code target}; a process that is told to end waits for it. */
    public static synchronized void complete(Path unfinished, Path target, Move move) throws IOException {
        move.run();
        ALL.remove(unfinished);
        String name = String.valueOf(unfinished.getFileName());
        deleteAbandoned(target, name.substring(name.lastIndexOf('.')));
    }

    /** Deletes what is there, if it is, with all that is in it. */
    public static synchronized void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            MoreFiles.deleteRecursively(path, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        ALL.remove(path);
    }

    private static void deleteAbandoned(Path target, String ending) {
        Pattern names = Pattern.compile(Pattern.quote("." + target.getFileName()) + UUIDS + Pattern.quote(ending));
        try (Stream<Path> siblings = Files.list(target.resolveSibling("."))) {
            List<Path> others = siblings.filter(path ->
                            names.matcher(String.valueOf(path.getFileName())).matches())
                    .toList();
            for (Path other : others) {
                if (!ALL.contains(other)
                        && lastWritten(other).isBefore(Instant.now().minus(ABANDONED))) {
                    delete(other);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // What was to be written is written, and the next time is as good.
            return;
        }
    }

    private static Instant lastWritten(Path path) throws IOException {
        Instant last = Instant.MIN;
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.toList()) {
                Instant time = Files.getLastModifiedTime(one).toInstant();
                last = time.isAfter(last) ? time : last;
            }
        }
        return last;
    }

    private static synchronized void end() {
        for (Path path : List.copyOf(ALL)) {
            for (int attempt = 0; ALL.contains(path) && attempt < ATTEMPTS; attempt++) {
                try {
                    delete(path);
                } catch (IOException e) {
                    continue;
                }
            }
        }
    }

    /** Brings something to its place. */
    @FunctionalInterface
    public interface Move {
        /** Does it. */
        void run() throws IOException;
    }
}
