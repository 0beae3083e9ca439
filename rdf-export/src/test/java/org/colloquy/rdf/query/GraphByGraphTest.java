package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.colloquy.rdf.store.Tdb2Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store answers what a file answers. */
class GraphByGraphTest {
    @TempDir
    private static Path folder = Path.of("");

    private static final DatasetGraph FILE = DatasetGraphFactory.create();
    private static DatasetGraph store = DatasetGraphZero.create();

    @BeforeAll
    static void fill() {
        RDFParser.fromString("""
                        PREFIX : <https://example.org/>
                        :a :p :b . :b :p :c .
                        GRAPH :g { :a :p :b . :b :p :c . :c :q "1" }
                        GRAPH :h { :a :p :d . :d :q "2" }
                        """, Lang.TRIG).parse(FILE);
        store = Programme.store(folder.resolve("store"), FILE);
    }

    @AfterAll
    static void close() {
        Tdb2Store.close(store);
    }

    private static List<String> rows(DatasetGraph data, String pattern) {
        return Programme.csv((Answer.Rows) Queries.over(data)
                        .run("PREFIX : <https://example.org/> SELECT * { " + pattern + " }", Map.of()))
                .lines()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRAPH ?g { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } }",
                "GRAPH ?g { VALUES ?x { 1 2 } }",
                "GRAPH ?g { OPTIONAL { ?s :q ?o } }",
                "GRAPH ?g { ?s :p ?o OPTIONAL { ?o :q ?q } }",
                "GRAPH ?g { ?s :p ?o MINUS { ?x :q ?y } }",
                "GRAPH ?g { ?s :p ?o MINUS { ?s :p :b } }",
                "GRAPH ?g { ?s :p ?o OPTIONAL { SELECT (COUNT(*) AS ?n) { ?x ?y ?z } } }",
                "GRAPH ?g { { ?s :q ?o } UNION { BIND (1 AS ?o) } }",
                "GRAPH ?g { GRAPH ?h { ?s :q ?o } }",
                "GRAPH ?g { ?s :p+ ?o FILTER NOT EXISTS { ?o :p+ ?x } }",
                "GRAPH ?g { SELECT ?s (COUNT(?o) AS ?n) { ?s :p+ ?o } GROUP BY ?s }",
                "GRAPH ?g { }",
                "?s :p ?o . GRAPH ?g { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?x } GROUP BY ?s }",
                "?s :p ?o OPTIONAL { GRAPH ?g { SELECT ?s (COUNT(*) AS ?n) { ?s :p ?x } GROUP BY ?s } FILTER (?n > 0) }",
                "?s :p ?o FILTER EXISTS { GRAPH ?g { SELECT (COUNT(*) AS ?n) { ?x ?p ?y } HAVING (COUNT(*) > 2) } }",
                "GRAPH :g { SELECT (COUNT(*) AS ?n) { ?s ?p ?o } }"
            })
    void aStoreAnswersWhatAFileDoes(String pattern) {
        assertEquals(rows(FILE, pattern), rows(store, pattern));
    }
}
