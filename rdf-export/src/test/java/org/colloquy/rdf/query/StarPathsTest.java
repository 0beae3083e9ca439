package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.rdf.store.Tdb2Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarPathsTest {
    private static final int LONG = 200_000;

    private static Node node(int number) {
        return NodeFactory.createURI("urn:x:n" + number);
    }

    private static Graph chain(int length) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node next = NodeFactory.createURI("urn:x:p");
        for (int i = 0; i < length; i++) {
            graph.add(node(i), next, node(i + 1));
        }
        return graph;
    }

    private static String ask(DatasetGraph data, String query) {
        return Programme.csv((Answer.Rows) Queries.over(data).run("PREFIX : <urn:x:> " + query, Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { :n0 :p+ ?x }",
                "SELECT (COUNT(*) AS ?n) { ?x (:p|:q)+ :n200000 }",
                "SELECT (COUNT(*) AS ?n) { :n0 (^(^:p))+ ?x }",
                "SELECT (COUNT(?x) AS ?n) { BIND (:n0 AS ?a) OPTIONAL { ?a :p+ ?x } }",
                "SELECT (COUNT(?y) AS ?n) { ?x :p ?y FILTER (?x != :n0 || EXISTS { :n0 :p+ :n200000 }) }"
            })
    void aLongWayEndsWithAnAnswer(String query) {
        assertEquals("n\r\n" + LONG + "\r\n", ask(DatasetGraphFactory.wrap(chain(LONG)), query));
    }

    /** A store has its queries say in which graph each path is. */
    @Test
    void waysAreFollowedInEachGraphOfAStore(@TempDir Path folder) {
        DatasetGraph data = DatasetGraphFactory.create();
        data.addGraph(Quad.defaultGraphIRI, chain(3));
        data.addGraph(NodeFactory.createURI("urn:x:g"), chain(5));
        data.addGraph(NodeFactory.createURI("urn:x:h"), chain(7));
        DatasetGraph store = Programme.store(folder.resolve("store"), data);
        try {
            assertEquals("n\r\n3\r\n", ask(store, "SELECT (COUNT(*) AS ?n) { :n0 :p+ ?x }"));
            assertEquals("n\r\n5\r\n", ask(store, "SELECT (COUNT(*) AS ?n) { GRAPH :g { :n0 :p+ ?x } }"));
            assertEquals(
                    "g,n\r\nurn:x:g,5\r\nurn:x:h,7\r\n",
                    ask(store, "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { :n0 :p+ ?x } } GROUP BY ?g ORDER BY ?g"));
            assertEquals(
                    "x\r\nurn:x:n3\r\n", ask(store, "SELECT ?x { :n0 :p+ ?x FILTER NOT EXISTS { ?x (:p|:q)+ ?y } }"));
        } finally {
            Tdb2Store.close(store);
        }
    }

    /** Jena writes such patterns as SPARQL again when it sets variables in them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPTIONAL { ?t :l ?l FILTER NOT EXISTS { ?t :p+ ?z } }",
                "OPTIONAL { ?t :l ?l FILTER EXISTS { ?t :p* :n1 FILTER NOT EXISTS { ?t :p+ :n0 } } }",
                "OPTIONAL { ?t :l ?l FILTER NOT EXISTS { SELECT (COUNT(*) AS ?all) { ?a ?b ?c } } }",
                "OPTIONAL { ?t :l ?l OPTIONAL { ?l :l ?m FILTER NOT EXISTS { GRAPH ?g { ?t :p+ ?z } } } }"
            })
    void waysMayStandInTheConditionOfAnOptionalPart(String part, @TempDir Path folder) {
        DatasetGraph data = DatasetGraphFactory.wrap(chain(3));
        DatasetGraph store = Programme.store(folder.resolve("store"), data);
        try {
            String query = "SELECT (COUNT(*) AS ?n) { ?t :p ?next %s }".formatted(part);
            assertEquals("n\r\n3\r\n", ask(data, query));
            assertEquals("n\r\n3\r\n", ask(store, query));
        } finally {
            Tdb2Store.close(store);
        }
    }

    @Test
    void allLongWaysEndWithATimeOut() {
        Queries hurried = Queries.over(DatasetGraphFactory.wrap(chain(20_000)))
                .within(QueryLimits.STANDARD.withTime(Duration.ofMillis(200)));
        QueryLimitException stopped = assertThrows(
                QueryLimitException.class, () -> hurried.run("SELECT (COUNT(*) AS ?n) { ?x <urn:x:p>+ ?y }", Map.of()));
        assertTrue(String.valueOf(stopped.getMessage()).contains("was stopped"), stopped.getMessage());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    /** Jena's own paths are right where they are not too long. */
    @ParameterizedTest
    @MethodSource("seeds")
    void shortWaysAreThoseOfJena(long seed) {
        Random random = new Random(seed);
        Graph graph = GraphFactory.createDefaultGraph();
        for (int i = 0; i < 14; i++) {
            Node property = NodeFactory.createURI("urn:x:" + "pq".charAt(random.nextInt(2)));
            graph.add(node(random.nextInt(7)), property, node(random.nextInt(7)));
        }
        DatasetGraph data = DatasetGraphFactory.wrap(graph);
        for (String path : new String[] {
            ":p+",
            ":p*",
            "(:p|:q)+",
            "(:p/:q)*",
            "^:p+",
            "^(:p*)",
            "(:p+)|(:q/:p)",
            "(:p*|:q*)",
            "(!:q)+",
            "(:p?/:q)+",
            ":p*/:q",
            "(:p|^:q)*",
            ":p?|:q+"
        }) {
            for (String ends : new String[] {":n0 %s ?y", "?x %s :n1", "?x %s ?y", "?x %s ?x", ":n0 %s :n1"}) {
                String query =
                        "PREFIX : <urn:x:> SELECT * { " + ends.formatted(path) + " FILTER EXISTS { ?a (:p|:q)* ?b } }";
                assertEquals(
                        rows(QueryExec.graph(graph).query(query).build().select()),
                        rows(((Answer.Rows) Queries.over(data).run(query, Map.of()))
                                .rows()
                                .iterator()),
                        query);
            }
        }
    }

    private static Map<String, Integer> rows(Iterator<Binding> found) {
        Map<String, Integer> rows = new TreeMap<>();
        found.forEachRemaining(row -> rows.merge(row.get("x") + " " + row.get("y"), 1, Integer::sum));
        return rows;
    }
}
