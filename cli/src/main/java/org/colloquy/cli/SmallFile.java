package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.colloquy.core.source.SourceException;

/** Files that a user wrote by hand, such as queries. */
final class SmallFile {
    private SmallFile() {}

    static <T> T read(Path file, Function<String, T> reader) {
        try {
            return reader.apply(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw SourceException.unreadable(file.toString(), e);
        }
    }
}
