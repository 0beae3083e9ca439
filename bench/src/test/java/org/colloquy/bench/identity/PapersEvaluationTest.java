package org.colloquy.bench.identity;

import static org.colloquy.bench.identity.Fixture.share;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.bench.identity.PrintedPaper.Author;
import org.colloquy.bench.score.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersEvaluationTest {

    private static final long ALL = Long.MAX_VALUE;

    @TempDir
    private Path folder;

    /** Of five pairs three are one paper; of those one is joined, and one that is not. */
    @ParameterizedTest
    @ValueSource(strings = {"pairs.jsonl", "ditto.txt"})
    void scoresPairs(String file) throws IOException {
        Measured measured = PapersEvaluation.of(Fixture.path(file), ALL);
        assertEquals(figures(5, 0.5, 0.3333, 0.4), Fixture.figures(measured));
        assertEquals(3, measured.errors().size());
        assertEquals(
                "wrongly joined: 'Counting Ducks in Winter Ponds' by ada moor (pond 2001)\n"
                        + "    and: 'Counting Ducks in Winter Ponds' by ada moor (pond 2001)",
                measured.errors().get(0));
        assertTrue(measured.errors().get(1).startsWith("wrongly parted: 'On Bridges Seen by Night' by di fenn"));
    }

    @Test
    void takesAsManyPairsAsAskedFor() throws IOException {
        assertEquals(figures(2, 1, 1, 1), Fixture.figures(PapersEvaluation.of(Fixture.path("pairs.jsonl"), 2)));
    }

    @Test
    void aLineThatIsNoPairIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.txt"), "COL title VAL On Weirs\t1\n");
        assertThrows(IOException.class, () -> PapersEvaluation.of(file, ALL));
    }

    private void tables() throws IOException {
        // A byte that is no UTF-8.
        Files.writeString(folder.resolve("DBLP2.csv"), """
                id,title,authors,venue,year
                d1,On Weirs and Their Uses,"Ada M\u00f6\u00f6r, Bo Lund",Pond,1999
                d1b,On Weirs and Their Uses,"Ada M\u00f6\u00f6r, Bo Lund",Pond,1999
                d2,Counting Ducks in Winter Ponds,Ada Moor,Pond,2001.0
                d3,On Bridges Seen by Night,Di Fenn,Pond,2002
                """, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("ACM.csv"), """
                id,title,authors,venue,year
                a1,On weirs and their uses,"Ada Moor, Bo Lund",Pond,1999
                a3,Counting ducks in winter ponds,Ada Moor,Pond,2001
                a4,Nocturnal Viaducts and How to Paint Them,Di Fenn,Quarterly,2002
                """);
    }

    /** The mapping names all that is one paper, so the other pairs of rows that are joined are wrong. */
    @Test
    void scoresWholeTablesAgainstAMapping() throws IOException {
        tables();
        Files.writeString(folder.resolve("DBLP-ACM_perfectMapping.csv"), """
                "idDBLP","idACM"
                "d1","a1"
                "d3","a4"
                "gone","a4"
                """);
        assertEquals(figures(2, 0.3333, 0.5, 0.4), Fixture.figures(PapersEvaluation.of(folder, ALL)));
    }

    /** Pairs that are not labelled are not judged. */
    @Test
    void scoresTheLabelledPairsOfTables() throws IOException {
        tables();
        Files.writeString(folder.resolve("pairs.jsonl"), """
                {"label": 1, "dblp_id": "d1", "acm_id": "a1"}
                {"label": 0, "dblp_id": "d2", "acm_id": "a3"}
                {"label": 1, "dblp_id": "d3", "acm_id": "a4"}
                {"label": 1, "dblp_id": "", "acm_id": "a4"}
                """);
        assertEquals(figures(3, 0.5, 0.5, 0.5), Fixture.figures(PapersEvaluation.of(folder, ALL)));
    }

    @Test
    void aFolderWithoutTablesIsSaid() {
        assertThrows(IOException.class, () -> PapersEvaluation.of(folder, ALL));
    }

    @Test
    void namesArePartedByCommas() {
        PrintedPaper paper = RecordFields.paper(
                "left",
                field -> field.equals("authors") ? "Caetano Fenn, Jr., ?, Ada Moor , Bo Lund III" : "in 1999.0");
        assertEquals(
                List.of(Author.named("Caetano Fenn Jr."), Author.named("Ada Moor"), Author.named("Bo Lund III")),
                paper.authors());
        assertEquals("1999", paper.year());
    }

    private static Map<String, Object> figures(int pairs, double p, double r, double f1) {
        Map<String, Object> figures = new TreeMap<>(share(p, r, f1));
        figures.put("pairs", pairs);
        return figures;
    }
}
