package org.colloquy.rdf.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
    private static final Path FIXTURES = Path.of("src/test/resources/writer");

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void whatIsWrittenIsReadBackTheSame(GraphFormat format) throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            DatasetGraph graphs = HostileGraphs.of(seed, format);
            byte[] bytes = write(graphs, format);
            DatasetGraph back = DatasetGraphFactory.create();
            RDFParser.source(new ByteArrayInputStream(bytes))
                    .forceLang(format.lang())
                    .parse(back);
            assertEquals(quads(graphs), quads(back), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void theSameGraphGivesTheSameBytesWhateverTheOrderAndTheLocale(GraphFormat format) throws IOException {
        DatasetGraph graphs = HostileGraphs.of(7, format);
        byte[] first = write(graphs, format);
        List<Quad> quads = new ArrayList<>();
        graphs.find().forEachRemaining(quads::add);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            for (int seed = 0; seed < 5; seed++) {
                Collections.shuffle(quads, new Random(seed));
                DatasetGraph again = DatasetGraphFactory.create();
                quads.forEach(again::add);
                assertArrayEquals(first, write(again, format));
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void aSmallProgrammeLooksLikeThis(GraphFormat format) throws IOException {
        DatasetGraph graphs = DatasetGraphFactory.create();
        RDFParser.source(FIXTURES.resolve("programme.trig")).parse(graphs);
        Path expected = FIXTURES.resolve("programme.expected." + format.extension());
        if (!Files.exists(expected) && System.getenv("COLLOQUY_WRITE_FIXTURES") != null) {
            Files.write(expected, write(graphs, format));
        }
        assertEquals(Files.readString(expected), new String(write(graphs, format), StandardCharsets.UTF_8));
    }

    @Test
    void aPackedFileHoldsTheSameBytes(@TempDir Path folder) throws IOException {
        DatasetGraph graphs = HostileGraphs.of(1, GraphFormat.TRIG);
        Path file = folder.resolve("new/graph.trig.gz");
        GraphWriter.write(graphs, GraphFormat.TRIG, file);
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertArrayEquals(write(graphs, GraphFormat.TRIG), in.readAllBytes());
        }
    }

    @Test
    void aPipeIsWrittenToAndStays(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        AtomicFile.write(pipe, out -> out.write('x'));
        assertFalse(Files.isRegularFile(pipe));
        assertEquals("x", new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** What writes may wrap what it is told. */
    @Test
    void aFileThatCannotBeWrittenIsNamedWhateverWrites(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process reader = new ProcessBuilder("head", "-c1", pipe.toString()).start();
        WriteException e = assertThrows(
                WriteException.class,
                () -> AtomicFile.write(pipe, out -> {
                    try {
                        for (int i = 0; i < 1 << 20; i++) {
                            out.write('x');
                        }
                    } catch (IOException wrapped) {
                        throw new UncheckedIOException(wrapped);
                    }
                }));
        assertEquals(0, reader.waitFor());
        assertTrue(String.valueOf(e.getMessage()).startsWith(pipe + ": cannot be written (Broken pipe)"), e::toString);
    }

    @ParameterizedTest
    @CsvSource({"../there/graph.nt", "new.nt", "second"})
    void whatALinkLeadsToIsReplaced(String target, @TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("graph.nt"), "old");
        Path place = Files.createDirectory(folder.resolve("here"));
        Files.createSymbolicLink(place.resolve("second"), Path.of("third.nt"));
        Path link = Files.createSymbolicLink(place.resolve("link.nt"), Path.of(target));
        AtomicFile.write(link, out -> out.write('x'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(target.equals("second"), Files.exists(place.resolve("third.nt")));
        assertTrue(Files.isRegularFile(place.resolve(target).toRealPath(), LinkOption.NOFOLLOW_LINKS));
        assertEquals("x", Files.readString(link));
    }

    @Test
    void linksThatLeadRoundAreRefused(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.nt"), Path.of("link.nt"));
        assertThrows(WriteException.class, () -> AtomicFile.write(link, out -> out.write('x')));
    }

    @Test
    void aFileThatCannotBeFinishedLeavesTheOldOneAlone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.rdf"), "old");
        DatasetGraph graphs = DatasetGraphFactory.create();
        graphs.add(SSE.parseQuad("(_ <urn:s> <urn:p> \"x\")"));
        graphs.getDefaultGraph()
                .add(
                        NodeFactory.createURI("urn:s"),
                        NodeFactory.createURI("urn:p"),
                        NodeFactory.createLiteralString("\u0000"));
        assertThrows(WriteException.class, () -> GraphWriter.write(graphs, GraphFormat.RDFXML, file));
        assertEquals("old", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderCannotBeWrittenTo(@TempDir Path folder) {
        DatasetGraph graphs = DatasetGraphFactory.create();
        assertThrows(WriteException.class, () -> GraphWriter.write(graphs, GraphFormat.TURTLE, folder));
    }

    private static Set<Quad> quads(DatasetGraph graphs) {
        return graphs.stream()
                .map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad)
                .collect(Collectors.toSet());
    }

    static byte[] write(DatasetGraph graphs, GraphFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphWriter.write(graphs, format, out);
        return out.toByteArray();
    }
}
