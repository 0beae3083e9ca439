package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    @BeforeEach
    void build() throws IOException {
        store = folder.resolve("store").toString();
        Run.of("build", document("lamps.bib", "On Lamps"), "--store", store);
    }

    private String document(String name, String title) throws IOException {
        return Files.writeString(
                        folder.resolve(name),
                        "@article{a, title = {" + title + "}, author = {Lee, Ann and Kim, Bo}, year = 2020}")
                .toString();
    }

    private String graph() {
        return Run.of("export", "--graph", store, "--to", "trig").out();
    }

    @Test
    void aDocumentThatWasAddedIsTakenOutAgain() throws IOException {
        String before = graph();
        Run.of("build", document("oil and more.bib", "On Oil"), "--store", store);
        Run removed = Run.of("remove", "oil and more.bib", "--store", store);
        assertEquals(ExitCode.DONE, removed.code(), removed.err());
        assertTrue(removed.err().contains(" 1 paper, 2 people,"), removed.err());
        assertTrue(removed.err().contains("1 document removed (oil and more.bib), 1 document as before"));
        assertEquals(before, graph());
    }

    @Test
    void whatIsNotThereIsSaidWithWhatIs() {
        String before = graph();
        Run run = Run.of("remove", "lamps.bib", "oil.bib", "--store", store);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("holds no document called 'oil.bib'; it holds lamps.bib"), run.err());
        assertEquals(before, graph());
        assertTrue(Run.of("query", "documents", "--graph", store).out().contains("\nlamps.bib,"));
        assertEquals(
                ExitCode.OUTPUT, Run.of("remove", "a", "--store", store + "2").code());
        assertEquals(ExitCode.USAGE, Run.of("remove", "a", "--store", " ").code());
        assertEquals(ExitCode.USAGE, Run.of("remove", "a").code());
    }
}
