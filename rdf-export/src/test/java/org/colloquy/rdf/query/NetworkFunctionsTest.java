package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.rdf.store.MemoryGraphs;
import org.colloquy.rdf.store.Tdb2Store;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkFunctionsTest {
    /** Ann - Bo - Cy, and Ann - Dee - Cy; Eve and Fay apart. */
    static final String PAPERS = paper("p1", 2019, "ann", "bo") + paper("p2", 2021, "ann", "bo")
            + paper("p3", 2020, "bo", "cy") + paper("p4", 2020, "ann", "dee") + paper("p5", 2022, "dee", "cy")
            + paper("p6", 2022, "eve", "fay") + "<p1> dcterms:subject <t> . <p2> dcterms:subject <t>, <u> ."
            + "<role> conf:withRole schor:session-chair ; conf:isHeldBy <ann> ; conf:during <s> ."
            + "<speaks> conf:withRole schor:presenter ; conf:isHeldBy <cy> ; conf:during <s> ."
            + "<talk> conf:isSubEventOf <s> ; bibo:presents <p3>, <p6> .";

    private static String paper(String paper, int year, String... authors) {
        StringBuilder turtle = new StringBuilder();
        for (String author : authors) {
            String signature = "<" + paper + "-" + author + ">";
            turtle.append("<" + paper + "> dblp:hasSignature " + signature + " . " + signature
                    + " dblp:signaturePublication <" + paper + "> ; dblp:signatureCreator <" + author + "> .\n");
        }
        return turtle + "<" + paper + "> dcterms:issued \"" + year + "\"^^xsd:gYear .\n";
    }

    private static void add(DatasetGraph data, String turtle) {
        Txn.executeWrite(
                data,
                () -> RDFParser.fromString(Prefixes.sparql() + turtle, Lang.TURTLE)
                        .base("https://example.org/")
                        .parse(data));
    }

    static DatasetGraph data(String turtle) {
        DatasetGraph data = new MemoryGraphs();
        add(data, turtle);
        return data;
    }

    static String ask(DatasetGraph data, String query) {
        Answer.Rows rows = (Answer.Rows) Queries.over(data).run("BASE <https://example.org/> " + query, Map.of());
        return Programme.csv(rows).replace("\r\n", " ").replace("https://example.org/", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT ?o ?n ?f ?l { <ann> cqf:coauthor (?o ?n ?f ?l) } ORDER BY ?o     | o,n,f,l bo,2,2019,2021 dee,1,2020,2020
            SELECT ?o { ?o cqf:coauthor (<ann> 2) }                                 | o bo
            SELECT ?o ?n { ?o cqf:coauthor (<ann> ?n) } ORDER BY ?o                 | o,n bo,2 dee,1
            SELECT (COUNT(*) AS ?n) { ?a cqf:wroteWith ?b }                         | n 10
            SELECT (COUNT(*) AS ?n) { ?a ^cqf:wroteWith ?b }                        | n 10
            SELECT (COUNT(*) AS ?n) { <ann> cqf:wroteWith/cqf:wroteWith ?b }        | n 4
            SELECT ?x { VALUES ?x { <bo> <cy> <zoe> } ?x cqf:wroteWith <ann> }      | x bo
            SELECT ?s ?who ?p { (<ann> <cy>) cqf:path (?s ?who ?p) } ORDER BY ?s ?p | s,who,p 0,ann, 1,bo,p1 1,bo,p2 2,cy,p3
            SELECT ?s ?p { (<ann> <bo>) cqf:path (?s ?who ?p) FILTER (?s > 0) }     | s,p 1,p1 1,p2
            SELECT ?s { (<ann> <eve>) cqf:path (?s) }                               | s
            SELECT ?a (MAX(?s) AS ?n) { (?a <cy>) cqf:path (?s) } GROUP BY ?a ORDER BY ?a | a,n ann,2 bo,1 cy,0 dee,1
            SELECT ?b (MAX(?s) AS ?n) { (<ann> ?b) cqf:path (?s) } GROUP BY ?b ORDER BY ?b | b,n ann,0 bo,1 cy,2 dee,1
            SELECT (COUNT(*) AS ?n) { (?a ?b) cqf:path (0) }                        | n 20
            SELECT (cqf:distance(<ann>, <cy>) AS ?d) (cqf:distance(<ann>, <eve>) AS ?e) {} | d,e 2,
            SELECT (cqf:papersTogether(<ann>, <bo>) AS ?d) (cqf:papersTogether(<ann>, <cy>) AS ?e) {} | d,e 2,0
            SELECT (cqf:peopleWithin(<ann>, 2) AS ?n) (cqf:peopleWithin(<ann>, 1) AS ?m) {} | n,m 3,2
            SELECT (cqf:peopleWithin(<ann>, 0) AS ?n) (cqf:peopleWithin(<ann>, -1) AS ?m) {} | n,m 0,
            SELECT ?o ?s { <ann> cqf:within (2 ?o ?s) } ORDER BY ?s ?o              | o,s bo,1 dee,1 cy,2
            SELECT ?p ?n ?z { ?p cqf:component (?n ?z) FILTER (?p IN (<cy>, <fay>)) } ORDER BY ?p | p,n,z cy,0,4 fay,1,2
            SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p cqf:component 0 }                | n 4
            SELECT ?p { ?p cqf:community ?c . <fay> cqf:community ?c }  ORDER BY ?p | p eve fay
            SELECT ?p { ?p cqf:core 2 } ORDER BY ?p                                 | p ann bo cy dee
            SELECT (ROUND(1000 * SUM(?r)) = 1000 AS ?one) { ?p cqf:pagerank ?r }    | one true
            SELECT ?p { ?p cqf:betweenness ?b FILTER (?b = 0) } ORDER BY ?p         | p eve fay
            SELECT ?a ?b ?n { (?a ?b ?n) cqf:topPairs 2 }                           | a,b,n ann,bo,2 ann,dee,1
            SELECT ?o { (<ann> <cy>) cqf:common ?o } ORDER BY ?o                    | o bo dee
            SELECT ?a ?o { (?a <bo>) cqf:common ?o FILTER (?a != <bo>) } ORDER BY ?a ?o | a,o dee,ann dee,cy
            SELECT (COUNT(*) AS ?n) { (?a ?b) cqf:common ?o FILTER (?a != ?b) }     | n 8
            SELECT ?y ?n { (<ann> <bo>) cqf:inYear (?y ?n) }                        | y,n 2019,1 2021,1
            SELECT ?b ?y ?n { (?b <bo>) cqf:inYear (?y ?n) FILTER (?b != <bo>) } ORDER BY ?b ?y | b,y,n ann,2019,1 ann,2021,1 cy,2020,1
            SELECT ?y ?n { <t> cqf:papersInYear (?y ?n) }                           | y,n 2019,1 2021,1
            SELECT ?s ?m ?a ?n { ?s cqf:moderatedCoauthor (?m ?a ?n) }              | s,m,a,n s,ann,bo,2
            SELECT ?a { <s> cqf:moderatedCoauthor (<ann> ?a) }                      | a bo
            SELECT ?t { ?t cqf:papersInYear (2021 1) } ORDER BY ?t                  | t t u
            """)
    void answersAre(String query, String expected) {
        assertEquals(expected + " ", ask(data(PAPERS), query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT * { ?a cqf:coauther ?b }             | there is no property cqf:coauther; there are cqf:betweenness
            SELECT * { (?a ?b) cqf:coauthor ?c }        | cqf:coauthor does not take 2 before and 1 behind it; it is written ?person cqf:coauthor (?other
            SELECT * { ?a cqf:wroteWith+ ?b }           | cqf:wroteWith cannot stand in a path
            SELECT * { ?a !^cqf:wroteWith ?b }          | cqf:wroteWith cannot stand in a path
            ASK { ?s ?p ?o FILTER EXISTS { ?s (<x>/^cqf:core)* ?o } } | cqf:core cannot stand in a path
            SELECT * { <ann> cqf:within (-1 ?o) }       | needs a whole number
            SELECT * { <ann> cqf:within (?k ?o) }       | needs a number for ?most
            SELECT * { (?a ?b ?n) cqf:topPairs "x" }    | needs a whole number
            SELECT (cqf:nearness(?a, ?b) AS ?x) {}      | there is no function cqf:nearness
            SELECT (cqf:distance(?a) AS ?x) {}          | needs two people
            """)
    void whatIsWrongIsSaid(String query, String message) {
        QueryException wrong = assertThrows(QueryException.class, () -> ask(data(PAPERS), query));
        assertTrue(String.valueOf(wrong.getMessage()).contains(message), wrong.getMessage());
    }

    @Test
    void aChangeIsSeen() {
        DatasetGraph data = data(PAPERS);
        String query = "SELECT (cqf:distance(<ann>, <fay>) AS ?d) {}";
        assertEquals("d  ", ask(data, query).replace("\"\"", ""));
        add(data, paper("p7", 2023, "cy", "eve"));
        assertEquals("d 4 ", ask(data, query));
        Txn.executeWrite(data, data::clear);
        assertEquals("n 0 ", ask(data, "SELECT (COUNT(*) AS ?n) { ?a cqf:wroteWith ?b }"));
    }

    @Test
    void aChangeOfADataSetThatDoesNotCountIsSeen() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        add(data, PAPERS);
        assertEquals("n 10 ", ask(data, "SELECT (COUNT(*) AS ?n) { ?a cqf:wroteWith ?b }"));
        add(data, paper("p7", 2023, "cy", "eve"));
        assertEquals("n 12 ", ask(data, "SELECT (COUNT(*) AS ?n) { ?a cqf:wroteWith ?b }"));
    }

    @Test
    void aChangeOfAStoreIsSeen(@TempDir Path folder) {
        Tdb2Store.build(
                folder.resolve("store"),
                0,
                (out, files) -> RDFParser.fromString(Prefixes.sparql() + PAPERS, Lang.TURTLE)
                        .base("https://example.org/")
                        .parse(out));
        DatasetGraph store = Tdb2Store.open(folder.resolve("store"));
        String query = "SELECT (cqf:distance(<ann>, <eve>) AS ?d) { }";
        assertEquals("n 10 ", ask(store, "SELECT (COUNT(*) AS ?n) { ?a cqf:wroteWith ?b }"));
        add(store, paper("p7", 2023, "cy", "eve"));
        assertEquals("d 3 ", ask(store, query));
        Tdb2Store.close(store);
    }

    @Test
    void manyThreadsMayAsk() throws InterruptedException, ExecutionException {
        DatasetGraph data = data(PAPERS);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(pool.submit(() -> ask(data, "SELECT (cqf:distance(<ann>, <cy>) AS ?d) {}")));
        }
        for (Future<String> answer : answers) {
            assertEquals("d 2 ", answer.get());
        }
        pool.shutdown();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void answersAreThoseOfPlainSparql(long seed) {
        Random random = new Random(seed);
        String papers = IntStream.range(0, 12)
                .mapToObj(i -> paper(
                        "p" + i,
                        2000 + random.nextInt(9),
                        IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(j -> "a" + random.nextInt(12))
                                .collect(Collectors.toCollection(LinkedHashSet::new))
                                .toArray(String[]::new)))
                .collect(Collectors.joining());
        DatasetGraph data = data(papers);
        String plain = "?p dblp:hasSignature/dblp:signatureCreator ?a, ?b FILTER (?a != ?b)";
        assertEquals(
                ask(data, "SELECT ?a ?b (COUNT(DISTINCT ?p) AS ?n) {" + plain + "} GROUP BY ?a ?b ORDER BY ?a ?b"),
                ask(data, "SELECT ?a ?b ?n { ?a cqf:coauthor (?b ?n) } ORDER BY ?a ?b"));
        String step = "^dblp:signatureCreator/dblp:signaturePublication/dblp:hasSignature/dblp:signatureCreator";
        assertEquals(
                ask(data, "SELECT DISTINCT ?b { <a1> " + step + "/" + step + " ?b FILTER (?b != <a1>) } ORDER BY ?b"),
                ask(data, "SELECT ?b { <a1> cqf:within (2 ?b) } ORDER BY ?b"));
        assertEquals(
                ask(data, "SELECT DISTINCT ?b { <a1> (" + step + ")+ ?b } ORDER BY ?b"),
                ask(data, "SELECT ?b { <a1> cqf:component ?n . ?b cqf:component ?n } ORDER BY ?b"));
    }
}
