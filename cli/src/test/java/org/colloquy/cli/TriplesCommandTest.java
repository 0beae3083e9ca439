package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriplesCommandTest {

    private static final String PAPER =
            "@article{one, title = {On Graphs}, author = {Ann Arbor}, doi = {10.1000/one}}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesTriplesOfWhatIsRead() {
        Run run = Run.with(PAPER, "triples", "-", "--base", "https://example.org/");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains(" <http://purl.org/dc/terms/title> \"On Graphs\" .\n"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("<https://example.org/")), run.out());
    }

    @Test
    void writesAFile() throws IOException {
        Path file = folder.resolve("one.nt");
        Run run = Run.with(PAPER, "triples", "-", "-o", file.toString());
        assertEquals("", run.out());
        assertEquals(Run.with(PAPER, "triples", "-").out(), Files.readString(file));
        assertTrue(run.err().contains("one.nt"), run.err());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsWritten() throws IOException {
        Files.writeString(folder.resolve("one.bib"), PAPER);
        Files.write(folder.resolve("two.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 255});
        Run run = Run.of("triples", folder.toString());
        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("two.pdf"), run.err());
        assertTrue(run.out().contains("On Graphs"), run.out());
    }

    @Test
    void nothingReadIsNoSuccess() {
        Run run = Run.with("% nothing\n", "triples", "-", "--from", "bibtex");
        assertEquals(ExitCode.INPUT, run.code());
        assertEquals("", run.out());
    }

    @Test
    void whoIsWhoIsNotDecidedHere() throws IOException {
        Path curation = Files.writeString(folder.resolve("c.ttl"), "");
        Run run = Run.with(PAPER, "triples", "-", "--curation", curation.toString());
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("colloquy build"), run.err());
        assertFalse(run.out().contains("On Graphs"));
    }
}
