package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.export.ExportFormat;
import org.colloquy.core.export.ExportFormats;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every registered export format promises, over its fixtures: a document in the folder named like the format, and
 * {@code .expected}, what is written of it. To write the latter anew, run the tests with {@code
 * -Dcolloquy.fixtures=write} and read what changed.
 */
class ExportFormatContractTest {

    private static final Path FIXTURES = Path.of("src/test/resources/exports");
    private static final String EXPECTED = ".expected";
    private static final boolean WRITE = "write".equals(System.getProperty("colloquy.fixtures"));

    @TestFactory
    Stream<DynamicNode> everyFormatKeepsItsPromises() throws IOException {
        return ExportFormats.registered().all().stream()
                .map(format -> dynamicContainer(format.id(), Stream.concat(named(format), fixtures(format))));
    }

    private static Stream<DynamicTest> named(ExportFormat format) {
        ExportFormats formats = ExportFormats.registered();
        return Stream.of(
                dynamicTest(
                        "is found by its name",
                        () -> assertEquals(
                                format.id(), formats.named(format.id()).id())),
                dynamicTest("has a fixture", () -> assertFalse(files(format).isEmpty())));
    }

    private static Stream<DynamicTest> fixtures(ExportFormat format) {
        return files(format).stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    String name = file.getFileName().toString();
                    Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
                    String written = written(format, file);
                    if (WRITE) {
                        Files.writeString(expected, written);
                    }
                    assertEquals(Files.readString(expected), written);
                }));
    }

    private static String written(ExportFormat format, Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        try (Colloquy colloquy = Colloquy.read(file)) {
            format.write(colloquy, out);
        }
        return out.toString();
    }

    private static List<Path> files(ExportFormat format) {
        Path folder = FIXTURES.resolve(format.id());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(folder + " cannot be listed", e);
        }
    }
}
