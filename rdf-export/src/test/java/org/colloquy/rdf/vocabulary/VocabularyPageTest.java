package org.colloquy.rdf.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.colloquy.rdf.OntologyFacts;
import org.colloquy.rdf.RdfsClosure;
import org.colloquy.rdf.shapes.Shapes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reference {@code docs/vocabulary.md} keeps to what it says. */
class VocabularyPageTest {
    private static String page = "";

    @BeforeAll
    static void readPage() throws IOException {
        page = Files.readString(Path.of("../docs/vocabulary.md"));
    }

    @Test
    void itsExamplesHaveTheShapesOfTheGraph() {
        assertEquals(List.of(), Shapes.standard().validate(examples()).findings());
    }

    @Test
    void itsExamplesUseTheVocabulariesRightly() {
        RdfsClosure closure = RdfsClosure.of(examples(), OntologyFacts.all());
        assertEquals(List.of(), closure.undeclared());
        assertEquals(List.of(), closure.clashes());
        assertEquals(List.of(), closure.mistyped());
    }

    @Test
    void itExplainsEachOfOurTerms() {
        Ontology.graph()
                .find(Node.ANY, Rdfs.IS_DEFINED_BY, Node.ANY)
                .mapWith(triple -> "`cq:" + triple.getSubject().getURI().substring(Cq.NS.length()) + "`")
                .forEach(term -> assertTrue(page.contains(term), term));
    }

    private static Graph examples() {
        StringBuilder turtle = new StringBuilder(Prefixes.sparql());
        Splitter.on("```turtle\n")
                .splitToStream(page)
                .skip(1)
                .forEach(block -> turtle.append(block, 0, block.indexOf("```")));
        return RDFParser.fromString(turtle.toString(), Lang.TURTLE)
                .base("https://w3id.org/colloquy/id/")
                .toGraph();
    }
}
