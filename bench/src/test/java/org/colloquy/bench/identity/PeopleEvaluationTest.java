package org.colloquy.bench.identity;

import static org.colloquy.bench.identity.Fixture.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.colloquy.bench.identity.PrintedPaper.Author;
import org.colloquy.bench.score.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleEvaluationTest {

    private static final long ALL = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    /** Three Ada Moors with the same co-authors are two by label; one label has two names that nothing joins. */
    private static final Map<String, Object> OPENREVIEW = Map.of(
            "mentions",
            5L,
            "b3",
            share(0.7333, 0.8, 0.7652),
            "pairwise",
            share(0.3333, 0.5, 0.4),
            "ambiguous",
            Map.of("b3", share(0.5556, 1, 0.7143), "pairwise", share(0.3333, 1, 0.5)));

    @Test
    void scoresTheLabelledAuthorsOfOpenReview() throws IOException {
        Measured measured = PeopleEvaluation.of(Fixture.path("openreview.jsonl"), ALL);
        assertEquals(OPENREVIEW, Fixture.figures(measured));
        assertEquals(
                List.of(
                        "2 pairs wrongly joined in 'Ada Moor': ~Ada_Moor1 (2), ~Ada_Moor2 (1)",
                        "1 pair wrongly parted of ~Di_Fenn1: 'Di Fenn' (1), 'Zoe Quill' (1)"),
                measured.errors());
        assertEquals(
                List.of("mentions", "b3", "pairwise", "ambiguous", "seconds", "bytesPerMention"),
                List.copyOf(measured.report().keySet()));
    }

    @Test
    void readsWhatIsPacked() throws IOException {
        Path packed = folder.resolve("mentions.jsonl.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(Fixture.path("openreview.jsonl"), out);
        }
        assertEquals(OPENREVIEW, Fixture.figures(PeopleEvaluation.of(packed, ALL)));
    }

    @Test
    void putsTheAuthorListOfAPaperTogether() throws IOException {
        List<LabelledPaper> papers = OpenReviewMentions.read(lines("openreview.jsonl"));
        assertEquals(4, papers.size());
        assertEquals(
                new LabelledPaper(
                        new PrintedPaper(
                                "pond2021",
                                "Where Weirs Are Built",
                                List.of(
                                        new Author("Bo Lund", List.of("Fen College", "Weir & Sons")),
                                        new Author("Ada Moor", List.of("Fen College")),
                                        Author.named("Cy Dell")),
                                "pond2021",
                                "2021"),
                        Map.of(1, "~Ada_Moor1")),
                papers.get(0));
    }

    @Test
    void scoresTheAuthorsOfAmbiguousNames() throws IOException {
        Measured measured = PeopleEvaluation.of(Fixture.path("aminer.jsonl"), ALL);
        assertEquals(
                Map.of(
                        "mentions",
                        3L,
                        "b3",
                        share(0.6667, 1, 0.8),
                        "pairwise",
                        share(0, 1, 0),
                        "ambiguous",
                        Map.of("b3", share(0.5, 1, 0.6667), "pairwise", share(0, 1, 0))),
                Fixture.figures(measured));
    }

    @Test
    void aPaperInTheFilesOfSeveralNamesIsOnePaper() throws IOException {
        List<LabelledPaper> papers = AminerMentions.read(lines("aminer.jsonl"));
        assertEquals(3, papers.size());
        assertEquals(Map.of(0, "Ada Moor #0", 1, "Bo Lund #0"), papers.get(0).labels());
        assertEquals(
                List.of(new Author("Ada Moor", List.of("Fen College")), Author.named("Bo Lund")),
                papers.get(0).paper().authors());
        assertEquals(Map.of(), papers.get(2).labels());
    }

    @Test
    void takesAsManyLinesAsAskedFor() throws IOException {
        assertEquals(
                2L,
                PeopleEvaluation.of(Fixture.path("openreview.jsonl"), 3)
                        .report()
                        .get("mentions"));
    }

    @Test
    void aFileOfAnotherLayoutIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("other.jsonl"), "{\"name\": \"Ada Moor\"}\n");
        IOException said = assertThrows(IOException.class, () -> PeopleEvaluation.of(file, ALL));
        assertTrue(String.valueOf(said.getMessage()).contains("openreview_id"));
    }

    private static List<JsonNode> lines(String name) throws IOException {
        return LabelledFile.objects(LabelledFile.lines(Fixture.path(name), ALL));
    }
}
