package org.colloquy.bench.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.colloquy.bench.score.Measured;
import org.junit.jupiter.api.Test;

class NamesEvaluationTest {

    @Test
    void countsWhoIsKnownAgainAndWhoIsTakenForAnother() throws IOException {
        Measured measured = NamesEvaluation.of(Fixture.path("names.jsonl"), Long.MAX_VALUE);
        assertEquals(
                Map.of("pairs", 5, "joined", 2, "wrong", 2, "nonSuspectPairs", 4, "nonSuspectJoined", 2),
                Fixture.figures(measured));
        assertEquals(
                List.of(
                        "joined to another author: 'Cy Dell' and 'Di Fenn' of 'Hedges of the Northern Fens'",
                        "joined to another author: 'Di Fenn' and 'Cy Dell' of 'Hedges of the Northern Fens'",
                        "not joined: 'Bo Lund' and 'Zoe Quill' of 'Hedges of the Northern Fens'"),
                measured.errors());
    }

    @Test
    void takesAsManyNamesAsAskedFor() throws IOException {
        assertEquals(
                1, NamesEvaluation.of(Fixture.path("names.jsonl"), 1).report().get("pairs"));
    }
}
