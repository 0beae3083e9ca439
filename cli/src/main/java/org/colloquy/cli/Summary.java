package org.colloquy.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.Queries;

/**
 * How much a graph holds.
 *
 * @param figures in the order of the query that counts
 */
record Summary(List<Figure> figures) {
    private static final Set<String> TOLD =
            ImmutableSet.of("sessions", "talks with a paper", "papers", "people", "moderators", "triples");

    static Summary of(KnowledgeGraph graph) {
        Queries queries = Queries.over(graph.dataset().asDatasetGraph());
        return new Summary(
                queries.run("counts", Map.of()) instanceof Answer.Rows rows
                        ? rows.rows().stream().map(Figure::of).collect(toImmutableList())
                        : List.of());
    }

    List<String> lines(Outcome outcome, Destination destination) {
        List<String> lines = new ArrayList<>();
        lines.add(Counted.words(outcome.readings().size(), "documents") + ", " + counts());
        lines.add(ProblemCount.line(outcome.problems()));
        lines.add("Written: " + destination.inWords());
        destination
                .asOption()
                .ifPresent(option -> lines.add(
                        "Next: colloquy query people" + option + "   (colloquy queries lists what else to ask)"));
        return lines;
    }

    /** Returns how much there is, in words. */
    String counts() {
        return figures.stream()
                .filter(figure -> TOLD.contains(figure.what()))
                .map(figure -> Counted.words(figure.count(), figure.what()))
                .collect(joining(", "));
    }

    /**
     * One count.
     *
     * @param what what was counted
     * @param count how many there are
     */
    record Figure(String what, long count) {
        static Figure of(Binding row) {
            return new Figure(
                    row.get(Var.alloc("what")).getLiteralLexicalForm(),
                    Long.parseLong(row.get(Var.alloc("count")).getLiteralLexicalForm()));
        }
    }
}
