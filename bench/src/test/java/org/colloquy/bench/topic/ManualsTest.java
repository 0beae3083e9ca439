package org.colloquy.bench.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualsTest {
    private static final String HEAD = """
            \\title{Folding \\emph{Paper} in R} % a comment
            \\Abstract{We fold \\pkg{paper}, see \\citet{born2021}.}
            \\Keywords{paper folding, \\proglang{R}, origami}
            \\begin{document}
            \\section{Creases}
            A \\textbf{crease \\emph{pattern}} is $a^2$ long.
            <<fold>>=
            fold("left out")
            @
            \\begin{Schunk}
            left out
            \\end{Schunk}
            """;

    @TempDir
    private Path folder;

    private String run(String manual, int code) throws IOException {
        Files.writeString(folder.resolve("fold.Rnw"), manual);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        assertEquals(code, Manuals.run(List.of(folder.toString()), print, print));
        return out.toString(UTF_8);
    }

    @Test
    void makesALabelledTextOfAManual() throws IOException {
        String line = run(HEAD + Strings.repeat("One more word.\n", 600) + "\\end{document}", 0);
        assertTrue(line.contains("\"text\":\"Folding Paper in R\\nWe fold paper, see ."));
        assertTrue(line.contains("Creases.\\n\\nA crease pattern is x long."));
        assertTrue(line.contains("\"keys\":[\"paper folding\",\"origami\"]"));
        assertFalse(line.contains("left out"));
    }

    @Test
    void leavesOutWhatIsNoWholePaper() throws IOException {
        assertEquals("", run(HEAD + "\\end{document}", 0));
    }

    @Test
    void saysHowItIsUsed() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(2, Manuals.run(List.of(), System.out, new PrintStream(err, true, UTF_8)));
        assertTrue(err.toString(UTF_8).startsWith("usage: bench/manuals"), err.toString(UTF_8));
    }
}
