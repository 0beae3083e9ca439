package org.colloquy.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example as a user would, and holds the guides to them. */
class ExamplesTest {

    private static final String SEEDS = "../seeds";

    @TempDir
    private Path folder;

    @Test
    void coauthorsAreAskedForWithSparql() {
        assertEquals(
                List.of(
                        "Andrea Liu: 1",
                        "Atish Agarwala: 1",
                        "Ge Zhang: 1",
                        "Jeffrey Pennington: 1",
                        "Miguel Ruiz Garcia: 1",
                        "Minmin Chen: 1"),
                lines(() -> CoauthorsWithSparql.main(new String[] {SEEDS, "Samuel Schoenholz"})));
    }

    @Test
    void aProgrammeIsWrittenAsTurtle() throws IOException {
        Path turtle = folder.resolve("graph.ttl");
        List<String> said = lines(() -> ProgrammeAsTurtle.main(new String[] {SEEDS, turtle.toString(), "Nati Srebro"}));
        assertEquals(6, said.size());
        assertTrue(said.contains("Emmanuel Abbe"));
        assertTrue(Files.readString(turtle).contains("rdfs:label \"Deep Learning Theory 6\""));
    }

    @Test
    void aFormatOfOnesOwnIsRead() throws IOException {
        Path file = folder.resolve("papers.txt");
        Files.writeString(file, "On Lanterns | Ana Roe; Bo Li\nOn Stars | Cy Doe\n");
        assertEquals(
                List.of("On Lanterns by 2", "On Stars by 1"),
                lines(() -> OwnFormat.main(new String[] {file.toString()})));
        Files.writeString(file, "On Lanterns | Ana Roe; Bo Li\n".repeat(10) + "nonsense\n");
        assertTrue(lines(() -> OwnFormat.main(new String[] {file.toString()})).stream()
                .anyMatch(line -> line.startsWith("papers.txt:11:1: ")));
    }

    @Test
    void moderatorsMeetTheirAuthors() {
        List<String> said = lines(() -> WhoModeratedWhom.main(new String[] {SEEDS}));
        assertTrue(said.contains("Rene Vidal moderated Nati Srebro in Deep Learning Theory 6"));
        assertTrue(said.contains("Grigorios Chrysos moderated Nati Srebro in Deep Learning"));
        assertTrue(said.stream().noneMatch(line -> line.contains("Renjie Liao")));
    }

    @Test
    void theReadmeShowsWhatComesOut() throws IOException {
        Path turtle = folder.resolve("graph.ttl");
        lines(() -> ProgrammeAsTurtle.main(new String[] {SEEDS, turtle.toString(), "Schoenholz"}));
        List<String> written =
                Files.readAllLines(turtle).stream().map(ExamplesTest::statement).toList();
        List<String> shown = quotes(Path.of("../README.md"), "turtle")
                .flatMap(String::lines)
                .filter(line -> !line.strip().startsWith("#"))
                .map(ExamplesTest::statement)
                .toList();
        assertEquals(10, shown.size());
        assertEquals(
                List.of(),
                shown.stream().filter(line -> !written.contains(line)).toList());
    }

    @Test
    void topicsThatAreMinedAreInTheGraphToo() throws IOException {
        Path turtle = folder.resolve("mined.ttl");
        lines(() -> MinedTopicsAsTurtle.main(new String[] {SEEDS, turtle.toString()}));
        assertTrue(Files.readString(turtle).contains("a skos:Concept, cq:MinedConcept"));
    }

    /** The last line of an excerpt ends otherwise than in the file. */
    private static String statement(String line) {
        return line.strip().replaceAll(" [.;]$", "");
    }

    private static Stream<String> quotes(Path guide, String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(guide))
                .results()
                .map((MatchResult quote) -> quote.group(1));
    }

    @Test
    void theGuidesQuoteTheExamples() throws IOException {
        StringBuilder examples = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                examples.append(bare(Files.readString(file)));
            }
        }
        for (Path guide : List.of(Path.of("../README.md"), Path.of("../docs/guide.md"))) {
            List<String> quotes = quotes(guide, "java").toList();
            assertTrue(!quotes.isEmpty(), guide + " quotes no example");
            for (String quote : quotes) {
                assertTrue(examples.indexOf(bare(quote)) >= 0, () -> guide + " quotes what is no example: " + quote);
            }
        }
    }

    private static String bare(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }

    private static List<String> lines(Runnable example) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            example.run();
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
