package org.colloquy.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.rdf.write.GraphFormat;
import picocli.CommandLine.Option;

/** The format in which a graph is written. */
final class OutputFormat {
    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description =
                    "turtle, trig, ntriples, nquads, jsonld or rdfxml, by name, extension or media type; turtle, or"
                            + " what the extension of the file says, unless given.")
    private Optional<String> to = Optional.empty();

    /** Checks what was asked for before any work is done. */
    void check() {
        to.ifPresent(GraphFormat::parse);
    }

    GraphFormat orTurtle() {
        return to.map(GraphFormat::parse).orElse(GraphFormat.TURTLE);
    }

    GraphFormat of(Path file) {
        return to.map(GraphFormat::parse)
                .or(() -> GraphFormat.ofFile(file))
                .orElseThrow(() -> new UsageException(
                        file + ": its extension names no format of RDF; say which with --to FORMAT"));
    }
}
