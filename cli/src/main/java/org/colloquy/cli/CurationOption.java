package org.colloquy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.resolve.curation.Curation;
import org.colloquy.rdf.curation.CurationFile;
import picocli.CommandLine.Option;

/** What people say about who is who. */
final class CurationOption {
    @Option(
            names = "--curation",
            paramLabel = "FILE",
            description = "Take what FILE, in Turtle, says about who is who for the last word; may be given several"
                    + " times. 'colloquy curate' writes such files.")
    private List<Path> files = new ArrayList<>();

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Returns the files that are read. */
    Stream<NamedPath> files() {
        return files.stream().map(file -> new NamedPath("--curation", file));
    }

    /** Reads them all. */
    Curation read() {
        return Curation.all(
                files.stream().map(file -> CurationFile.at(file).read()).toList());
    }
}
