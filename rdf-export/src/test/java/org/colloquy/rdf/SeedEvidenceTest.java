package org.colloquy.rdf;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Source;
import org.colloquy.core.text.Tidy;
import org.colloquy.rdf.vocabulary.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks from every fact of the seeds' graph to the characters it came from, and looks whether they say it. */
class SeedEvidenceTest {

    private static final List<Fact> FACTS = new ArrayList<>();
    private static Map<String, String> documents = Map.of();

    /** A thing, what it says, and a span that it derives from, or a part of that, cut from the document's own file. */
    private record Fact(String kind, String thing, String value, String span) {}

    @BeforeAll
    static void walk() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
            documents = files.collect(toMap(file -> Source.of(file).hash(), SeedEvidenceTest::text));
        }
        try (Colloquy colloquy = Colloquy.read(Path.of("../seeds"));
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            Dataset dataset = graph.dataset();
            collect(
                    dataset,
                    "paper",
                    "{ ?thing dcterms:title ?value } UNION { ?thing dcterms:abstract ?value }",
                    "dcterms:title dcterms:abstract");
            collect(dataset, "author", "?thing dblp:signatureOrdinal ?n ; cq:nameAsPrinted ?value", "cq:nameAsPrinted");
            collect(dataset, "role", "?thing conf:isHeldBy/foaf:name ?value", "conf:isHeldBy");
            collect(dataset, "slot", "?thing cq:timeAsPrinted ?value", "cq:timeAsPrinted");
            collect(dataset, "link", "?thing schema:codeRepository ?value", "schema:codeRepository");
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Dataset dataset, String kind, String pattern, String properties) {
        String query = Prefixes.sparql() + "SELECT DISTINCT ?thing ?value ?hash ?start ?end ?exact { " + pattern
                + " . ?thing prov:wasDerivedFrom ?mention . VALUES ?property { " + properties + " }"
                + " GRAPH ?graph { ?mention dcterms:hasPart? ?span . ?span cq:evidenceFor ?thing ; cq:property ?property ; oa:start ?start ; oa:end ?end ;"
                + " oa:exact ?exact ; dcterms:isPartOf ?document ; cq:rule ?rule ; cq:confidence ?confidence ."
                + " ?document cq:contentHash ?hash } }";
        try (QueryExecution execution =
                QueryExecution.dataset(dataset).query(query).build()) {
            execution.execSelect().forEachRemaining(row -> FACTS.add(fact(kind, row)));
        }
    }

    private static Fact fact(String kind, QuerySolution row) {
        String text = requireNonNull(documents.get(row.getLiteral("hash").getString()));
        int start = text.offsetByCodePoints(0, row.getLiteral("start").getInt());
        int end = text.offsetByCodePoints(0, row.getLiteral("end").getInt());
        String value = row.get("value").isLiteral()
                ? row.getLiteral("value").getString()
                : row.getResource("value").getURI();
        assertEquals(text.substring(start, end), row.getLiteral("exact").getString());
        return new Fact(kind, row.getResource("thing").getURI(), value, text.substring(start, end));
    }

    private static long things(String kind) {
        return FACTS.stream()
                .filter(fact -> fact.kind().equals(kind))
                .map(Fact::thing)
                .distinct()
                .count();
    }

    @Test
    void everyThingHasEvidence() {
        assertEquals(52, things("paper"));
        assertEquals(171, things("author"));
        assertEquals(3, things("role"));
        assertEquals(43, things("slot"));
        assertEquals(3, things("link"));
    }

    @Test
    void theCharactersSayIt() {
        Set<String> said = new HashSet<>();
        for (Fact fact : FACTS) {
            if (squeezed(Tidy.abstractText(fact.span())).contains(squeezed(fact.value()))) {
                said.add(fact.kind() + fact.thing() + fact.value());
            }
        }
        for (Fact fact : FACTS) {
            assertTrue(
                    said.contains(fact.kind() + fact.thing() + fact.value()),
                    () -> fact + " is not what its span says");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void damagedTextIsRepairedAndTheOriginalKept() {
        List<Fact> repaired = FACTS.stream()
                .filter(fact -> fact.kind().equals("paper") && fact.span().contains("ā„“"))
                .filter(fact -> fact.value().contains("ℓ"))
                .toList();
        assertEquals(1, repaired.size());
        String text = repaired.get(0).value();
        assertTrue(text.contains("for any p≥1, the ℓ^p distance"), text);
        assertTrue(text.contains("times the ℓ^p norm of the input"), text);
        assertTrue(
                repaired.get(0).span().contains("pā‰„1, the ā„“^p"),
                repaired.get(0).span());
    }
}
