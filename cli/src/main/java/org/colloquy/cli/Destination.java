package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.Colloquy;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.write.GraphFormat;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a new graph goes. */
final class Destination {
    private static final String REPORT = "report.json";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write this file instead of a folder, packed if it ends in .gz; - is standard output.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "Write a TDB2 store to this folder, instead of colloquy-graph/.")
    private Optional<Path> store = Optional.empty();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the IRIs of things begin with; https://w3id.org/colloquy/id/ unless given.")
    private Optional<String> base = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the report (figures, sources, problems) as JSON to this file too.")
    private Optional<Path> report = Optional.empty();

    /** Checks what was asked for before any work is done. */
    void check() {
        format.check();
        options();
        out.filter(file -> !isStandardOutput(file)).ifPresent(format::of);
    }

    /** Writes the graph, and leaves it open. */
    KnowledgeGraph write(Colloquy colloquy, Terminal terminal) throws IOException {
        Optional<Path> place =
                store.or(() -> isFolder() ? Optional.of(GraphOption.STANDARD.resolve("store")) : Optional.empty());
        KnowledgeGraph graph = place.isPresent()
                ? KnowledgeGraph.build(place.get(), colloquy, options())
                : KnowledgeGraph.of(colloquy, options());
        if (isFolder()) {
            graph.write(
                    GraphOption.STANDARD.resolve("graph." + format.orTurtle().extension()), format.orTurtle());
        } else if (out.isPresent() && isStandardOutput(out.get())) {
            graph.write(terminal.out(), format.orTurtle());
            terminal.out().flush();
        } else if (out.isPresent()) {
            graph.write(out.get(), format.of(out.get()));
        }
        return graph;
    }

    /** Writes the report wherever it belongs. */
    void report(Outcome outcome, List<Summary.Figure> figures) throws IOException {
        List<Path> files = new ArrayList<>(report.stream().toList());
        if (isFolder() && !figures.isEmpty()) {
            files.add(GraphOption.STANDARD.resolve(REPORT));
        }
        for (Path file : files) {
            Report.write(file, outcome, figures);
        }
    }

    /** Returns where things were written, in words. */
    String inWords() {
        List<String> places = new ArrayList<>();
        if (isFolder()) {
            GraphFormat written = format.orTurtle();
            places.add(GraphOption.STANDARD + "/ (store/, graph." + written.extension() + ", " + REPORT + ")");
        }
        out.ifPresent(file -> places.add(isStandardOutput(file) ? "standard output" : file.toString()));
        store.ifPresent(folder -> places.add(folder.toString()));
        report.ifPresent(file -> places.add(file.toString()));
        return String.join(", ", places);
    }

    /** Returns how a verb is told to open what was written. */
    String asOption() {
        return store.or(() -> out.filter(file -> !isStandardOutput(file)))
                .map(place -> " --graph " + place)
                .orElse("");
    }

    private boolean isFolder() {
        return out.isEmpty() && store.isEmpty();
    }

    private static boolean isStandardOutput(Path file) {
        return file.toString().equals("-");
    }

    private MappingOptions options() {
        MappingOptions options = MappingOptions.STANDARD;
        if (base.isPresent()) {
            options = options.withBase(base.get());
        }
        Optional<String> time = Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"));
        return time.isPresent() ? options.withTime(Instant.ofEpochSecond(Long.parseLong(time.get()))) : options;
    }
}
