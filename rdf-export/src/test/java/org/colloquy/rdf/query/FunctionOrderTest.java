package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.Context;
import org.colloquy.rdf.network.NetworkFunctions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question, written in whatever order, has the same answer. */
class FunctionOrderTest {
    private static final DatasetGraph DATA = NetworkFunctionsTest.data(NetworkFunctionsTest.PAPERS
            + Stream.of("ann", "bo", "cy", "dee", "eve", "fay")
                    .map(name -> "<" + name + "> foaf:name \"" + name + "\" .")
                    .collect(Collectors.joining()));

    /** What gives a variable a value, and can stand anywhere. */
    private static final List<String> GIVERS = List.of(
            "%1$s foaf:name '%2$s' .",
            "%1$s foaf:name ?name%2$s . FILTER (?name%2$s = '%2$s')",
            "VALUES %1$s { <%2$s> }",
            "{ BIND (<%2$s> AS %1$s) }",
            "{ VALUES %1$s { <%2$s> } }",
            "{ SELECT %1$s { %1$s foaf:name '%2$s' } }",
            "{ SELECT DISTINCT %1$s { %1$s foaf:name '%2$s' } }",
            "{ %1$s foaf:name '%2$s' } UNION { %1$s foaf:name 'nobody' }",
            "{ %1$s foaf:name '%2$s' OPTIONAL { %1$s foaf:mbox ?mbox } }");

    /** What does so, and must stand first. */
    private static final List<String> OPENERS = List.of("BIND (<%2$s> AS %1$s)", "OPTIONAL { %1$s foaf:name '%2$s' }");

    /** How what is asked can be wrapped. */
    private static final List<String> WRAPPINGS = List.of(
            "%s",
            "{ %s }",
            "{ { %s } }",
            "{ %1$s } UNION { %1$s }",
            "{ %s FILTER (true) }",
            "{ %s OPTIONAL { ?x foaf:mbox ?box } }",
            "{ %s MINUS { ?x foaf:mbox ?box } }",
            "{ %s BIND (1 AS ?one) }",
            "{ SELECT ?a ?b ?x ?y { %s } }");

    private static final List<String> QUESTIONS = List.of(
            "(%s %s) cqf:path (?y ?x) .",
            "(%s %s) cqf:common ?x .",
            "(%s %s) cqf:inYear (?x ?y) .",
            "%s cqf:within (2 %s ?x) .",
            "%s cqf:coauthor (%s ?x) .");

    static Stream<Arguments> formulations() {
        Random random = new Random(20);
        return IntStream.range(0, 400).mapToObj(i -> {
            String question = any(random, QUESTIONS);
            String from = any(random, List.of("ann", "bo", "eve"));
            String to = any(random, List.of("cy", "bo", "fay"));
            boolean open = random.nextInt(4) == 0;
            List<String> parts = new ArrayList<>();
            parts.add(any(random, WRAPPINGS).formatted(question.formatted("?a", "?b")));
            String first = any(random, open ? OPENERS : GIVERS).formatted("?a", from);
            if (!open) {
                parts.add(first);
            }
            parts.add(any(random, GIVERS).formatted("?b", to));
            parts.add(random.nextBoolean() ? "OPTIONAL { ?b foaf:name ?label }" : "");
            Collections.shuffle(parts, random);
            return Arguments.of(
                    question.formatted("<" + from + ">", "<" + to + ">"),
                    (open ? first : "") + " " + String.join(" ", parts));
        });
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String ask(String pattern) {
        return NetworkFunctionsTest.ask(DATA, "SELECT DISTINCT ?x ?y { " + pattern + " } ORDER BY ?x ?y");
    }

    @ParameterizedTest
    @MethodSource("formulations")
    void theAnswerIsTheSame(String plain, String formulation) {
        assertEquals(ask(plain), ask(formulation), formulation);
    }

    /** Without its number {@code cqf:within} cannot be asked at all, so these tell that it was put in its place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a cqf:within (?k ?x) VALUES ?k { 2 } ?a foaf:name 'ann'",
                "{ ?a cqf:within (?k ?x) } VALUES ?k { 2 } ?a foaf:name 'ann'",
                "VALUES ?k { 2 } { ?a cqf:within (?k ?x) } UNION { ?a cqf:within (?k ?x) } ?a foaf:name 'ann'",
                "{ ?a cqf:within (?k ?x) } UNION { ?a cqf:within (?k ?x) } ?a foaf:name 'ann' { BIND (2 AS ?k) }",
                "?a foaf:name 'ann' . ?a cqf:within (?k ?x) . ?x foaf:name ?name { SELECT ?k { VALUES ?k { 2 } } }",
                "{ ?a cqf:within (?k ?x) FILTER (?x != <zoe>) } ?a foaf:name 'ann' VALUES ?k { 2 }",
                "{ ?a cqf:within (?k ?x) BIND (STR(?x) AS ?text) } ?a foaf:name 'ann' VALUES ?k { 2 }",
                "{ ?a cqf:within (?k ?x) OPTIONAL { ?x foaf:mbox ?mbox } } VALUES ?k { 2 } ?a foaf:name 'ann'",
                "{ ?a cqf:within (?k ?x) MINUS { ?x foaf:mbox ?mbox } } VALUES ?k { 2 } ?a foaf:name 'ann'",
                "{ SELECT ?a ?k ?x { ?a cqf:within (?k ?x) } } VALUES ?k { 2 } ?a foaf:name 'ann'",
                "OPTIONAL { VALUES ?k { 2 } } { ?a cqf:within (?k ?x) } UNION { ?a cqf:within (?k ?x) } ?a foaf:name 'ann'",
            })
    void whatFindsStandsBeforeWhatAsks(String formulation) {
        assertEquals("x,y bo, cy, dee, ", ask(formulation), formulation);
    }

    /** What only the function tells of must not be gone through before it: all people, with each of those who are given. */
    @Test
    void whatAFunctionFindsIsLookedUpBehindIt() {
        Op pattern = Algebra.compile(QueryFactory.create("""
                PREFIX cqf: <https://w3id.org/colloquy/function#>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                SELECT * { ?a cqf:within (?k ?x) . ?a foaf:name 'ann' . ?x foaf:name ?name VALUES ?k { 2 } }"""));
        Context context = new Context().set(ARQConstants.registryPropertyFunctions, NetworkFunctions.properties());
        List<Op> before = new ArrayList<>();
        OpWalker.walk(FunctionOrder.in(pattern, context), new OpVisitorBase() {
            @Override
            public void visit(OpPropFunc function) {
                before.add(function.getSubOp());
            }
        });
        assertEquals(1, before.size());
        assertEquals(Set.of(Var.alloc("a"), Var.alloc("k")), OpVars.visibleVars(before.get(0)));
    }
}
