package org.colloquy.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnWeightsTest {
    private static final String FILE = Path.of("src/test/resources/org/colloquy/bench/identity/openreview.jsonl")
            .toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return LearnWeights.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void printsTheTableThatTheResolverReads() {
        assertEquals(0, run(FILE));
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.startsWith("# "), table);
        assertTrue(table.contains("\nthreshold\t\t0.500\n"), table);
        assertTrue(table.contains("shared\t7 or more\t"), table);
    }

    @Test
    void checksOnNamesThatNothingWasLearntFrom() {
        assertEquals(0, run("--check", "--split-3", FILE));
        String report = out.toString(StandardCharsets.UTF_8);
        assertTrue(report.contains("\"ambiguous\""), report);
        assertTrue(report.contains("openreview.jsonl"), report);
    }

    @Test
    void saysHowItIsAsked() {
        assertEquals(2, run());
        assertEquals(2, run("--chekc", FILE));
        assertEquals(2, run("--check", "--split-32", FILE));
        assertEquals(3, run("nowhere.jsonl"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("nowhere.jsonl"));
    }
}
