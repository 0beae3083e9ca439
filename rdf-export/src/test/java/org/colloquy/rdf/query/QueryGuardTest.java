package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {
    private static QueryException refused(String query) {
        return assertThrows(QueryException.class, () -> Programme.queries().run(query, Map.of()));
    }

    private static String message(String query) {
        return String.valueOf(refused(query).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?a ?b ?c FILTER NOT EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE ?g { ?s ?p ?o } } } } }",
                "ASK { ?a ?b ?c MINUS { SERVICE <http://127.0.0.1:9/> { ?a ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT (COUNT(EXISTS { SERVICE <http://127.0.0.1:9/> { ?x ?y ?z } }) AS ?n) { ?s ?p ?o }"
            })
    void noQueryCallsAnotherService(String query) {
        assertTrue(message(query).contains("SERVICE is not allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "PREFIX x: <urn:x:> INSERT { ?s x:b ?o } WHERE { ?s ?p ?o }",
                "DROP ALL"
            })
    void noUpdateIsRun(String update) {
        assertTrue(message(update).contains("is an update"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER(<java:java.lang.Runtime>(?o)) }",
                "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:wait(5000) AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
                "SELECT (SUM(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(<java:x.Y>(?o)) > 1)",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:matches('a', 'a') AS ?x) {}"
            })
    void noFunctionOutsideSparqlIsCalled(String query) {
        assertTrue(message(query).contains("is not allowed"), query);
    }

    @Test
    void castsAndXpathFunctionsAreFine() {
        assertEquals(
                "x,y\r\n7,A\r\n",
                Programme.csv(Programme.rows(
                        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (xsd:integer('7') AS ?x)"
                                + " (fn:upper-case('a') AS ?y) {}",
                        Map.of())));
    }

    @Test
    void propertiesThatAreProgramsMatchNothing() {
        assertEquals(
                0,
                Programme.rows("SELECT * { ?x <java:org.apache.jena.sparql.pfunction.library.str> ?y }", Map.of())
                        .rows()
                        .size());
    }

    @Test
    void fromReadsNoFile() {
        assertEquals(
                0,
                Programme.rows("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", Map.of())
                        .rows()
                        .size());
    }

    /** What is found out later leaves iterators open, of which Jena warns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { (?a ?b) cqf:topPairs 2 }",
                "SELECT * { ?x ?y ?z OPTIONAL { ?a ?b ?c . ?a cqf:coauthor (?d ?e ?f ?g ?h ?i) } }",
                "ASK { ?x ?y ?z FILTER NOT EXISTS { (?a ?b) cqf:core 2 } }"
            })
    void argumentsAreCountedBeforeTheQueryRuns(String query) {
        Query parsed = QueryParser.parse(
                NamedQuery.parse("query", query), QueryLimits.STANDARD, DataPrefixes.of(DatasetGraphFactory.empty()));
        QueryBuildException wrong =
                assertThrows(QueryBuildException.class, () -> QueryGuard.check(parsed, QueryLimits.STANDARD));
        assertTrue(String.valueOf(wrong.getMessage()).contains(" does not take "), wrong.getMessage());
    }

    @Test
    void repetitionInsideRepetitionIsRefused() {
        assertInstanceOf(QueryLimitException.class, refused("SELECT * { ?a ((conf:isSubEventOf*)/rdfs:label)* ?b }"));
        assertEquals(
                3,
                Programme.rows("SELECT ?s { ?s a conf:Session ; conf:isSubEventOf+ ?e }", Map.of())
                        .rows()
                        .size());
    }

    @Test
    void longListsTextsAndDeepBracketsAreRefused() {
        String list = IntStream.range(0, 10_001).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertInstanceOf(QueryLimitException.class, refused("SELECT * { ?s ?p ?o FILTER(?o IN (" + list + ")) }"));
        assertInstanceOf(QueryLimitException.class, refused("#" + "x".repeat(300_000) + "\nASK {}"));
        assertInstanceOf(QueryLimitException.class, refused("SELECT * " + "{".repeat(10_000) + "}".repeat(10_000)));
        assertInstanceOf(
                QueryException.class, refused("SELECT * { ?s ?p ?o FILTER(" + "1+".repeat(60_000) + "1 = ?o) }"));
    }

    @Test
    void stringsDoNotDoubleWithoutEnd() {
        String doubling = IntStream.range(1, 40)
                .mapToObj(i -> "BIND(CONCAT(?x" + (i - 1) + ", ?x" + (i - 1) + ") AS ?x" + i + ") ")
                .collect(Collectors.joining());
        assertInstanceOf(QueryLimitException.class, refused("SELECT * { BIND('ab' AS ?x0) " + doubling + "}"));
        String replacing = doubling.replaceAll("CONCAT\\((\\?x\\d+), \\?x\\d+\\)", "REPLACE($1, '(.)', '\\$1\\$1')");
        assertInstanceOf(QueryLimitException.class, refused("SELECT * { BIND('ab' AS ?x0) " + replacing + "}"));
    }

    @Test
    void regularExpressionsTakeLinearTime() {
        String evil = "SELECT (REGEX('" + "a".repeat(100_000) + "b', '(a+)+$') AS ?x)" + " (STRLEN(REPLACE('"
                + "a".repeat(50_000) + "b', '(a+)+$', '')) AS ?y) {}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertEquals("x,y\r\nfalse,50001\r\n", Programme.csv(Programme.rows(evil, Map.of()))));
        assertTrue(message("ASK { FILTER(REGEX('aa', '(a)\\\\1')) }").contains("Back references"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { VALUES ?t { '%1$s' } FILTER(REGEX(?t, '%2$s')) }",
                "SELECT * { VALUES ?t { '%1$s' } BIND(REGEX(?t, '%2$s') AS ?x) }",
                "SELECT (REGEX(?t, '%2$s') AS ?x) { VALUES ?t { '%1$s' } }",
                "SELECT * { VALUES ?t { '%1$s' } } ORDER BY REGEX(?t, '%2$s')",
                "SELECT ?t { VALUES ?t { '%1$s' } } GROUP BY ?t HAVING(REGEX(?t, '%2$s'))",
                "SELECT ?x { VALUES ?t { '%1$s' } } GROUP BY (REGEX(?t, '%2$s') AS ?x)",
                "SELECT (MAX(REGEX(?t, '%2$s')) AS ?x) { VALUES ?t { '%1$s' } }",
                "ASK { VALUES ?t { '%1$s' } FILTER EXISTS { VALUES ?u { '%1$s' } FILTER(REGEX(?u, '%2$s')) } }",
                "ASK { VALUES ?t { '%1$s' } OPTIONAL { { SELECT ?u { VALUES ?u { '%1$s' }"
                        + " FILTER(REGEX(?u, '%2$s')) } } } }",
                "ASK { VALUES ?t { '%1$s' } MINUS { VALUES ?t { '%1$s' } FILTER(!REGEX(?t, '%2$s')) } }"
            })
    void regularExpressionsAreLinearWhereverTheyStand(String query) {
        String evil = String.format(query, "a".repeat(20_000) + "b", "(a|a)*c");
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Programme.queries().run(evil, Map.of()));
    }

    @Test
    void regularExpressionsDoWhatTheyDid() {
        assertEquals(
                "a,b,c,d\r\ntrue,[Ab]c,'+x,true\r\n",
                Programme.csv(Programme.rows(
                        "SELECT (REGEX('ABC', 'b', 'i') AS ?a) (REPLACE('Abc', '(..)', '[$1]') AS ?b)"
                                + " (REPLACE('a.x', 'a.', '+', 'q') AS ?c) (REGEX('a\\nb', 'a.b', 's') AS ?d) {}",
                        Map.of())));
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedAndSaysSo() {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        Queries hurried = Programme.queries().within(QueryLimits.STANDARD.withTime(Duration.ofMillis(300)));
        QueryLimitException stopped = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThrows(QueryLimitException.class, () -> hurried.run(product, Map.of())));
        assertTrue(String.valueOf(stopped.getMessage()).contains("was stopped"));
    }

    @Test
    void anAnswerThatIsTooLargeIsNotCutOffButRefused() {
        QueryLimits few = new QueryLimits(Duration.ofSeconds(60), 1000, 10, 10, 1000, 3);
        QueryLimitException refused = assertThrows(
                QueryLimitException.class,
                () -> Programme.queries().within(few).run("SELECT * { ?s ?p ?o }", Map.of()));
        assertTrue(String.valueOf(refused.getMessage()).contains("more than 3 rows"));
    }

    @Test
    void whatIsNotSparqlIsReportedWithItsPlace() {
        assertTrue(message("SELECT * {\n  ?s ?p }").startsWith("query:2:"));
        assertTrue(message("co-author").contains("colloquy queries"));
        assertTrue(message("SELECT * { ?s nope:p ?o }").contains("nope:p"));
    }
}
