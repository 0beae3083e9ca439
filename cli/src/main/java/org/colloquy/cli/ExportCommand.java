package org.colloquy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.write.GraphFormat;
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
            "  colloquy export --graph graph.trig --to nquads",
            "  colloquy export --to ntriples --evidence"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(
            names = "--evidence",
            description = "With the evidence in formats without named graphs too, which otherwise leave it out: what"
                    + " build reads again without loss.")
    private boolean evidence;

    @Override
    public Integer call() throws IOException {
        format.check();
        NamedPath.refuseOverwriting(graph.read(), output.written());
        Optional<Path> file = output.file();
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            if (file.isPresent()) {
                write(opened, file.get());
                output.tell(main.talk());
            } else {
                write(opened, main.terminal().out());
                main.terminal().out().flush();
            }
        }
        return ExitCode.DONE;
    }

    private void write(KnowledgeGraph opened, Path file) {
        GraphFormat wanted = format.of(file);
        if (evidence) {
            opened.writeWithEvidence(file, wanted);
        } else {
            opened.write(file, wanted);
        }
    }

    private void write(KnowledgeGraph opened, OutputStream stream) throws IOException {
        if (evidence) {
            opened.writeWithEvidence(stream, format.orTurtle());
        } else {
            opened.write(stream, format.orTurtle());
        }
    }
}
