package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar with everything in it, as a user runs it: in a folder of its own, with the graph where it is by default. */
class ColloquyJarIT {
    private static final Path JAR = Path.of("target/colloquy.jar").toAbsolutePath();
    private static final Path SEEDS = Path.of("../seeds").toAbsolutePath();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void build() throws Exception {
        assertEquals("", out("build", SEEDS.toString()));
        assertTrue(Files.size(folder.resolve("colloquy-graph/graph.ttl")) > 100_000);
        assertTrue(Files.isRegularFile(folder.resolve("colloquy-graph/report.json")));
        assertTrue(Files.isDirectory(folder.resolve("colloquy-graph/store")));
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = ImmutableList.<String>builder()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .add(arguments)
                .build();
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static String out(String... arguments) throws Exception {
        Process process = start(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("err")));
        return out;
    }

    @Test
    void theVersionIsTheOneOfTheBuild() throws Exception {
        assertTrue(out("--version").matches("colloquy \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @Test
    void theStoreAnswersAndEveryFormIsWritten() throws Exception {
        assertEquals(
                7, out("query", "co-authors", "--var", "who=Schoenholz").lines().count());
        for (String format : List.of("table", "csv", "tsv", "json", "xml", "markdown")) {
            assertTrue(out("query", "counts", "--to", format).contains("333"), format);
        }
    }

    @Test
    void theStoreIsWrittenInEveryFormat() throws Exception {
        assertEquals(Files.readString(folder.resolve("colloquy-graph/graph.ttl")), out("export"));
        for (String format : List.of("trig", "ntriples", "nquads", "jsonld", "rdfxml")) {
            assertTrue(out("export", "--to", format).contains("Schoenholz"), format);
        }
    }

    @Test
    void theStoreIsExplainedAndChecked() throws Exception {
        assertTrue(out("explain", "Schoenholz").contains("Samuel Schoenholz"));
        out("check");
        assertTrue(out("queries").contains("co-authors"));
        assertTrue(out("formats").contains("virtual-site-text"));
    }

    @Test
    void aBuildAgainGivesTheSameBytes() throws Exception {
        String before = Files.readString(folder.resolve("colloquy-graph/graph.ttl"));
        out("build", SEEDS.toString(), "-q");
        assertEquals(before, Files.readString(folder.resolve("colloquy-graph/graph.ttl")));
    }

    @Test
    void anInterruptedCommandSaysSo() throws Exception {
        Process process = start("query", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertTrue(process.isAlive());
        TimeUnit.SECONDS.sleep(1);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(130, process.exitValue());
    }
}
