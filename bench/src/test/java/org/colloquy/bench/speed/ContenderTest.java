package org.colloquy.bench.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
        Inputs.ntriples(folder.resolve("ntriples"), SIZE);
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
        assertEquals(of(Contender.NTRIPLES_JENA), of(Contender.NTRIPLES_COLLOQUY));
    }

    @Test
    void theSameSizeGivesTheSameBytes() throws Exception {
        Path again = folder.resolve("again");
        Inputs.dblp(again, SIZE);
        assertArrayEquals(Files.readAllBytes(folder.resolve("dblp")), Files.readAllBytes(again));
    }

    @Test
    void ratiosAreOfTheRightTimes() {
        Map<Contender, Double> seconds = new EnumMap<>(Contender.class);
        for (Contender contender : Contender.values()) {
            seconds.put(contender, 1.0);
        }
        seconds.put(Contender.BIBTEX_COLLOQUY, 4.0);
        seconds.put(Contender.NTRIPLES_COLLOQUY, 0.5);
        assertEquals(
                Map.of(
                        "bibtex_over_scan", 4.0,
                        "bibtex_speedup_over_jbibtex", 0.25,
                        "dblp_mentions_over_parse", 1.0,
                        "ntriples_speedup_over_jena", 2.0),
                Speed.ratios(seconds));
    }
}
