package org.colloquy.rdf.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.OntologyFacts;
import org.colloquy.rdf.RdfsClosure;
import org.colloquy.rdf.vocabulary.Ontology;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each shape has two small graphs, NAME.good.ttl and NAME.bad.ttl. */
class ShapesTest {
    private static final String NS = "https://w3id.org/colloquy/shapes#";
    private static final Path FOLDER = OntologyFacts.folder("shapes");
    private static final Shapes SHAPES = Shapes.standard();

    @TestFactory
    Stream<DynamicTest> goodGraphsHaveNoFindings() throws IOException {
        return names(".good.ttl")
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> assertEquals(
                                List.of(),
                                SHAPES.validate(graph(name + ".good.ttl")).findings())));
    }

    @TestFactory
    Stream<DynamicTest> badGraphsAreFoundByTheirShape() throws IOException {
        return names(".bad.ttl")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    List<ShapeFinding> findings =
                            SHAPES.validate(graph(name + ".bad.ttl")).findings();
                    assertTrue(
                            findings.stream()
                                    .anyMatch(
                                            finding -> finding.shape().getURI().equals(NS + name)),
                            findings::toString);
                }));
    }

    @TestFactory
    Stream<DynamicTest> goodGraphsUseTheVocabulariesRightly() throws IOException {
        return names(".good.ttl")
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    RdfsClosure closure = RdfsClosure.of(graph(name + ".good.ttl"), OntologyFacts.all());
                    assertEquals(List.of(), closure.undeclared());
                    assertEquals(List.of(), closure.clashes());
                    assertEquals(List.of(), closure.mistyped());
                }));
    }

    @Test
    void everyShapeWithASeverityHasBothGraphs() throws IOException {
        Set<String> shapes = new TreeSet<>();
        RDFDataMgr.loadGraph(
                        Shapes.class.getResource("/org/colloquy/rdf/shapes.ttl").toString())
                .find(Node.ANY, SHACL.severity, Node.ANY)
                .forEach(triple -> shapes.add(triple.getSubject().getURI().substring(NS.length())));
        assertEquals(shapes, new TreeSet<>(names(".good.ttl").toList()));
        assertEquals(shapes, new TreeSet<>(names(".bad.ttl").toList()));
    }

    @Test
    void findingsSayWhatIsWrongAndHowToMendIt() throws IOException {
        names(".bad.ttl")
                .flatMap(name -> SHAPES.validate(graph(name + ".bad.ttl")).findings().stream())
                .forEach(finding -> assertTrue(finding.message().contains(":"), finding::toString));
    }

    @Test
    void findingsPointAtThingPathAndValue() {
        ShapeFinding finding =
                SHAPES.validate(graph("span-order.bad.ttl")).findings().get(0);
        assertEquals(
                "https://w3id.org/colloquy/id/document/1#char=10,18",
                finding.focus().getURI());
        assertEquals("oa:start", finding.path().orElseThrow());
        assertEquals(Severity.VIOLATION, finding.severity());
    }

    @Test
    void hintsAndWarningsDoNotKeepAGraphFromConforming() {
        ShapeReport report = SHAPES.validate(graph("talk-in-session.bad.ttl"));
        assertTrue(report.conforms());
        assertEquals(1, report.atLeast(Severity.INFO).size());
        assertEquals(0, report.atLeast(Severity.WARNING).size());
        assertFalse(SHAPES.validate(graph("slot-order.bad.ttl")).conforms());
    }

    /** No edition is known of many programmes, which is no fault of theirs. */
    @Test
    void talksAndSessionsOutsideAConferenceAreWarnedOf() {
        for (String name : List.of("talk-parent.bad.ttl", "session-parent.bad.ttl")) {
            ShapeReport report = SHAPES.validate(graph(name));
            assertTrue(report.conforms(), name);
            assertEquals(1, report.atLeast(Severity.WARNING).size(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,2,true", "2,1,true", "1,1,false", "2,3,false", "1,3,false", "0,1,false"})
    void ordinalsRunFromOneWithoutGapOrRepetition(int first, int second, boolean right) {
        String turtle = """
                PREFIX dblp: <https://dblp.org/rdf/schema#>
                <#a> a <http://purl.org/spar/fabio/Article> ; dblp:hasSignature <#a1> , <#a2> .
                <#a1> dblp:signatureOrdinal %d . <#a2> dblp:signatureOrdinal %d .
                <#b> a <http://purl.org/spar/fabio/Article> ; dblp:hasSignature <#b1> .
                <#b1> dblp:signatureOrdinal 1 .
                """;
        Graph graph = RDFParser.fromString(turtle.formatted(first, second), Lang.TURTLE)
                .base("http://example.org/")
                .toGraph();
        List<String> wrong = SHAPES.validate(graph).findings().stream()
                .filter(finding -> finding.shape().getURI().endsWith("#paper-ordinals"))
                .map(finding -> finding.focus().getURI())
                .toList();
        assertEquals(right ? List.of() : List.of("http://example.org/#a"), wrong);
    }

    @Test
    void findingsComeInTheSameOrderEachTime() {
        Graph graph = graph("signature-name.bad.ttl");
        assertEquals(SHAPES.validate(graph), Shapes.standard().validate(graph));
        assertEquals(2, SHAPES.validate(graph).findings().size());
    }

    @Test
    void emptyGraphAndOurOwnTalkKindsConform() {
        assertEquals(
                List.of(), SHAPES.validate(GraphFactory.createDefaultGraph()).findings());
        assertTrue(SHAPES.validate(Ontology.graph()).conforms());
    }

    private static Graph graph(String file) {
        return RDFDataMgr.loadGraph(FOLDER.resolve(file).toString());
    }

    private static Stream<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
