package org.colloquy.rdf.curation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.colloquy.core.Colloquy;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.KnowledgeGraph;
import org.colloquy.rdf.map.MappingOptions;
import org.colloquy.rdf.vocabulary.Dct;
import org.colloquy.rdf.vocabulary.Foaf;
import org.colloquy.rdf.vocabulary.Owl;
import org.colloquy.rdf.vocabulary.Skos;
import org.colloquy.rdf.write.GraphFormat;
import org.colloquy.rdf.write.WriteException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurationFileTest {
    private static final String BIB = """
            @inproceedings{a, author={Ann Lee and Some Body}, title={On the first of all lamps}, year=2001}
            @inproceedings{b, author={Ann Lee and Some Body}, title={On the second of all lamps}, year=2002}
            @inproceedings{c, author={Maria Huber}, title={On the third of all lamps}, year=2003}
            """;
    private static final String MORE = """
            @inproceedings{d, author={Maria Huber and Any One}, title={On the fourth of all lamps}, year=2004}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.bib"), BIB);
        Files.writeString(folder.resolve("b.bib"), MORE);
        file = folder.resolve("curation.ttl");
    }

    private Colloquy colloquy(Optional<Path> curation, String... inputs) {
        var builder = Colloquy.builder();
        curation.ifPresent(path -> builder.curation(CurationFile.at(path).read()));
        for (String input : inputs) {
            builder.input(folder.resolve(input));
        }
        return builder.open();
    }

    private KnowledgeGraph graph(Optional<Path> curation, MappingOptions options) {
        try (Colloquy colloquy = colloquy(curation, "a.bib", "b.bib")) {
            return KnowledgeGraph.of(colloquy, options);
        }
    }

    @Test
    void itIsReadPackedButNotAddedTo() throws IOException {
        String turtle = "<https://example.org/a> <http://www.w3.org/2002/07/owl#sameAs> <https://example.org/b> .\n";
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(turtle.getBytes(StandardCharsets.UTF_8));
        }
        byte[] packed = Files.readAllBytes(file);
        CurationFile curation = CurationFile.at(file);
        assertEquals(1, curation.read().same().size());
        Decision more =
                Decision.name(new Party(NodeFactory.createURI("https://example.org/c"), false, "C", List.of()), "Cy");
        WriteException refused = assertThrows(WriteException.class, () -> curation.add(more));
        assertTrue(refused.toString().contains("is packed"), refused::toString);
        assertArrayEquals(packed, Files.readAllBytes(file));
    }

    private KnowledgeGraph plain() {
        return graph(Optional.empty(), MappingOptions.STANDARD);
    }

    private KnowledgeGraph curated() {
        return graph(Optional.of(file), MappingOptions.STANDARD);
    }

    private String bytes(KnowledgeGraph graph) throws IOException {
        Path out = folder.resolve("out.trig");
        graph.write(out, GraphFormat.TRIG);
        return Files.readString(out);
    }

    private static Node thing(KnowledgeGraph graph, String name) {
        return graph.queries().thing(name);
    }

    private static Party party(KnowledgeGraph graph, String name) {
        return Party.of(thing(graph, name), graph.dataset().asDatasetGraph()).orElseThrow();
    }

    private static Set<String> objects(KnowledgeGraph graph, Node subject, Node property) {
        Set<String> found = new TreeSet<>();
        graph.dataset()
                .asDatasetGraph()
                .getDefaultGraph()
                .find(subject, property, Node.ANY)
                .forEachRemaining(triple -> found.add(
                        triple.getObject().isLiteral()
                                ? triple.getObject().getLiteralLexicalForm()
                                : triple.getObject().getURI()));
        return found;
    }

    private void add(Decision decision) {
        assertTrue(CurationFile.at(file).add(decision));
    }

    @Test
    void aStatementBetweenPeopleHoldsInEveryBuild() throws IOException {
        String before;
        Node ann;
        Node maria;
        try (KnowledgeGraph graph = plain()) {
            before = bytes(graph);
            ann = thing(graph, "Ann Lee");
            maria = thing(graph, "Maria Huber");
            add(Decision.same(party(graph, "Ann Lee"), party(graph, "Maria Huber")));
        }
        try (KnowledgeGraph graph = curated();
                KnowledgeGraph again = curated()) {
            assertEquals(thing(graph, "Ann Lee"), thing(graph, "Maria Huber"));
            assertEquals(bytes(graph), bytes(again));
            Set<Node> old = new java.util.HashSet<>(Set.of(ann, maria));
            old.remove(thing(graph, "Ann Lee"));
            for (Node gone : old) {
                assertEquals(Set.of(thing(graph, "Ann Lee").getURI()), objects(graph, gone, Dct.IS_REPLACED_BY));
            }
        }
        Files.writeString(file, "# nothing any more\n");
        try (KnowledgeGraph graph = curated()) {
            assertEquals(before, bytes(graph));
        }
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() throws IOException {
        try (KnowledgeGraph graph = plain()) {
            add(Decision.same(party(graph, "Ann Lee"), party(graph, "Maria Huber")));
        }
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("y.bib"), BIB);
        Files.writeString(other.resolve("x.bib"), MORE);
        try (KnowledgeGraph graph = curated();
                Colloquy turned = colloquy(Optional.of(file), "other/x.bib", "other/y.bib");
                KnowledgeGraph second = KnowledgeGraph.of(turned)) {
            assertEquals(thing(graph, "Ann Lee"), thing(graph, "Maria Huber"));
            assertEquals(quads(graph), quads(second));
        }
    }

    /** Returns what is said, whatever the files are called. */
    private Set<String> quads(KnowledgeGraph graph) throws IOException {
        Path out = folder.resolve("out.nq");
        graph.write(out, GraphFormat.NQUADS);
        return Files.readAllLines(out).stream()
                .map(line -> line.replace("y.bib", "a.bib").replace("x.bib", "b.bib"))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aStatementBetweenMentionsPartsAPerson() {
        Node first;
        try (KnowledgeGraph graph = plain()) {
            first = thing(graph, "Ann Lee");
            List<String> mentions =
                    List.copyOf(objects(graph, first, org.colloquy.rdf.vocabulary.Prov.WAS_DERIVED_FROM));
            assertEquals(2, mentions.size());
            var data = graph.dataset().asDatasetGraph();
            Party one = Party.of(NodeFactory.createURI(mentions.get(0)), data).orElseThrow();
            Party two = Party.of(NodeFactory.createURI(mentions.get(1)), data).orElseThrow();
            assertEquals("Ann Lee", one.label());
            add(Decision.different(one, two));
        }
        try (KnowledgeGraph graph = curated()) {
            Set<Node> anns = new java.util.HashSet<>();
            graph.queries()
                    .find(Set.of(org.colloquy.rdf.query.ThingKind.PERSON), "Ann Lee")
                    .hits()
                    .forEach(hit -> anns.add(hit.iri()));
            assertEquals(2, anns.size());
            for (Node ann : anns) {
                Node other = anns.stream()
                        .filter(any -> !any.equals(ann))
                        .findFirst()
                        .orElseThrow();
                assertEquals(Set.of(other.getURI()), objects(graph, ann, Owl.DIFFERENT_FROM));
            }
            assertEquals(List.of(), graph.check().findings());
        }
    }

    @Test
    void namesTitlesAndIrisAreThoseThatArePreferred() {
        Node ann;
        try (KnowledgeGraph graph = plain()) {
            ann = thing(graph, "Ann Lee");
            add(Decision.name(party(graph, "Ann Lee"), "Dr Ann B. Lee"));
            add(Decision.iri(party(graph, "Ann Lee"), NodeFactory.createURI("https://example.org/ann")));
            add(Decision.name(party(graph, "On the third of all lamps"), "Lamps, the third part"));
        }
        try (KnowledgeGraph graph = curated()) {
            Node now = thing(graph, "Ann Lee");
            assertEquals("https://example.org/ann", now.getURI());
            assertEquals(Set.of(now.getURI()), objects(graph, ann, Dct.IS_REPLACED_BY));
            assertEquals(Set.of("Dr Ann B. Lee"), objects(graph, now, Foaf.NAME));
            assertEquals(Set.of("Ann Lee"), objects(graph, now, Skos.ALT_LABEL));
            Node paper = thing(graph, "Lamps, the third part");
            assertEquals(Set.of("Lamps, the third part"), objects(graph, paper, Dct.TITLE));
            assertEquals(List.of(), graph.check().findings());
            add(Decision.same(party(graph, "Ann Lee"), party(graph, "Maria Huber")));
        }
        try (Colloquy colloquy = colloquy(Optional.of(file), "a.bib", "b.bib");
                KnowledgeGraph graph = KnowledgeGraph.of(colloquy)) {
            assertEquals(List.of(), colloquy.problems());
            assertEquals("https://example.org/ann", thing(graph, "Maria Huber").getURI());
            assertEquals(
                    Set.of("Some Body", "Ann B. Lee", "Any One"),
                    new TreeSet<>(colloquy.people()
                            .map(person -> person.name().displayWithNickname())
                            .toList()));
        }
    }

    @Test
    void theBaseOfTheGraphDoesNotMatter() {
        MappingOptions elsewhere = MappingOptions.STANDARD.withBase("https://example.org/data/");
        try (KnowledgeGraph graph = graph(Optional.empty(), elsewhere)) {
            add(Decision.same(party(graph, "Ann Lee"), party(graph, "Maria Huber")));
        }
        try (KnowledgeGraph graph = curated()) {
            assertEquals(thing(graph, "Ann Lee"), thing(graph, "Maria Huber"));
        }
    }

    @Test
    void whatNamesNothingIsAWarning() throws IOException {
        Files.writeString(file, """
                @prefix owl: <http://www.w3.org/2002/07/owl#> .
                <https://w3id.org/colloquy/id/person/no-body-0123456789ab>
                    owl:sameAs <https://w3id.org/colloquy/id/person/some-body-0123456789ab> .
                """);
        try (Colloquy colloquy = colloquy(Optional.of(file), "a.bib")) {
            List<Problem> problems = colloquy.problems();
            assertEquals(2, problems.size());
            assertEquals("curation", problems.get(0).code());
            assertEquals(file + ":3:1", problems.get(0).place());
            assertEquals(Problem.Severity.WARNING, problems.get(0).severity());
        }
    }

    @Test
    void aFileIsAddedToAndKeepsWhatItSays() throws IOException {
        Files.writeString(file, "# Mine\n@prefix owl: <https://example.org/not-owl#> .");
        try (KnowledgeGraph graph = plain()) {
            Party ann = party(graph, "Ann Lee");
            Party maria = party(graph, "Maria Huber");
            add(Decision.different(ann, maria));
            assertFalse(CurationFile.at(file).add(Decision.different(maria, ann)));
            String text = Files.readString(file);
            assertTrue(text.startsWith("# Mine\n@prefix owl: <https://example.org/not-owl#> .\n"), text);
            assertTrue(text.contains("# Ann Lee and Maria Huber are two people\n"), text);
            assertEquals(1, CurationFile.at(file).read().different().size());
            String message = String.valueOf(assertThrows(
                            IllegalArgumentException.class,
                            () -> CurationFile.at(file).add(Decision.same(ann, maria)))
                    .getMessage());
            assertTrue(message.contains("are said to be different"), message);
            assertEquals(text, Files.readString(file));
        }
    }

    @Test
    void aPersonIsNotSaidToBeAPaper() {
        try (KnowledgeGraph graph = plain()) {
            Party ann = party(graph, "Ann Lee");
            Party paper = party(graph, "On the third of all lamps");
            assertThrows(IllegalArgumentException.class, () -> Decision.same(ann, paper));
            assertThrows(IllegalArgumentException.class, () -> Decision.same(ann, ann));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <https://a.org/x> owl:sameAs                      | is not to be read as Turtle
        <https://a.org/x> owl:sameas <https://a.org/y> .  | 2: owl:sameas does not say who is who
        <https://a.org/x> owl:sameAs <y> .                | 2: y is no whole IRI
        <https://a.org/x> owl:sameAs "y" .                | 2: "y" is no whole IRI
        <https://a.org/x> foaf:name <https://a.org/y> .   | 2: https://a.org/y is no name
        <https://a.org/x> foaf:name " " .                 | 2: " " is no name
        <https://a.org/x> dcterms:isReplacedBy [] .       | is no whole IRI
        <https://a.org/x> owl:differentFrom <https://a.org/x> . | 2: https://a.org/x and https://a.org/x are said
        """)
    void whatNobodyUnderstandsIsAnError(String turtle, String message) throws IOException {
        Files.writeString(
                file,
                "@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix foaf:"
                        + " <http://xmlns.com/foaf/0.1/> . @prefix dcterms: <http://purl.org/dc/terms/> .\n" + turtle);
        String said = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> CurationFile.at(file).read())
                .getMessage());
        assertTrue(said.startsWith(file.toString()) && said.contains(message), said);
    }
}
