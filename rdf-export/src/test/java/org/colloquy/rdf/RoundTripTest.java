package org.colloquy.rdf;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.core.Colloquy;
import org.colloquy.core.Reading;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.MentionRef;
import org.colloquy.core.source.Origin;
import org.colloquy.core.source.Problem;
import org.colloquy.rdf.record.MentionRecords;
import org.colloquy.rdf.vocabulary.Cq;
import org.colloquy.rdf.write.GraphFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A graph that was written gives the mentions it was made of, and these give the same graph again, byte for byte. */
class RoundTripTest {
    private static final Path SEEDS = Path.of("../seeds");
    private static final Path FIXTURES = Path.of("../core/src/test/resources/fixtures");

    private static Colloquy seeds;
    private static KnowledgeGraph graph;
    private static Map<MentionRef, Mention> said;
    private static String whole;

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheSeeds() {
        seeds = Colloquy.read(SEEDS);
        graph = KnowledgeGraph.of(seeds);
        said = byPlace(mentions(seeds));
        whole = text(graph, GraphFormat.NQUADS);
    }

    @AfterAll
    static void close() {
        graph.close();
        seeds.close();
    }

    @Test
    void everyMentionOfEveryFormatIsMadeAgainFromItsRecord() {
        try (Colloquy colloquy = Colloquy.read(SEEDS, FIXTURES)) {
            List<Mention> mentions = mentions(colloquy);
            assertTrue(mentions.size() > 1000, "only " + mentions.size() + " mentions");
            for (Mention mention : mentions) {
                assertEquals(mention, MentionRecords.read(MentionRecords.write(mention)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void theSeedsComeBackInEveryFormat(GraphFormat format) throws IOException {
        check(format, graph, said, whole);
    }

    @Test
    void allThatIsReadComesBack() throws IOException {
        try (Colloquy all = Colloquy.read(SEEDS, FIXTURES);
                KnowledgeGraph made = KnowledgeGraph.of(all)) {
            check(GraphFormat.NQUADS, made, byPlace(mentions(all)), text(made, GraphFormat.NQUADS));
        }
    }

    @Test
    void aDocumentIsReadOnceWhereBothItAndAGraphOfItAreGiven() throws IOException {
        Path file = folder.resolve("graph.trig");
        graph.write(file, GraphFormat.TRIG);
        try (Colloquy both = Colloquy.read(SEEDS, file);
                KnowledgeGraph again = KnowledgeGraph.of(both)) {
            assertEquals(text(graph, GraphFormat.TRIG), text(again, GraphFormat.TRIG));
            assertEquals(
                    List.of("same-document"),
                    both.problems().stream()
                            .map(Problem::code)
                            .filter(code -> code.startsWith("same"))
                            .distinct()
                            .toList());
        }
    }

    @Test
    void aBrokenRecordIsAProblemAndTheOthersAreRead() throws IOException {
        Path file = folder.resolve("graph.nq");
        Files.writeString(file, whole.replaceFirst("\"\\{\\\\\"document\\\\\":\\\\\"", "$0oops"));
        try (Colloquy read = Colloquy.read(file)) {
            assertEquals(said.size() - 1, mentions(read).size());
            assertTrue(
                    read.problems().stream().anyMatch(problem -> problem.code().equals("broken-record")));
        }
    }

    @Test
    void aBrokenLineCostsTheLine() throws IOException {
        List<String> lines = new ArrayList<>(whole.lines().toList());
        lines.add(700, "<broken");
        Path file = folder.resolve("graph.nq");
        Files.write(file, lines);
        try (Colloquy read = Colloquy.read(file)) {
            assertEquals(said.size(), mentions(read).size());
            assertEquals(
                    List.of(701),
                    read.problems().stream()
                            .filter(problem -> problem.code().equals("broken-rdf"))
                            .map(Problem::line)
                            .toList());
        }
    }

    @Test
    void aGraphWithoutEvidenceIsReadAsAnyRdf() throws IOException {
        Path file = folder.resolve("graph.ttl");
        graph.write(file, GraphFormat.TURTLE);
        try (Colloquy read = Colloquy.read(file)) {
            assertEquals(titles(seeds), titles(read));
            assertTrue(
                    read.problems().stream().anyMatch(problem -> problem.code().equals("no-evidence")));
        }
    }

    @Test
    void aFaultOfAGraphWithoutEvidenceIsToldOnce() throws IOException {
        Path file = folder.resolve("graph.ttl");
        Files.writeString(file, text(graph, GraphFormat.TURTLE) + "<broken");
        try (Colloquy read = Colloquy.read(file)) {
            assertEquals(
                    1,
                    read.problems().stream()
                            .filter(problem -> problem.code().equals("broken-rdf"))
                            .count());
        }
    }

    @Test
    void mentionsWithoutADescriptionOfTheirDocumentKeepTheDocument() throws IOException {
        Path file = folder.resolve("graph.nq");
        Files.write(
                file,
                text(graph, GraphFormat.NQUADS)
                        .lines()
                        .filter(line -> line.contains(Cq.AS_READ.getURI()))
                        .toList());
        try (Colloquy read = Colloquy.read(file)) {
            assertEquals(
                    seeds.origins().stream().map(Origin::hash).sorted().toList(),
                    read.origins().stream().map(Origin::hash).sorted().toList());
        }
    }

    private void check(GraphFormat format, KnowledgeGraph made, Map<MentionRef, Mention> written, String quads)
            throws IOException {
        Path file = folder.resolve("graph." + format.extension());
        made.writeWithEvidence(file, format);
        try (Colloquy read = Colloquy.read(file);
                KnowledgeGraph again = KnowledgeGraph.of(read)) {
            assertEquals(
                    List.of("colloquy-rdf"),
                    read.readings().stream().map(Reading::format).toList());
            assertEquals(List.of(), read.problems());
            assertFalse(written.isEmpty());
            assertEquals(written, byPlace(mentions(read)));
            assertEquals(quads, text(again, GraphFormat.NQUADS));
        }
    }

    private static List<Mention> mentions(Colloquy colloquy) {
        List<Mention> mentions = new ArrayList<>();
        colloquy.forEachMention(mentions::add);
        return mentions;
    }

    private static List<String> titles(Colloquy colloquy) {
        return colloquy.papers().flatMap(paper -> paper.title().stream()).toList();
    }

    private static Map<MentionRef, Mention> byPlace(List<Mention> mentions) {
        return mentions.stream().collect(toMap(Mention::ref, mention -> mention));
    }

    private static String text(KnowledgeGraph graph, GraphFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            graph.write(out, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
