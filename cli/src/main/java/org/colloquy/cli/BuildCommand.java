package org.colloquy.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.core.Colloquy;
import org.colloquy.core.topic.concept.Vocabulary;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.MinedTopics;
import org.colloquy.rdf.skos.ComputingTopics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
            "What was built before keeps its IRIs; a store that --store names keeps its documents too.",
            "A document that cannot be read is reported, the others are built, and the exit code is 3 (5 if it is too"
                    + " large). Output appears whole or not at all."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy build seeds",
            "  colloquy build page.txt page.html --event 'ICML 2022'",
            "  colloquy build programme.txt --editions own.tsv --event 'FOO 2024'   a conference of one's own",
            "  colloquy build programmes.zip --out graph.trig.gz",
            "  colloquy build papers.tar.zst --report report.html",
            "  colloquy build more.bib --store graphs/mine   adds to what is there",
            "  colloquy build papers.bib --vocabulary computing --vocabulary cso.ttl   finds topics of both",
            "  curl ... | colloquy build - --out - --to turtle"
        })
final class BuildCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Mixin
    private Documents documents = new Documents();

    @Option(
            names = "--strict",
            description = "Write nothing if there is any error in an input; the exit code is then 1, or 3 if an input"
                    + " could not be read at all.")
    private boolean strict;

    @Mixin
    private VocabularyOption vocabulary = new VocabularyOption();

    @Mixin
    private Destination destination = new Destination();

    @Override
    public Integer call() throws IOException {
        destination.check();
        documents.check();
        List<NamedPath> written = destination.written();
        NamedPath.refuseOverwriting(
                Stream.concat(documents.read().stream(), vocabulary.files().stream())
                        .toList(),
                written);
        Optional<Vocabulary> concepts = vocabulary.read(main.talk());
        try (Progress progress = Progress.of(main.terminal(), main.settings());
                Colloquy colloquy = documents.open(main.terminal(), progress, written, destination::understood)) {
            Outcome read = Outcome.of(colloquy);
            Outcome outcome = destination.grows() ? read.withoutCuration() : read;
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
            if (vocabulary.mines() && !(vocabulary.isStandard() && destination.grows())) {
                progress.step("looking for phrases that recur ...");
                concepts = Optional.of(MinedTopics.added(
                        concepts.orElseGet(ComputingTopics::vocabulary), colloquy, destination.base()));
            }
            progress.step("writing ...");
            Written made = destination.write(colloquy, concepts, main.terminal(), progress);
            try (KnowledgeGraph graph = made.graph()) {
                Summary summary = Summary.of(graph);
                Outcome whole = outcome.with(made.problems());
                destination.report(whole, summary.figures(), main.terminal());
                progress.clear();
                main.talk().problems(made.problems());
                summary.lines(whole, destination).forEach(main.talk()::say);
                made.news().ifPresent(main.talk()::say);
            }
            return outcome.code();
        }
    }
}
