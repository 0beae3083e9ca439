package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.rdf.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the graph. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the whole graph, sorted, so that the same graph gives the same bytes. Formats with named"
                + " graphs (trig, nquads, jsonld) hold the evidence too.",
        footer = {
            "",
            "Examples:",
            "  colloquy export > graph.ttl",
            "  colloquy export --to trig --out graph.trig.gz",
            "  colloquy export --graph graph.trig --to nquads"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write, packed if it ends in .gz; standard output unless given.")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws IOException {
        format.check();
        try (KnowledgeGraph opened = graph.open()) {
            if (out.filter(file -> !file.toString().equals("-")).isPresent()) {
                opened.write(out.get(), format.of(out.get()));
                main.talk().say("written: " + out.get());
            } else {
                opened.write(main.terminal().out(), format.orTurtle());
                main.terminal().out().flush();
            }
        }
        return ExitCode.DONE;
    }
}
