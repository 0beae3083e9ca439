package org.colloquy.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.query.Fact;
import org.colloquy.rdf.query.Likeness;
import org.colloquy.rdf.query.Queries;
import org.colloquy.rdf.query.ResultFormat;
import org.colloquy.rdf.vocabulary.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says where facts come from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Says where each fact about a thing comes from: the words, the document and its characters, the rule"
                        + " that read them, and how sure it is; then why its mentions were joined, and what it was"
                        + " nearly joined with.",
        footer = {
            "",
            "Examples:",
            "  colloquy explain Schoenholz",
            "  colloquy explain 'Deep Learning Theory 6' --to json",
            "  colloquy explain https://w3id.org/colloquy/id/..."
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Main main;

    @Parameters(
            index = "0",
            paramLabel = "ENTITY",
            description = "A person, paper, session, conference or room by name, or anything by IRI."
                    + " What the graph does not know, by name or IRI, is wrong usage: exit code 2.")
    private String entity = "";

    @Mixin
    private GraphOption graph = new GraphOption();

    @Mixin
    private ResultOption result = new ResultOption();

    @Override
    public Integer call() throws IOException {
        result.check();
        try (KnowledgeGraph opened = graph.open(main.talk())) {
            Queries queries = Queries.over(opened.dataset().asDatasetGraph());
            Node thing = queries.thing(entity);
            List<Fact> facts = queries.explain(thing);
            List<Likeness> likenesses = queries.likenesses(thing);
            main.talk()
                    .say(thing + ": " + Counted.words(facts.size(), "facts with evidence")
                            + (facts.isEmpty() ? "; is this a graph with evidence?" : ""));
            if (result.format(main.terminal()) == ResultFormat.TABLE) {
                FactPrinter printer = new FactPrinter(thing, queries);
                printer.print(facts, main.terminal().out());
                printer.printLikenesses(likenesses, main.terminal().out());
            } else {
                result.write(listing(thing, facts, likenesses).rows(), main.terminal());
            }
        }
        return ExitCode.DONE;
    }

    private static Listing listing(Node thing, List<Fact> facts, List<Likeness> likenesses) {
        Listing listing = new Listing(
                "subject", "fact", "value", "words", "document", "start", "end", "rule", "confidence", "reason");
        facts.forEach(fact -> listing.add(
                fact.subject(),
                fact.property().orElse(text("is mentioned")),
                value(fact.values()),
                text(fact.words().orElse("")),
                text(fact.document()),
                text(Integer.toString(fact.start())),
                text(Integer.toString(fact.end())),
                text(fact.rule()),
                text(fact.confidence()),
                text("")));
        likenesses.forEach(likeness -> listing.add(
                thing,
                text(likeness.other().isPresent() ? "nearly joined" : "joined"),
                likeness.other().orElse(text("")),
                text(likeness.words().orElse("")),
                text(likeness.document()),
                text(likeness.other().isPresent() ? "" : Integer.toString(likeness.start())),
                text(likeness.other().isPresent() ? "" : Integer.toString(likeness.end())),
                text("who-is-who"),
                text(likeness.score()),
                text(likeness.reason())));
        return listing;
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node value(List<Node> values) {
        return values.size() == 1
                ? values.get(0)
                : text(values.stream().map(ExplainCommand::brief).collect(joining("; ")));
    }

    static String brief(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : Prefixes.mapping().shortForm(node.toString());
    }
}
