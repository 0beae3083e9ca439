package org.colloquy.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.rdf.query.Fact;

/** Writes facts for reading, each with its words and its place below it. */
final class FactPrinter {
    private static final int LONG = 300;

    private FactPrinter() {}

    static void print(List<Fact> facts, OutputStream out) throws IOException {
        for (Fact fact : facts) {
            out.write(text(fact).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static String text(Fact fact) {
        String head = fact.property().map(ExplainCommand::brief).orElse("is mentioned");
        String values = fact.values().stream()
                .map(ExplainCommand::brief)
                .map(FactPrinter::cut)
                .collect(joining("; "));
        String words =
                fact.words().map(said -> "    \u201C" + cut(said) + "\u201D\n").orElse("");
        return (head + "  " + values).strip() + "\n" + words + "    " + fact.document() + ", characters " + fact.start()
                + "-" + fact.end() + ", rule " + fact.rule() + ", confidence " + fact.confidence() + "\n\n";
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG) + "…";
    }
}
