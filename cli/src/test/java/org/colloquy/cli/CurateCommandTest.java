package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurateCommandTest {
    private static final String BIB = """
            @inproceedings{a, author={Ann Lee and Some Body}, title={On the first of all lamps}, year=2001}
            @inproceedings{b, author={Ann Lee and Some Body}, title={On the second of all lamps}, year=2002}
            @inproceedings{c, author={Maria Huber}, title={On the third of all lamps}, year=2003}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String input = "";
    private String graph = "";
    private String curation = "";

    @BeforeEach
    void build() throws IOException {
        input = Files.writeString(folder.resolve("a.bib"), BIB).toString();
        graph = folder.resolve("graph.trig").toString();
        curation = folder.resolve("who.ttl").toString();
        assertEquals(ExitCode.DONE, Run.of("build", input, "--out", graph).code());
    }

    private Run curate(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 5);
        System.arraycopy(new String[] {"curate", "--graph", graph, "--to", curation}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Run.of(all);
    }

    private Run rebuild() {
        return Run.of("build", input, "--curation", curation, "--out", graph);
    }

    private List<String> people() {
        byte[] rows = Run.data("query", "SELECT ?p { ?p a foaf:Person } ORDER BY ?p", "--graph", graph, "--to", "csv");
        return new String(rows, StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    void whatIsSaidHoldsWhenTheGraphIsBuiltAgain() throws IOException {
        assertEquals(3, people().size());
        Run run = curate("same", "Ann Lee", "huber");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(
                run.err().contains("Written to " + curation + ": Ann Lee and Maria Huber are one person"), run.err());
        assertTrue(run.err().contains("Next: colloquy build INPUT... --curation " + curation), run.err());
        String written = Files.readString(Path.of(curation));
        Run again = curate("same", "Maria Huber", "Ann Lee");
        assertTrue(again.err().contains("Already in " + curation), again.err());
        assertEquals(written, Files.readString(Path.of(curation)));
        Run built = rebuild();
        assertEquals(ExitCode.DONE, built.code(), built.err());
        assertEquals(2, people().size());
    }

    @Test
    void aPersonIsPartedByTwoMentions() {
        String[] mentions = new String(
                        Run.data("query", "mentions", "--var", "entity=Ann Lee", "--graph", graph, "--to", "csv"),
                        StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(row -> row.substring(row.indexOf("https://")).replace("\"", ""))
                .toArray(String[]::new);
        assertEquals(2, mentions.length);
        Run run = curate("different", mentions[0], mentions[1]);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(ExitCode.DONE, rebuild().code());
        assertEquals(4, people().size());
        assertEquals(ExitCode.DONE, Run.of("check", "--graph", graph).code());
    }

    @Test
    void whoIsOnePersonAlreadyIsPartedByMentions() {
        String iri = people().stream()
                .filter(person -> person.contains("/ann-lee-"))
                .findFirst()
                .orElseThrow();
        Run run = curate("different", "Ann Lee", iri);
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertEquals(
                "colloquy: A and B are one person in this graph, Ann Lee; name a mention of each, as 'colloquy query"
                        + " mentions --var entity=" + iri + "' lists them",
                run.err().strip());
        assertEquals(
                "colloquy: A and B are one person in this graph, Ann Lee; name two",
                curate("same", "lee", "Lee, Ann").err().strip());
    }

    @Test
    void aNameAndAnIriAreGiven() throws IOException {
        assertEquals(ExitCode.DONE, curate("name", "Ann Lee", "Ann B. Lee").code());
        assertEquals(
                ExitCode.DONE,
                curate("iri", "Ann Lee", "https://example.org/ann").code());
        assertEquals(ExitCode.DONE, rebuild().code());
        assertTrue(people().contains("https://example.org/ann"));
        assertTrue(Files.readString(Path.of(graph)).contains("foaf:name \"Ann B. Lee\""));
    }

    @Test
    void whatCannotBeSaidIsWrongUsage() throws IOException {
        assertEquals(ExitCode.USAGE, curate("same", "Ann Lee", "Nobody At All").code());
        assertEquals(
                ExitCode.USAGE,
                curate("same", "Ann Lee", "On the third of all lamps").code());
        assertEquals(
                ExitCode.USAGE,
                curate("same", "Ann Lee", "https://example.org/ann").code());
        assertEquals(ExitCode.USAGE, curate("same", "Ann Lee", " ").code());
        assertEquals(ExitCode.USAGE, curate("iri", "Ann Lee", "ann").code());
        Run likened = curate("likened", "Ann Lee", "Maria Huber");
        assertEquals(ExitCode.USAGE, likened.code());
        assertTrue(likened.err().contains("[same, different, name, iri]"), likened.err());
        assertFalse(Files.exists(Path.of(curation)));
        curate("same", "Ann Lee", "Maria Huber");
        Run contradiction = curate("different", "Ann Lee", "Maria Huber");
        assertEquals(ExitCode.USAGE, contradiction.code(), contradiction.err());
        assertTrue(contradiction.err().contains("colloquy: the statement to be added: "), contradiction.err());
        List<String> lines = Files.readAllLines(Path.of(curation));
        int same = 1 + Iterables.indexOf(lines, line -> line.contains("owl:sameAs"));
        assertTrue(
                contradiction
                        .err()
                        .contains("what is said in " + curation + ":" + same + " makes them one; strike out one of"),
                contradiction.err());
        Run folderGiven = Run.of("curate", "same", "Ann Lee", "huber", "--graph", graph, "--to", folder.toString());
        assertEquals(ExitCode.OUTPUT, folderGiven.code(), folderGiven.err());
    }

    @Test
    void aFileThatIsNoCurationEndsTheBuild() throws IOException {
        Files.writeString(Path.of(curation), "<https://a.org/x> <https://a.org/y> <https://a.org/z> .");
        Run run = rebuild();
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(run.err().contains(curation + ":1: https://a.org/y does not say who is who"), run.err());
        Files.delete(Path.of(curation));
        assertEquals(ExitCode.INPUT, rebuild().code());
    }
}
