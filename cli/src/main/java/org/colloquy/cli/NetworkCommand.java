package org.colloquy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.core.model.Entity;
import org.colloquy.core.network.CoauthorNetwork;
import org.colloquy.core.network.export.Extent;
import org.colloquy.core.network.export.NetworkFormat;
import org.colloquy.core.network.export.PersonFacts;
import org.colloquy.core.network.export.Subnetwork;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.network.NetworkReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Draws and writes who wrote with whom. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Draws who wrote with whom, or writes it for programs that draw and measure networks: the people around a"
                    + " person, or all.",
            "CSV and VOSviewer are two files each, which get the name given and endings of their own."
        },
        footer = {
            "",
            "Examples:",
            "  colloquy network Schoenholz --svg schoenholz.svg",
            "  colloquy network Ada --steps 1 --to dot | dot -Tpdf > ada.pdf",
            "  colloquy network -o all.graphml",
            "  colloquy network --min-papers 2 --to vosviewer -o strong",
            "",
            "'colloquy formats' lists the formats."
        })
final class NetworkCommand implements Callable<Integer> {
    private static final int USUAL_LIMIT = 50;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PERSON",
            description = "The person in the middle, by name or IRI; the whole network unless given.")
    private Optional<String> person = Optional.empty();

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private NetworkOutput output = new NetworkOutput();

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many steps from the person others may be: 1 for co-authors, 2 for theirs too;"
                    + " ${DEFAULT-VALUE} unless given.")
    private int steps;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "How many people at most, beside the person in the middle: first the near ones, then those with"
                            + " most papers with others, of which a paper counts once for each of its authors, however"
                            + " many they are; " + USUAL_LIMIT + " around a person and in a picture unless given.")
    private Optional<Integer> limit = Optional.empty();

    @Option(
            names = "--min-papers",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many papers a pair must have written together; ${DEFAULT-VALUE} unless given.")
    private int papers;

    @Override
    public Integer call() throws IOException {
        NetworkFormat format = output.format();
        NamedPath.refuseOverwriting(graph.read(), output.written(format));
        Extent extent = extent(format);
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            Subnetwork part = part(opened, extent);
            List<Path> files = output.write(part, format, main.terminal());
            main.talk().say(inWords(part));
            files.forEach(file -> main.talk().say("written: " + file));
        }
        return ExitCode.DONE;
    }

    private Subnetwork part(KnowledgeGraph opened, Extent extent) {
        Optional<String> middle = person.map(opened.queries()::person).map(Node::toString);
        DatasetGraph graphs = opened.dataset().asDatasetGraph();
        CoauthorNetwork network = Txn.calculateRead(graphs, () -> NetworkReader.of(graphs));
        Function<Entity, PersonFacts> facts = PersonFacts.in(network, one -> Optional.of(one.key()));
        return middle.map(iri -> Subnetwork.around(find(iri, network), network, extent, facts))
                .orElseGet(() -> Subnetwork.of(network, extent, facts));
    }

    private static Entity find(String iri, CoauthorNetwork network) {
        return network.people().stream()
                .filter(one -> one.key().equals(iri))
                .findFirst()
                .orElseThrow(() -> new UsageException(iri + " is no author of a paper of this graph"));
    }

    private static String inWords(Subnetwork part) {
        int shown = part.members().size();
        return shown == part.reached()
                ? Counted.words(shown, "people")
                : shown + " of " + part.reached() + " people; --limit shows more or fewer";
    }

    private Extent extent(NetworkFormat format) {
        atLeastOne("--steps", steps);
        atLeastOne("--min-papers", papers);
        limit.ifPresent(people -> atLeastOne("--limit", people));
        boolean readable = person.isPresent() || format.id().equals("svg");
        return new Extent(steps, limit.orElse(readable ? USUAL_LIMIT : Integer.MAX_VALUE), papers);
    }

    private static void atLeastOne(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " must be 1 or more, was " + value);
        }
    }
}
