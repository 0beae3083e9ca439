package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conferences of one's own, from the command line to the graph. */
class EditionsOptionTest {

    private static final String FOO =
            "FOO\tConference on Foo\t2024\t2024-06-03\t2024-06-07\tVienna, Austria\tEurope/Vienna\n";
    private static final String PROGRAMME = """
            Monday 3 June
            Session 1: Things
            Chair: Ada Moor
            9:00-9:30 A Title of Things and Others
            Bo Lund, Cy Dahl
            9:30-10:00 Another Title of Other Things
            Di Falk
            """;

    @TempDir
    Path folder;

    private String page;
    private String own;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("page.txt"), PROGRAMME).toString();
        own = Files.writeString(folder.resolve("own.tsv"), "# acronym\tname\n\n" + FOO)
                .toString();
    }

    private Run build(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "build";
        arguments[1] = page;
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of(arguments);
    }

    private String graph(String... more) throws IOException {
        Path out = folder.resolve("out.ttl");
        String[] arguments = new String[more.length + 2];
        System.arraycopy(more, 0, arguments, 0, more.length);
        arguments[more.length] = "--out";
        arguments[more.length + 1] = out.toString();
        Run run = build(arguments);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return Files.readString(out);
    }

    @Test
    void theConferenceIsInTheGraphWithNameDaysAndPlace() throws IOException {
        String graph = graph("--event", "FOO 2024", "--editions", own);
        assertTrue(graph.contains("conference:foo-2024 a conf:Conference"), graph);
        assertTrue(graph.contains("rdfs:label \"Conference on Foo\""), graph);
        assertTrue(graph.contains("rdfs:label \"Vienna, Austria\""), graph);
        assertTrue(graph.contains("conf:endDate \"2024-06-07T23:59:59+02:00\"^^xsd:dateTime"), graph);
        assertTrue(graph.contains("conf:startDate \"2024-06-03T09:00:00+02:00\"^^xsd:dateTime"), graph);
        assertEquals(
                ExitCode.DONE,
                Run.of("check", "--graph", folder.resolve("out.ttl").toString()).code());
    }

    @Test
    void everyVerbThatTakesAnEventKnowsThem() {
        Run triples = Run.of("triples", page, "--event", "FOO 2024", "--editions", own);
        assertTrue(triples.out().contains("conference/foo-2024>"), triples.err());
        Run calendar = Run.of("convert", page, "--event", "FOO 2024", "--editions", own, "--to", "icalendar");
        assertTrue(calendar.out().contains("DTSTART;TZID=Europe/Vienna:20240603T090000"), calendar.out());
    }

    @Test
    void aLineThatIsWrongIsToldAndTheOthersAreRead() throws IOException {
        Files.writeString(Path.of(own), "BAR\tBar\t2024\t2024-06-03\t2024-06-02\tBonn\tEurope/Berlin\n" + FOO);
        String out = folder.resolve("o.ttl").toString();
        Run run = build("--event", "FOO 2024", "--editions", own, "--out", out);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(
                run.err().contains("error: own.tsv:1:25: the last day is before the first, 2024-06-03; "), run.err());
        assertTrue(Files.readString(Path.of(out)).contains("conference:foo-2024"));
        Files.delete(Path.of(out));
        Run strict = build("--event", "FOO 2024", "--editions", own, "--out", out, "--strict");
        assertEquals(ExitCode.FINDINGS, strict.code(), strict.err());
        assertFalse(Files.exists(Path.of(out)));
    }

    @Test
    void aStoreNoticesThatTheEditionsAreOthers() throws IOException {
        String store = folder.resolve("store").toString();
        String[] arguments = {"--event", "FOO 2024", "--editions", own, "--store", store};
        build(arguments);
        assertTrue(build(arguments).err().contains("\nNothing changed: 1 document as before"));
        Files.writeString(Path.of(own), FOO.replace("Vienna, Austria", "Graz, Austria"));
        Run moved = build(arguments);
        assertTrue(moved.err().contains("1 replaced (page.txt)"), moved.err());
        String graph = Run.of("export", "--graph", store, "--to", "turtle").out();
        assertTrue(graph.contains("Graz, Austria"), graph);
        assertFalse(graph.contains("Vienna, Austria"), graph);
    }

    @Test
    void aStoreHoldsOneSetOfFactsOfAnEdition() throws IOException {
        String store = folder.resolve("store").toString();
        build("--event", "FOO 2024", "--editions", own, "--store", store);
        String other = Files.writeString(folder.resolve("other.txt"), PROGRAMME.replace("Things", "Lamps"))
                .toString();
        String[] more = {"build", other, "--event", "FOO 2024", "--editions", own, "--store", store};
        for (String change : new String[] {"Vienna, Austria:Graz, Austria", "on Foo:of Foo"}) {
            String[] words = change.split(":", 2);
            Files.writeString(Path.of(own), FOO.replace(words[0], words[1]));
            Run refused = Run.of(more);
            assertEquals(ExitCode.OUTPUT, refused.code(), refused.err());
            assertTrue(
                    refused.err()
                            .contains(
                                    "page.txt was read when FOO 2024 was known otherwise (Conference on Foo, 2024-06-03"
                                            + " to 2024-06-07, Vienna, Austria, Europe/Vienna); give it again too"),
                    refused.err());
        }
        Run both = Run.of("build", page, other, "--event", "FOO 2024", "--editions", own, "--store", store);
        assertTrue(both.err().contains("2 documents new, 1 replaced (page.txt)"), both.err());
        assertEquals(ExitCode.DONE, Run.of("check", "--graph", store).code());
    }
}
