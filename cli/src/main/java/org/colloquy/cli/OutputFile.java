package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.rdf.write.AtomicFile;
import picocli.CommandLine.Option;

/** Where the data of a command goes that writes one thing. */
final class OutputFile {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write, packed if it ends in .gz; standard output unless given.")
    private Optional<Path> out = Optional.empty();

    /** Returns the file, unless the data goes to standard output. */
    Optional<Path> file() {
        return out.filter(file -> !file.toString().equals("-"));
    }

    /** Returns what is written. */
    List<NamedPath> written() {
        return file().map(path -> new NamedPath("--out", path)).stream().toList();
    }

    /** Writes to the file, which is there only when it is whole, or to standard output. */
    void write(Terminal terminal, AtomicFile.Content content) throws IOException {
        if (file().isPresent()) {
            AtomicFile.write(file().get(), content);
        } else {
            content.writeTo(terminal.out());
        }
    }

    /** Tells which file was written. */
    void tell(Talk talk) {
        file().ifPresent(path -> talk.say("written: " + path));
    }
}
