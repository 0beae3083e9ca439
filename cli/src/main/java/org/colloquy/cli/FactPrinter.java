package org.colloquy.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.colloquy.rdf.query.Fact;
import org.colloquy.rdf.query.Likeness;
import org.colloquy.rdf.query.Queries;

/** Writes facts for reading, each with its words and its place below it. */
final class FactPrinter {
    private static final int LONG = 300;

    private final Node thing;
    private final Queries queries;

    FactPrinter(Node thing, Queries queries) {
        this.thing = thing;
        this.queries = queries;
    }

    void print(List<Fact> facts, OutputStream out) throws IOException {
        for (Fact fact : facts) {
            out.write(text(fact).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    void printLikenesses(List<Likeness> likenesses, OutputStream out) throws IOException {
        for (Likeness likeness : likenesses) {
            out.write(text(likeness).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private String text(Likeness likeness) {
        String head = likeness.other()
                .map(other -> "nearly joined  " + named(other) + "  " + other + "\n")
                .orElseGet(() -> "joined\n" + words(likeness.words()) + "    " + likeness.document() + ", characters "
                        + likeness.start() + "-" + likeness.end() + "\n");
        return head + "    " + likeness.score() + ": " + likeness.reason() + "\n\n";
    }

    private static String words(Optional<String> words) {
        return words.map(said -> "    \u201C" + cut(said) + "\u201D\n").orElse("");
    }

    private String text(Fact fact) {
        String head = subject(fact) + fact.property().map(ExplainCommand::brief).orElse("is mentioned");
        String values =
                fact.values().stream().map(this::named).map(FactPrinter::cut).collect(joining("; "));
        return (head + "  " + values).strip() + "\n" + words(fact.words()) + "    " + fact.document() + ", characters "
                + fact.start() + "-" + fact.end() + ", rule " + fact.rule() + ", confidence " + fact.confidence()
                + "\n\n";
    }

    private String subject(Fact fact) {
        return fact.subject().equals(thing) ? "" : named(fact.subject()) + "  ";
    }

    private String named(Node node) {
        return queries.label(node).orElse(ExplainCommand.brief(node));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG) + "…";
    }
}
