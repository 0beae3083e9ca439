package org.colloquy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.store.Patience;
import org.colloquy.rdf.store.StoreException;
import picocli.CommandLine.Option;

/** The graph that a verb works on. */
final class GraphOption {
    /** The folder that {@code build} writes unless told otherwise, and that the other verbs open. */
    static final Path STANDARD = Path.of("colloquy-graph");

    @Option(
            names = {"-g", "--graph"},
            paramLabel = "PATH",
            description = "A folder that build wrote, a TDB2 store, or a file of RDF; colloquy-graph/ unless given.")
    private Optional<Path> graph = Optional.empty();

    /** Returns what is read. */
    List<NamedPath> read() {
        return List.of(new NamedPath("--graph", graph.orElse(STANDARD)));
    }

    KnowledgeGraph open(Talk talk) {
        if (graph.isEmpty() && !Files.exists(STANDARD)) {
            throw new StoreException("no graph here: there is no folder " + STANDARD
                    + "; make one with 'colloquy build INPUT...', or name a graph with --graph PATH");
        }
        return KnowledgeGraph.open(
                graph.orElse(STANDARD),
                Patience.SHORT.onWait(
                        () -> talk.sayOnTerminal("Another program has the graph open; waiting for it ...")));
    }
}
