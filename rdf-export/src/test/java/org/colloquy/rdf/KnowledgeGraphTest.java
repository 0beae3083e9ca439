package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.colloquy.core.Colloquy;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Origin;
import org.colloquy.rdf.map.Iris;
import org.colloquy.rdf.map.Known;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.map.Profile;
import org.colloquy.rdf.map.SourceDocument;
import org.colloquy.rdf.store.StoreException;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Conf;
import org.colloquy.rdf.vocabulary.Dblp;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KnowledgeGraphTest {
    private static final List<Mention> SEEDS = Seeds.mentions();
    private static final KnowledgeGraph GRAPH = graph(SEEDS, MappingOptions.STANDARD);
    private static final TimeZone FAR_AWAY = TimeZone.getTimeZone("Pacific/Chatham");
    /** The same mentions in another order, mapped elsewhere. */
    private static final KnowledgeGraph SHUFFLED = shuffled();

    @TempDir
    private Path folder;

    @Test
    void theSeedsHaveTheShapesTheyShouldHave() {
        assertEquals(List.of(), GRAPH.check().findings());
    }

    @Test
    void theSeedsContradictNoOntology() {
        RdfsClosure closure = RdfsClosure.of(union(GRAPH), OntologyFacts.all());
        assertEquals(List.of(), closure.clashes());
        assertEquals(List.of(), closure.undeclared());
        assertEquals(List.of(), closure.mistyped());
    }

    @Test
    void theWholeRoadGivesAGraphOfTheRightShape() {
        try (Colloquy colloquy = Colloquy.read(Path.of("../seeds"));
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy, MappingOptions.STANDARD)) {
            assertEquals(List.of(), graph.check().findings());
            assertEquals(
                    List.of(), RdfsClosure.of(union(graph), OntologyFacts.all()).undeclared());
            Set<Quad> quads = quads(graph);
            assertEquals(666, count(quads, Dblp.CO_AUTHOR_WITH));
            assertEquals(42, count(quads, Bibo.PRESENTS));
            assertEquals(3, count(quads, Conf.WITH_ROLE));
            assertEquals(3, count(quads, Dct.REFERENCES));
        }
    }

    private static long count(Set<Quad> quads, Node predicate) {
        return quads.stream()
                .filter(quad -> quad.isDefaultGraph() && quad.getPredicate().equals(predicate))
                .count();
    }

    @Test
    void noNodeIsBlank() {
        assertTrue(quads(GRAPH).stream()
                .noneMatch(
                        quad -> quad.getSubject().isBlank() || quad.getObject().isBlank()));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void theOrderOfMentionsAndTheTimeZoneChangeNothing(GraphFormat format) {
        byte[] first = write(GRAPH, format);
        assertArrayEquals(first, inAnotherZone(() -> write(SHUFFLED, format)));
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void aFileOpensAsTheGraphThatWasWritten(GraphFormat format) {
        Path file = folder.resolve("graph." + format.extension() + ".gz");
        GRAPH.write(file, format);
        try (KnowledgeGraph opened = KnowledgeGraph.open(file)) {
            Set<Quad> expected = quads(GRAPH).stream()
                    .filter(quad -> format.holdsNamedGraphs() || quad.isDefaultGraph())
                    .collect(Collectors.toSet());
            assertEquals(expected, quads(opened));
        }
    }

    @Test
    void aStoreHoldsTheGraphThatWasMade() {
        GRAPH.store(folder.resolve("out/store"));
        try (KnowledgeGraph opened = KnowledgeGraph.open(folder.resolve("out"))) {
            assertEquals(quads(GRAPH), quads(opened));
        }
        try (KnowledgeGraph built = KnowledgeGraph.build(
                folder.resolve("direct"), SEEDS::forEach, Known.of(SEEDS), documents(), MappingOptions.STANDARD)) {
            assertEquals(quads(GRAPH), quads(built));
        }
    }

    @Test
    void thePlainProfileHasTheSameEntitiesAndNoGraphsOfSources() {
        try (KnowledgeGraph plain = graph(SEEDS, MappingOptions.STANDARD.withProfile(Profile.PLAIN))) {
            assertEquals(
                    quads(GRAPH).stream().filter(Quad::isDefaultGraph).collect(Collectors.toSet()),
                    quads(plain).stream().filter(Quad::isDefaultGraph).collect(Collectors.toSet()));
            Iris iris = Iris.of(Iris.STANDARD_BASE);
            assertEquals(
                    Set.of(iris.coAuthorGraph(), iris.datasetGraph()),
                    quads(plain).stream()
                            .filter(quad -> !quad.isDefaultGraph())
                            .map(Quad::getGraph)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void anotherBaseIsInEveryIri() throws IOException {
        MappingOptions options = MappingOptions.STANDARD.withBase("https://example.org/icml#");
        try (KnowledgeGraph graph = graph(SEEDS, options)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.write(out, GraphFormat.NQUADS);
            assertFalse(out.toString(StandardCharsets.UTF_8).contains(Iris.STANDARD_BASE));
        }
    }

    @Test
    void whatIsNotThereCannotBeOpened() throws IOException {
        Files.writeString(folder.resolve("broken.ttl"), "<a> <b>");
        Files.writeString(folder.resolve("remote.jsonld"), "{\"@context\": \"https://example.org/c\", \"a\": 1}");
        for (String name : List.of("", "absent.ttl", "broken.ttl", "remote.jsonld")) {
            assertThrows(StoreException.class, () -> KnowledgeGraph.open(folder.resolve(name)), name);
        }
    }

    private static KnowledgeGraph graph(List<Mention> mentions, MappingOptions options) {
        return KnowledgeGraph.of(mentions::forEach, Known.of(SEEDS), documents(), options);
    }

    private static List<SourceDocument> documents() {
        return Seeds.sources().stream()
                .map(source -> SourceDocument.of(Origin.of(source)))
                .toList();
    }

    private static KnowledgeGraph shuffled() {
        List<Mention> shuffled = new ArrayList<>(SEEDS);
        Collections.shuffle(shuffled, new Random(1));
        return inAnotherZone(() -> graph(shuffled, MappingOptions.STANDARD));
    }

    private static <T> T inAnotherZone(Supplier<T> work) {
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(FAR_AWAY);
            return work.get();
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] write(KnowledgeGraph graph, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            graph.write(out, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Set<Quad> quads(KnowledgeGraph graph) {
        DatasetGraph graphs = graph.dataset().asDatasetGraph();
        return Txn.calculateRead(
                graphs,
                () -> graphs.stream()
                        .map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad)
                        .collect(Collectors.toSet()));
    }

    private static Graph union(KnowledgeGraph graph) {
        Graph union = GraphFactory.createDefaultGraph();
        quads(graph).forEach(quad -> union.add(quad.asTriple()));
        return union;
    }
}
