package org.colloquy.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    @ValueSource(strings = {"<https://example.org/p> dcterms:title", "<https://example.org/p> a <no iri> ."})
    void whatIsNoTurtleIsNotRead(String statement) throws IOException {
        Path file = file(statement);
        String message = String.valueOf(
                assertThrows(StoreException.class, () -> GraphFiles.read(file)).getMessage());
        assertTrue(message.contains("is not valid Turtle ([line: 5"), message);
    }
}
