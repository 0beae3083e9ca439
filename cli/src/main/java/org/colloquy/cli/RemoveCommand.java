package org.colloquy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.StoreUpdate;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.store.Patience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes documents out of a store. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Takes documents out of a store. It then says what the other documents say, and their IRIs stand.",
            "'colloquy query documents --graph DIR' lists what a store holds. To put a new version of a document in its"
                    + " place, give it to 'colloquy build --store DIR' under the same name.",
            "The folder colloquy-graph/ holds what the last build was given: to take a document out of it, build it again"
                    + " without the document."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy remove old.bib --store graphs/mine",
            "  colloquy remove 2019.bib 2020.bib --store graphs/mine --curation curation.ttl",
            "  colloquy build old.bib --store graphs/mine     adds it again, with the same IRIs"
        })
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = "Documents, each by the name that the store has for it, or by its IRI.")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            required = true,
            description = "The store, as build --store made it.")
    private Path store = Path.of("");

    @Mixin
    private CurationOption curation = new CurationOption();

    @Override
    public Integer call() {
        Destination.refuseBlank("--store", Optional.of(store));
        MappingOptions options = Destination.dated(MappingOptions.STANDARD);
        try (Progress progress = Progress.of(main.terminal(), main.settings())) {
            Patience patience = Patience.LONG.onWait(
                    () -> progress.step("waiting until another program that has the store open closes it ..."));
            try (StoreUpdate update = KnowledgeGraph.remove(store, documents, options, curation.read(), patience)) {
                progress.clear();
                main.talk().problems(update.problems());
                main.talk().say(Summary.of(update.graph()).counts());
                main.talk().say(Written.news(update));
            }
        }
        return ExitCode.DONE;
    }
}
