package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.store.StoreCounts;
import org.colloquy.rdf.store.Tdb2Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexCountsTest {
    private static final String PREFIX = "PREFIX : <urn:x:> ";
    private static DatasetGraph memory = DatasetGraphFactory.create();
    private static DatasetGraph store = memory;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        Random random = new Random(7);
        memory.addGraph(Quad.defaultGraphIRI, graph(random, 40_000));
        memory.addGraph(NodeFactory.createURI("urn:x:g"), graph(random, 200));
        store = Programme.store(folder.resolve("store"), memory);
    }

    /** Things of three classes and values of a few properties, some of them numbers that an index holds in place of nodes. */
    private static Graph graph(Random random, int triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < triples; i++) {
            Node object = switch (random.nextInt(3)) {
                case 0 -> node("c" + random.nextInt(3));
                case 1 -> NodeValue.makeInteger(random.nextInt(50) - 25).asNode();
                default -> NodeFactory.createLiteralString("text " + random.nextInt(2000));
            };
            graph.add(node("s" + random.nextInt(5000)), node("p" + random.nextInt(4)), object);
        }
        return graph;
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }

    @AfterAll
    static void close() {
        Tdb2Store.close(store);
    }

    static Stream<String> counted() {
        return Stream.of(
                "(COUNT(*) AS ?n) { ?s ?p ?o }",
                "(COUNT(?p) AS ?n) { ?s ?p ?o }",
                "(COUNT(*) AS ?n) { ?s :p1 ?o }",
                "(COUNT(?o) AS ?n) { ?s :p3 ?o }",
                "(COUNT(?s) AS ?n) { ?s :p2 :c1 }",
                "(COUNT(DISTINCT ?s) AS ?n) { ?s :p0 :c2 }",
                "(COUNT(DISTINCT ?s) AS ?n) { ?s :p1 -7 }",
                "(COUNT(DISTINCT ?o) AS ?n) { ?s :p1 ?o }",
                "(COUNT(DISTINCT ?s) AS ?n) { ?s :p0 :c2 ; :p1 ?o }",
                "(COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?a ; :p1 ?b ; :p2 -7 }",
                "(COUNT(DISTINCT ?s) AS ?n) { ?s :p0 ?o ; :p1 :unknown }",
                "(COUNT(*) AS ?n) { ?s :unknown ?o }",
                "(COUNT(DISTINCT ?o) AS ?n) { ?s :unknown ?o }",
                "(COUNT(*) AS ?n) { ?s :p1 :unknown }");
    }

    @ParameterizedTest
    @MethodSource("counted")
    void aStoreCountsAlongItsIndex(String query) {
        Op op = Algebra.compile(QueryFactory.create(PREFIX + "SELECT " + query));
        assertTrue(op.toString().contains("(group"));
        assertFalse(IndexCounts.in(op).toString().contains("(group"));
        assertEquals(ask(memory, "SELECT " + query), ask(store, "SELECT " + query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?o }",
                "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
                "SELECT (COUNT(DISTINCT *) AS ?n) { ?s :p1 ?o }",
                "SELECT (COUNT(?x) AS ?n) { ?s :p1 ?o }",
                "SELECT (COUNT(?o + 1) AS ?n) { ?s :p1 ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s :p1 ?s }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p :c1 }",
                "SELECT (COUNT(*) AS ?n) { :s1 :p1 ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s :p1 ?o . ?s :p2 ?o }",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?o ; :p2 ?o }",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?o ; :p2 ?s }",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?o ; ?p :c1 }",
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s :p1 ?o . :s1 :p2 ?x }",
                "SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s :p1 ?o ; :p2 :c1 }",
                "SELECT (COUNT(?s) AS ?n) { ?s :p0 :c2 ; :p1 ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s :p1 ?o FILTER (?o > 3) }",
                "SELECT (SUM(?o) AS ?n) { ?s :p1 ?o FILTER isNumeric(?o) }",
                "SELECT (COUNT(*) AS ?n) (MIN(?o) AS ?m) { ?s :p1 ?o FILTER isNumeric(?o) }",
                "SELECT ?o (COUNT(*) AS ?n) { ?s :p1 ?o } GROUP BY ?o ORDER BY DESC(?n) ?o LIMIT 5",
                "SELECT (COUNT(*) AS ?n) { GRAPH :g { ?s :p1 ?o } }",
                "SELECT ?n { GRAPH :g { SELECT (COUNT(*) AS ?n) { ?s :p1 ?o } } }",
                "SELECT (COUNT(*) AS ?n) FROM :g { ?s :p1 ?o }"
            })
    void whatItCannotCountSoIsCountedAsEver(String query) {
        assertEquals(ask(memory, query), ask(store, query));
    }

    /** Each row of a query that goes on with a count has it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?a ?n { VALUES ?a { 1 2 } { SELECT (COUNT(*) AS ?n) { ?s :p1 ?o } } } ORDER BY ?a",
                "SELECT ?n ?m { { SELECT (COUNT(*) AS ?n) { ?s :p1 ?o } } { SELECT (COUNT(DISTINCT ?s) AS ?m) { ?s :p2 :c1 } } }",
                "SELECT ?s ?n { ?s :p1 :c1 OPTIONAL { SELECT (COUNT(*) AS ?n) { ?s :p2 ?o } } } ORDER BY ?s LIMIT 3",
                "SELECT (COUNT(*) AS ?n) { ?s :p1 ?o } HAVING (COUNT(*) > 100000)"
            })
    void countsAreJoinedWithWhatElseIsAsked(String query) {
        assertEquals(ask(memory, query), ask(store, query));
    }

    @Test
    void aGraphInMemoryIsNotCountedSo() {
        assertThrows(IllegalArgumentException.class, () -> StoreCounts.of(memory, () -> false));
    }

    private static String ask(DatasetGraph data, String query) {
        return Programme.csv((Answer.Rows) Queries.over(data).run(PREFIX + query, Map.of()));
    }
}
