package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.core.Colloquy;
import org.colloquy.core.ColloquyBuilder;
import org.colloquy.rdf.KnowledgeGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a graph of documents. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Makes a graph of documents. Writes the folder colloquy-graph/ with a store, graph.ttl and report.json,"
                    + " which the other verbs open; or one file with --out, or a store alone with --store.",
            "A document that cannot be read is reported, the others are built, and the exit code is 3 (5 if it is too"
                    + " large). Output appears whole or not at all."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy build seeds",
            "  colloquy build page.txt page.html --event 'ICML 2022'",
            "  colloquy build programmes.zip --out graph.trig.gz",
            "  colloquy build papers.tar.zst --report report.html",
            "  curl ... | colloquy build - --out - --to turtle"
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders, archives (gz, zst, bz2, xz, zip, tar); - is standard input.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = {"-f", "--from", "--format"},
            paramLabel = "FORMAT",
            description = "Take all inputs to be in this format; 'colloquy formats' lists them.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--event",
            paramLabel = "EVENT",
            description = "The edition of the conference that all inputs are about, such as 'ICML 2022'.")
    private Optional<String> event = Optional.empty();

    @Option(
            names = "--strict",
            description = "Write nothing if there is any error in an input; the exit code is then 1, or 3 if an input"
                    + " could not be read at all.")
    private boolean strict;

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws IOException {
        destination.check();
        if (inputs.stream().anyMatch(input -> input.toString().isBlank())) {
            throw new IllegalArgumentException("an INPUT is blank; name a file or folder, . is this one");
        }
        try (Progress progress = Progress.of(main.terminal(), main.settings());
                Colloquy colloquy = reading(progress)) {
            Outcome outcome = Outcome.of(colloquy);
            progress.clear();
            main.talk().problems(outcome.problems());
            if (outcome.isEmpty() || (strict && outcome.hasErrors())) {
                main.talk()
                        .say(
                                outcome.isEmpty()
                                        ? "Nothing was read, so nothing is written."
                                        : "Nothing is written: --strict.");
                destination.report(outcome, List.of(), main.terminal());
                return outcome.isEmpty() && outcome.code() == ExitCode.DONE ? ExitCode.INPUT : outcome.strictCode();
            }
            progress.step("writing ...");
            try (KnowledgeGraph graph = destination.write(colloquy, main.terminal())) {
                Summary summary = Summary.of(graph);
                destination.report(outcome, summary.figures(), main.terminal());
                progress.clear();
                summary.lines(outcome, destination).forEach(main.talk()::say);
            }
            return outcome.code();
        }
    }

    private Colloquy reading(Progress progress) {
        ColloquyBuilder builder = Colloquy.builder().onProgress(progress);
        for (Path input : inputs) {
            if (input.toString().equals("-")) {
                builder.input("standard input", main.terminal().in());
            } else {
                builder.input(input);
            }
        }
        format.ifPresent(builder::format);
        event.ifPresent(builder::event);
        return builder.open();
    }
}
