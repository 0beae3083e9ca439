package org.colloquy.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.colloquy.core.model.EntityKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.resolve.Resolver;
import org.colloquy.core.resolve.entity.Resolution;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Growth.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void findsThePowerWithWhichSecondsGrow() {
        assertEquals(2, Growth.exponent(Map.of(10, 3.0, 100, 300.0, 1000, 30_000.0)), 1e-9);
        assertEquals(0.5, Growth.exponent(Map.of(4, 2.0, 16, 4.0)), 1e-9);
    }

    @Test
    void tellsTheSecondsOfEachSize() throws IOException {
        assertEquals(0, run("20", "40"));
        JsonNode report = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertTrue(report.at("/cpuSeconds/20").isNumber(), report.toString());
        assertTrue(report.at("/cpuSeconds/40").isNumber(), report.toString());
        assertTrue(report.has("exponent"), report.toString());
    }

    @Test
    void saysHowItIsAsked() {
        assertEquals(2, run("many"));
        assertEquals(2, run("0"));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("usage: bench/growth"));
    }

    @Test
    void makesUpPapersThatSeveralSourcesPrintAndNamesakesWrite() {
        List<PaperMention> papers = MadeUpPapers.of(2000);
        assertEquals(2000, papers.size());
        assertEquals(papers, MadeUpPapers.of(2000));

        Resolution resolution = Resolver.resolve(papers::forEach);
        assertTrue(resolution.entities(EntityKind.PAPER).size() < 1700);
        List<String> names = resolution.entities(EntityKind.PERSON).stream()
                .map(person -> person.label())
                .toList();
        assertTrue(names.stream().distinct().count() < names.size());
    }
}
