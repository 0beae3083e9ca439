package org.colloquy.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return new Evaluate(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(args));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsOneObjectAndTheDifferencesBesideIt() throws IOException {
        Files.writeString(folder.resolve("papers.csv"), "UID,title,authors,keywords\np1,On Weirs,Bo Lund,water\n");
        assertEquals(0, run("programmes", folder.toString()));
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals("programmes", report.path("evaluation").asText());
        assertEquals(1, report.at("/overall/kinds/paper/item/expected").asInt());
        assertEquals(1, report.at("/folders/./reading/files").asInt());
    }

    @Test
    void namesAFewOfManyDifferencesUnlessAskedForAll() throws IOException {
        String page = cards(60);
        Files.writeString(folder.resolve("page.copied.txt"), page);
        Files.writeString(folder.resolve("page.truth.jsonl"), "{\"title\": \"Nothing of That\"}\n");
        assertEquals(0, run("programmes", folder.toString()));
        assertEquals(41, said().lines().count());
        assertTrue(said().endsWith("and 21 more differences (--all shows them)\n"), said());
        err.reset();
        assertEquals(0, run("programmes", folder.toString(), "--all"));
        assertEquals(61, said().lines().count());
    }

    private static String cards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> """
                        Poster

                        Hedge number %d

                        Ada Moor ⋅ Bo Lund

                        Jul 19, 10:30 AM - 12:15 PM

                        HALL A

                        We count hedges. There are many, and they grow.

                        Show more

                        View full details
                        """.formatted(i))
                .collect(Collectors.joining("\n", "2022 Papers\n\n60 Events\n\n", ""));
    }

    @Test
    void saysHowItIsUsed() {
        assertEquals(2, run("programmes"));
        assertEquals(2, run("poems", folder.toString()));
        assertTrue(said().contains("usage: bench/evaluate"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    private Path names(int lines) throws IOException {
        String pair = """
                {"venue": "pond2020", "id": "%d", "title": "Hedge number %1$d", "site": "Ada Moor", "proceedings": "Zoe Quill"}
                """;
        return Files.writeString(
                folder.resolve("names.jsonl"),
                IntStream.range(0, lines).mapToObj(pair::formatted).collect(Collectors.joining()));
    }

    @Test
    void namesTheTwentyWorstErrorsOfWhoIsWho() throws IOException {
        String file = names(22).toString();
        assertEquals(0, run("names", file));
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertEquals(22, report.path("pairs").asInt());
        assertEquals(21, said().lines().count());
        assertTrue(said().endsWith("and 2 more differences (--all shows them)\n"), said());
        err.reset();
        assertEquals(0, run("names", "--all", file));
        assertEquals(22, said().lines().count());
    }

    @Test
    void takesTheFirstLinesAlone() throws IOException {
        assertEquals(0, run("names", names(5).toString(), "--limit", "3"));
        assertEquals(
                3,
                new JsonMapper()
                        .readTree(out.toString(StandardCharsets.UTF_8))
                        .path("pairs")
                        .asInt());
    }

    @Test
    void aLimitIsANumberAndOfLines() throws IOException {
        String file = names(1).toString();
        assertEquals(2, run("names", file, "--limit"));
        assertEquals(2, run("names", file, "--limit", "few"));
        assertEquals(2, run("programmes", folder.toString(), "--limit", "1"));
    }

    @Test
    void whatIsNoLabelledFileCannotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("names.jsonl"), "{\"venue\": \n");
        assertEquals(3, run("people", file.toString()));
        assertEquals(3, run("papers", folder.toString()));
        assertEquals(3, run("names", folder.resolve("none").toString()));
    }

    @Test
    void aFolderThatIsNotThereCannotBeRead() {
        assertEquals(3, run("programmes", folder.resolve("none").toString()));
    }
}
