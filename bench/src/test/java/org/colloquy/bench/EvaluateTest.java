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

    @Test
    void aFolderThatIsNotThereCannotBeRead() {
        assertEquals(3, run("programmes", folder.resolve("none").toString()));
    }
}
