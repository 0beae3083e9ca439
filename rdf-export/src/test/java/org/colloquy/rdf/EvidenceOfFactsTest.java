package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Source;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.Fact;
import org.junit.jupiter.api.Test;

/** A span may support several facts of several things; each fact leads to its own words alone. */
class EvidenceOfFactsTest {

    private static final String PAPER = """
            @article{a,
              title = {Walks of ants},
              author = {Moor, Ada},
              journal = {Journal of Insects},
              year = 2020,
              abstract = {We train a neural network with reinforcement learning. Clustering comes last.}
            }
            """;

    @Test
    void theTitleOfTheJournalIsNoTitleOfThePaper() {
        try (Colloquy colloquy = read();
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            assertEquals(
                    List.of("Walks of ants"),
                    words(graph, "Walks of ants", DCTerms.title.asNode()).toList());
            assertEquals(
                    List.of("Journal of Insects"),
                    words(graph, "Walks of ants", DCTerms.isPartOf.asNode()).toList());
            Answer.Rows answer = (Answer.Rows) graph.queries().run("evidence", Map.of("entity", "Walks of ants"));
            assertEquals(
                    1,
                    answer.rows().stream()
                            .filter(row -> DCTerms.title.asNode().equals(row.get("property")))
                            .count());
        }
    }

    @Test
    void eachTopicHasItsOwnWords() {
        try (Colloquy colloquy = read();
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            List<Fact> facts =
                    facts(graph, "Walks of ants", DCTerms.subject.asNode()).toList();
            assertEquals(
                    List.of("Clustering", "neural network", "reinforcement learning"),
                    facts.stream()
                            .map(fact -> fact.words().orElseThrow())
                            .sorted()
                            .toList());
            facts.forEach(fact -> assertEquals(1, fact.values().size(), fact::toString));
        }
    }

    private static Stream<String> words(KnowledgeGraph graph, String thing, Node property) {
        return facts(graph, thing, property).map(fact -> fact.words().orElseThrow());
    }

    private static Stream<Fact> facts(KnowledgeGraph graph, String thing, Node property) {
        return graph.queries().explain(graph.queries().thing(thing)).stream()
                .filter(fact -> fact.property().filter(property::equals).isPresent());
    }

    private static Colloquy read() {
        return Colloquy.builder()
                .source(Source.of("refs.bib", PAPER.getBytes(StandardCharsets.UTF_8)))
                .open();
    }
}
