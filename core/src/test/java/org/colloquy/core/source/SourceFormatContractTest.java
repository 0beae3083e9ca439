package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every registered format promises, over its fixtures. A fixture is a pair of files in the folder named like the
 * format: the source, and {@code .expected}, the {@link MentionDump} of it. To write the latter anew, run the tests
 * with {@code -Dcolloquy.fixtures=write} and read what changed.
 */
class SourceFormatContractTest {

    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final String EXPECTED = ".expected";
    private static final boolean WRITE = "write".equals(System.getProperty("colloquy.fixtures"));
    private static final int CUTS = 20;

    @TestFactory
    Stream<DynamicNode> everyFormatKeepsItsPromises() {
        return SourceFormats.registered().all().stream().map(SourceFormatContractTest::tests);
    }

    private static DynamicContainer tests(SourceFormat format) {
        return dynamicContainer(
                format.id(),
                Stream.concat(
                        Stream.of(dynamicTest(
                                "has fixtures",
                                () -> assertFalse(fixtures(format).isEmpty()))),
                        fixtures(format).stream()
                                .map(file -> dynamicContainer(file.getFileName().toString(), tests(format, file)))));
    }

    private static List<Path> fixtures(SourceFormat format) {
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

    private static Stream<DynamicTest> tests(SourceFormat format, Path file) {
        return Stream.of(
                dynamicTest(
                        "is recognised",
                        () -> assertEquals(
                                format.id(),
                                SourceFormats.registered()
                                        .detect(Source.of(file))
                                        .id())),
                dynamicTest("reads as expected", () -> readsAsExpected(format, file)),
                dynamicTest("every fact is where its evidence says", () -> {
                    Source source = Source.of(file);
                    new MentionContract(source).check(format);
                }),
                dynamicTest("cut off anywhere it still keeps the contract", () -> survivesCuts(format, file)));
    }

    private static void readsAsExpected(SourceFormat format, Path file) throws IOException {
        MentionDump dump = new MentionDump();
        format.read(Source.of(file), ReadContext.STANDARD, dump);
        String name = file.getFileName().toString();
        Path expected = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
        if (WRITE) {
            Files.writeString(expected, dump.toString());
        }
        assertEquals(Files.readString(expected), dump.toString());
    }

    private static void survivesCuts(SourceFormat format, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < CUTS; i++) {
            byte[] cut = Arrays.copyOf(bytes, (int) ((long) bytes.length * i / CUTS));
            new MentionContract(Source.of(file.getFileName() + " cut at " + cut.length, cut)).check(format);
        }
    }
}
