package org.colloquy.rdf.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.colloquy.rdf.store.Tdb2Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryCatalogueTest {
    private static final Pattern VARIABLE = Pattern.compile("--var (\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    @TempDir
    private static Path folder = Path.of("");

    private static DatasetGraph store = DatasetGraphZero.create();

    @BeforeAll
    static void buildStore() {
        store = Programme.store(folder.resolve("store"), Programme.data());
    }

    @AfterAll
    static void closeStore() {
        Tdb2Store.close(store);
    }

    static Stream<NamedQuery> all() {
        return QueryCatalogue.all().stream();
    }

    @Test
    void holdsEveryFileOfItsFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/colloquy/rdf/query"))) {
            assertEquals(
                    files.map(file -> file.getFileName().toString().replace(".rq", ""))
                            .sorted()
                            .toList(),
                    all().map(NamedQuery::name).toList());
        }
    }

    @Test
    void nothingButANameFindsAQuery() {
        assertTrue(QueryCatalogue.find("co-authors").isPresent());
        Stream.of("", "no-such", "../query/co-authors", "co-authors.rq", "/etc/passwd")
                .forEach(name -> assertTrue(QueryCatalogue.find(name).isEmpty(), name));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQuerySaysWhatItIsFor(NamedQuery query) {
        assertFalse(query.title().isEmpty());
        assertFalse(query.about().isEmpty());
        assertFalse(query.columns().isEmpty());
        assertFalse(query.examples().isEmpty());
        query.examples().forEach(example -> assertTrue(example.startsWith("colloquy query " + query.name()), example));
        query.parameters()
                .forEach(parameter -> assertFalse(parameter.description().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQueryIsStandardSparqlInACertainOrder(NamedQuery query) {
        Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
        assertTrue(parsed.hasOrderBy());
        query.parameters().forEach(parameter -> assertTrue(query.text().contains("?" + parameter.name())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyExampleGivesWhatIsExpected(NamedQuery query) throws IOException {
        String answers = answers(Programme.queries(), query);
        if (Boolean.getBoolean("update.expected")) {
            Files.writeString(
                    Path.of("src/test/resources/org/colloquy/rdf/query/expected", query.name() + ".txt"), answers);
        }
        assertEquals(
                Resources.toString(
                        Resources.getResource(QueryCatalogueTest.class, "expected/" + query.name() + ".txt"),
                        StandardCharsets.UTF_8),
                answers);
    }

    /** A store plans queries otherwise. */
    @ParameterizedTest
    @MethodSource("all")
    void everyExampleGivesTheSameOfAStore(NamedQuery query) {
        assertEquals(answers(Programme.queries(), query), answers(Queries.over(store), query));
    }

    private static String answers(Queries queries, NamedQuery query) {
        StringBuilder answers = new StringBuilder();
        for (String example : query.examples()) {
            answers.append("$ ").append(example).append('\n');
            answers.append(Programme.csv((Answer.Rows) queries.run(query.name(), values(example)))
                    .replace("\r\n", "\n"));
        }
        return answers.toString();
    }

    private static Map<String, String> values(String example) {
        return VARIABLE.matcher(example)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), QueryCatalogueTest::value));
    }

    private static String value(MatchResult found) {
        return found.group(2) == null ? found.group(3) : found.group(2);
    }
}
