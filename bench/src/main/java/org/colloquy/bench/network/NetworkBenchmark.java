package org.colloquy.bench.network;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.colloquy.rdf.query.Answer;
import org.colloquy.rdf.query.Queries;
import org.colloquy.rdf.store.MemoryGraphs;

/**
 * Measures SPARQL over the network of co-authors. First the answers are checked, on a small graph, against plain SPARQL
 * without our functions. Prints one JSON object: medians in milliseconds, each of a whole query from text to rows.
 *
 * <p>Argument: about how many triples, a million unless given.
 */
public final class NetworkBenchmark {
    private static final long CHECKED = 20_000;
    private static final int RUNS = 7;
    private static final double WARM = 1000;
    private static final String HUB = "<" + NetworkGraph.HUB.getURI() + ">";

    private static final String HUB_COAUTHORS =
            "SELECT ?o ?n { " + HUB + " cqf:coauthor (?o ?n) } ORDER BY DESC(?n) ?o LIMIT 20";
    private static final String TWO_STEPS = "SELECT (cqf:peopleWithin(" + HUB + ", 2) AS ?n) {}";
    private static final String TWO_STEPS_LISTED = "SELECT (COUNT(*) AS ?n) { " + HUB + " cqf:within (2 ?o) }";
    private static final String TOP_PAIRS = "SELECT ?n { (?a ?b ?n) cqf:topPairs 20 }";
    private static final String MODERATORS =
            "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s cqf:moderatedCoauthor (?moderator ?speaker) }";
    private static final String TOPIC_YEAR = "SELECT ?t ?y ?n { ?t cqf:papersInYear (?y ?n) }";

    private static final String SIGNED = "dblp:hasSignature/dblp:signatureCreator";
    private static final String COAUTHOR = "^dblp:signatureCreator/dblp:signaturePublication/" + SIGNED;

    private NetworkBenchmark() {}

    /** Checks, measures, and prints. */
    public static void main(String[] arguments) throws IOException {
        check(queries(graph(CHECKED)));
        long triples = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(measure(triples)));
    }

    /**
     * Measures on a graph of about so many triples.
     *
     * @return figures by name, in a certain order
     */
    public static Map<String, Object> measure(long triples) {
        Map<String, Object> figures = new LinkedHashMap<>();
        long begun = System.nanoTime();
        DatasetGraph data = graph(triples);
        long loaded = System.nanoTime();
        Queries queries = queries(data);
        figures.put("graph_triples", count(data));
        figures.put("load_ms", millis(loaded - begun));
        figures.put("first_query_with_index_ms", time(queries, HUB_COAUTHORS));
        figures.put("hub_coauthors_ms", median(queries, HUB_COAUTHORS));
        figures.put("two_steps_ms", median(queries, TWO_STEPS));
        figures.put("two_steps_listed_ms", median(queries, TWO_STEPS_LISTED));
        figures.put("top_pairs_ms", median(queries, TOP_PAIRS));
        figures.put("path_ms", median(queries, path(queries)));
        figures.put("moderators_ms", median(queries, MODERATORS));
        figures.put("first_topic_year_ms", time(queries, TOPIC_YEAR));
        figures.put("topic_year_ms", median(queries, TOPIC_YEAR));
        return figures;
    }

    /** Returns a question for the way between two people as far apart as there are, at most four steps. */
    private static String path(Queries queries) {
        for (int steps = 4; steps > 0; steps--) {
            String far = "SELECT ?to ?from { VALUES ?from { <"
                    + NetworkGraph.node("person", 17).getURI() + "> } ?from cqf:within (" + steps + " ?to " + steps
                    + ") } LIMIT 1";
            List<List<String>> rows = rows(queries, far);
            if (!rows.isEmpty()) {
                List<String> ends = rows.get(0);
                return "SELECT ?step ?who ?paper { (<" + ends.get(1) + "> <" + ends.get(0)
                        + ">) cqf:path (?step ?who ?paper) }";
            }
        }
        throw new IllegalStateException("nobody is tied to anybody");
    }

    /**
     * Checks that our functions answer as plain SPARQL does.
     *
     * @throws IllegalStateException if an answer differs
     */
    static void check(Queries queries) {
        same(
                queries,
                HUB_COAUTHORS,
                "SELECT ?o (COUNT(DISTINCT ?p) AS ?n) { ?p " + SIGNED + " " + HUB + ", ?o FILTER (?o != " + HUB
                        + ") } GROUP BY ?o ORDER BY DESC(?n) ?o LIMIT 20");
        same(
                queries,
                TWO_STEPS,
                "SELECT (COUNT(DISTINCT ?o) AS ?n) { { " + HUB + " " + COAUTHOR + " ?o } UNION { " + HUB + " "
                        + COAUTHOR + "/" + COAUTHOR + " ?o } FILTER (?o != " + HUB + ") }");
        same(queries, TWO_STEPS, TWO_STEPS_LISTED);
        same(
                queries,
                TOP_PAIRS,
                "SELECT ?n { SELECT ?a ?b (COUNT(DISTINCT ?p) AS ?n) { ?p " + SIGNED
                        + " ?a, ?b FILTER (STR(?a) < STR(?b)) } GROUP BY ?a ?b ORDER BY DESC(?n) LIMIT 20 }");
        same(
                queries,
                MODERATORS,
                "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?r conf:withRole schor:session-chair ; conf:isHeldBy"
                        + " ?m ; conf:during ?s . ?t conf:isSubEventOf ?s ; bibo:presents/" + SIGNED
                        + " ?a . ?p " + SIGNED + " ?a, ?m FILTER (?a != ?m) }");
        same(
                queries,
                TOPIC_YEAR,
                "SELECT ?t ?y (COUNT(?p) AS ?n) { ?p dcterms:subject ?t ; dcterms:issued ?d"
                        + " BIND (STR(?d) AS ?y) } GROUP BY ?t ?y ORDER BY ?t ?y");
    }

    private static void same(Queries queries, String ours, String plain) {
        if (!rows(queries, ours).equals(rows(queries, plain))) {
            throw new IllegalStateException(ours + " does not answer as plain SPARQL does");
        }
    }

    private static List<List<String>> rows(Queries queries, String query) {
        Answer.Rows rows = (Answer.Rows) queries.run(query, Map.of());
        return rows.rows().stream()
                .map(row -> rows.variables().stream()
                        .map(row::get)
                        .map(value -> text(value))
                        .toList())
                .toList();
    }

    private static String text(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    /** Asks for a second first, since code is compiled while it runs. */
    private static double median(Queries queries, String query) {
        long begun = System.nanoTime();
        do {
            time(queries, query);
        } while (millis(System.nanoTime() - begun) < WARM);
        return IntStream.range(0, RUNS)
                .mapToDouble(run -> time(queries, query))
                .sorted()
                .skip(RUNS / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double time(Queries queries, String query) {
        long begun = System.nanoTime();
        queries.run(query, Map.of());
        return millis(System.nanoTime() - begun);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e4) / 100.0;
    }

    private static Queries queries(DatasetGraph data) {
        return Queries.over(data);
    }

    private static DatasetGraph graph(long triples) {
        DatasetGraph data = new MemoryGraphs();
        Txn.executeWrite(data, () -> NetworkGraph.send(triples, data.getDefaultGraph()::add));
        return data;
    }

    private static long count(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.getDefaultGraph().stream().count());
    }
}
