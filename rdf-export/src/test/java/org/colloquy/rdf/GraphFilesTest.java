package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.colloquy.rdf.shapes.Severity;
import org.colloquy.rdf.shapes.ShapeReport;
import org.colloquy.rdf.shapes.Shapes;
import org.colloquy.rdf.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file(String statement) throws IOException {
        return Files.writeString(folder.resolve("g.ttl"), """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX fabio: <http://purl.org/spar/fabio/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <https://example.org/p> a fabio:Article ; dcterms:title "Walks" .
                """ + statement);
    }

    @Test
    void aLiteralThatIsNoneOfItsTypeIsForTheShapesToFind() throws IOException {
        Path file = file("<https://example.org/p> dcterms:issued \"99999999999\"^^xsd:gYear .");
        ShapeReport report = Shapes.standard().validate(GraphFiles.read(file).getDefaultGraph());
        assertEquals(
                "paper-issued",
                report.atLeast(Severity.VIOLATION).get(0).shape().getLocalName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's #1 of 100% ü?.ttl", "G.TTL", "a.b.ttl"})
    void theEndOfANameTellsTheFormat(String name) throws IOException {
        Path file = Files.move(file(""), folder.resolve(name));
        assertEquals(2, GraphFiles.read(file).getDefaultGraph().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"g.ttl.gz", "g.ttl.zst", "g.ttl"})
    void howAFileBeginsTellsWhetherItIsPacked(String name) throws IOException {
        byte[] plain = Files.readAllBytes(file(""));
        Path packed = folder.resolve(name);
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(packed))) {
            out.write(plain);
        }
        assertEquals(2, GraphFiles.read(packed).getDefaultGraph().size());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(plain);
        }
        assertEquals(2, GraphFiles.read(packed).getDefaultGraph().size());
        Files.write(packed, Arrays.copyOf(Files.readAllBytes(packed), 40));
        StoreException cut = assertThrows(StoreException.class, () -> GraphFiles.read(packed));
        assertTrue(String.valueOf(cut.getMessage()).startsWith(packed + ": cannot be read ("), cut::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://example.org/p> dcterms:title", "<https://example.org/p> a <no iri> ."})
    void whatIsNoTurtleIsNotRead(String statement) throws IOException {
        Path file = file(statement);
        String message = String.valueOf(
                assertThrows(StoreException.class, () -> GraphFiles.read(file)).getMessage());
        assertTrue(message.contains("is not valid Turtle ([line: 5"), message);
    }
}
