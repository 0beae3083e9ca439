package org.colloquy.bench.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contenders do the same work; only then can their times be compared. */
class ContenderTest {
    private static final int SIZE = 50;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeInputs() throws Exception {
        Inputs.bibtex(folder.resolve("bibtex"), SIZE);
        Inputs.dblp(folder.resolve("dblp"), SIZE);
        Inputs.openalex(folder.resolve("openalex"), SIZE);
        Inputs.ntriples(folder.resolve("ntriples"), SIZE);
        Inputs.dblp(folder.resolve("store"), SIZE);
    }

    private long of(Contender contender) throws Exception {
        return contender.work().on(folder.resolve(contender.input()));
    }

    @Test
    void allThatIsInTheInputsIsFound() throws Exception {
        assertEquals(SIZE, of(Contender.BIBTEX_JBIBTEX));
        assertEquals(SIZE, of(Contender.BIBTEX_COLLOQUY));
        assertEquals(Files.readAllLines(folder.resolve("bibtex")).size(), of(Contender.BIBTEX_SCAN));
        assertEquals(SIZE, of(Contender.DBLP_COLLOQUY));
        assertEquals(SIZE, Reading.mentions("openalex", folder.resolve("openalex")));
        // A paper has its title, its kind and where it stands, an author more than a name: no field is one triple
        // alone.
        assertTrue(of(Contender.DBLP_TRIPLES) > 2 * of(Contender.DBLP_JENA), "triples of dblp");
        assertTrue(of(Contender.OPENALEX_TRIPLES) > 50 * SIZE, "triples of OpenAlex");
        assertTrue(of(Contender.DBLP_PARSE) > of(Contender.DBLP_JENA), "each field is an element");
        assertTrue(of(Contender.OPENALEX_TOKENS) > 100 * SIZE, "tokens");
        assertEquals(of(Contender.NTRIPLES_JENA), of(Contender.NTRIPLES_COLLOQUY));
        long stored = of(Contender.STORE_STREAM);
        assertEquals(of(Contender.STORE_TEXT), stored);
        assertTrue(stored > 0 && stored <= of(Contender.DBLP_TRIPLES), "triples of dblp, each once: " + stored);
    }

    @Test
    void theSameSizeGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again");
        Inputs.dblp(again, SIZE);
        assertArrayEquals(Files.readAllBytes(folder.resolve("dblp")), Files.readAllBytes(again));
    }

    @Test
    void aShellSaysUserAndSystemTime() {
        assertEquals(0.75, Startup.sum("0.5 0.25"));
    }

    @Test
    void ratiosAreOfTheRightTimes() {
        Map<Contender, Double> seconds = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            seconds.put(contender, 1.0);
        }
        seconds.put(Contender.BIBTEX_COLLOQUY, 4.0);
        seconds.put(Contender.NTRIPLES_COLLOQUY, 0.5);
        seconds.put(Contender.DBLP_TRIPLES, 6.0);
        seconds.put(Contender.DBLP_JENA, 3.0);
        seconds.put(Contender.OPENALEX_TRIPLES, 3.0);
        seconds.put(Contender.STORE_TEXT, 1.5);
        assertEquals(
                Map.of(
                        "bibtex_over_scan", 4.0,
                        "bibtex_speedup_over_jbibtex", 0.25,
                        "dblp_mentions_over_parse", 1.0,
                        "dblp_over_parse", 6.0,
                        "dblp_speedup_over_jena", 0.5,
                        "openalex_over_tokens", 3.0,
                        "ntriples_speedup_over_jena", 2.0,
                        "store_speedup_over_text", 1.5),
                Speed.ratios(seconds));
    }
}
