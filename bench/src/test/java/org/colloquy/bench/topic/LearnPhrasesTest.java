package org.colloquy.bench.topic;

import static org.junit.jupiter.api.Assertions.assertAll;
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
import java.util.ArrayList;
import java.util.List;
import org.colloquy.bench.topic.LabelledTexts.Labelled;
import org.colloquy.core.topic.phrase.Keyphrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnPhrasesTest {
    private static final List<String> RIVERS =
            List.of("Oder", "Neisse", "Spree", "Havel", "Elbe", "Saale", "Mulde", "Eger");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return LearnPhrases.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Texts whose keyphrase is always the one behind {@code called}. */
    private String texts(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3 * RIVERS.size(); i++) {
            String river = RIVERS.get(i % RIVERS.size());
            String text = i % 2 == 0
                    ? "There are weirs near mills, called " + river + " dams, in towns."
                    : "A thing called " + river + " dams is near mills and weirs in towns.";
            lines.add("{\"text\":\"" + name + "\\n" + text + "\",\"keys\":[\"" + river + " dam\"]}");
        }
        return Files.writeString(folder.resolve(name), String.join("\n", lines)).toString();
    }

    @Test
    void whatIsLearntRanksTextsThatWereNotSeen() throws IOException {
        List<Labelled> texts = LabelledTexts.read(Path.of(texts("learn")), Long.MAX_VALUE);
        Keyphrases keyphrases = Keyphrases.with(PhraseLearning.learn(texts));
        assertEquals(
                "Rhine boats",
                keyphrases
                        .in("", "Near towns are mills called Rhine boats.")
                        .get(0)
                        .text());
        assertTrue(keyphrases.in("", "Mills, called Elbe dams.").get(0).score() > 0.5);
    }

    @Test
    void printsTheTableThatTheRankingReads() throws IOException {
        assertEquals(0, run(texts("learn")));
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.startsWith("# "), table);
        assertTrue(table.contains("\nbefore\tcalled\t"), table);
        out.reset();
        run(texts("learn"));
        assertEquals(table, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void checksOnTextsThatNothingWasLearntFrom() throws IOException {
        String one = texts("one");
        String two = texts("two");
        assertEquals(0, run("--check", one, two));
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertAll(
                () -> assertTrue(report.path("thirds").path(one).asDouble() > 0),
                () -> assertTrue(report.path("files").path(two).asDouble() > 0));
    }

    @Test
    void saysHowItIsAsked() {
        assertEquals(2, run());
        assertEquals(2, run("--chekc", "texts"));
        assertEquals(3, run("nowhere.jsonl"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere.jsonl"));
    }
}
