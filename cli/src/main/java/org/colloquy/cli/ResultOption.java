package org.colloquy.cli;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.ResultFormat;
import org.colloquy.rdf.write.GraphFormat;
import org.colloquy.rdf.write.GraphWriter;
import picocli.CommandLine.Option;

/** The form in which an answer is written. */
final class ResultOption {
    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "The form of the answer: table, csv, tsv, json, xml or markdown, by name, extension or media"
                    + " type; for CONSTRUCT and DESCRIBE a format of RDF. A table on a terminal unless given, else csv;"
                    + " turtle for RDF.")
    private Optional<String> to = Optional.empty();

    void write(Answer answer, Terminal terminal) throws IOException {
        write(answer, Optional.empty(), terminal);
    }

    /** Writes the answer; whoever reads it on a screen sees IRIs with the prefixes of the graph. */
    void write(Answer answer, PrefixMapping prefixes, Terminal terminal) throws IOException {
        write(answer, Optional.of(prefixes).filter(known -> terminal.outIsTerminal()), terminal);
    }

    private void write(Answer answer, Optional<PrefixMapping> prefixes, Terminal terminal) throws IOException {
        if (answer instanceof Answer.Rows rows) {
            ResultFormat format = format(terminal);
            if (prefixes.isPresent()) {
                format.write(rows, terminal.out(), prefixes.get(), terminal.width());
            } else {
                format.write(rows, terminal.out(), terminal.width());
            }
        } else if (answer instanceof Answer.Truth truth) {
            format(terminal).write(truth, terminal.out());
        } else if (answer instanceof Answer.Triples triples) {
            write(triples.graph(), terminal);
        }
        terminal.out().flush();
    }

    /** Checks what was asked for before any work is done. */
    void check() {
        to.ifPresent(name -> {
            if (ResultFormat.parse(name).isEmpty()) {
                known(name);
            }
        });
    }

    private static void known(String name) {
        try {
            graphFormat(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + "; or for a table one of " + ResultFormat.known(), e);
        }
    }

    ResultFormat format(Terminal terminal) {
        return to.map(name -> ResultFormat.parse(name).orElseThrow(() -> unfit(name, "a table", ResultFormat.known())))
                .orElse(terminal.outIsTerminal() ? ResultFormat.TABLE : ResultFormat.CSV);
    }

    private void write(Graph graph, Terminal terminal) throws IOException {
        GraphWriter.write(
                DatasetGraphFactory.wrap(graph),
                to.map(ResultOption::graphFormat).orElse(GraphFormat.TURTLE),
                terminal.out());
    }

    private static GraphFormat graphFormat(String name) {
        return GraphFormat.parse(name);
    }

    private static UsageException unfit(String name, String what, String known) {
        return new UsageException("'" + name + "' is not a format for " + what + "; use one of " + known);
    }
}
