package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {
    private static final String LAMPS = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <https://example.org/lamp> a skos:Concept ; skos:prefLabel "lamp"@en ; skos:broader <https://example.org/light> .
            <https://example.org/light> a skos:Concept ; skos:prefLabel "light source"@en .
            """;

    @TempDir
    private Path folder = Path.of("");

    private String lamps() throws IOException {
        return Files.writeString(folder.resolve("lamps.ttl"), LAMPS).toString();
    }

    private String bib() throws IOException {
        return Files.writeString(
                        folder.resolve("a.bib"),
                        "@inproceedings{a, author={Ann Lee}, title={On lamps and Gaussian processes}, year=2001}")
                .toString();
    }

    @Test
    void theWordsOfATextAreMarkedAndTheTopicsStandBelow() {
        Run run = Run.of("topics", "A Gaussian process (GP) is a GP.");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("A [Gaussian process] ([GP]) is a [GP].\n"), run.out());
        assertTrue(run.out().matches("(?s).*\n    0\\.\\d\\d  Gaussian process\n.*"), run.out());
        assertTrue(run.out().matches("(?s).*\n  \\^ 0\\.\\d\\d  .*"), run.out());
    }

    @Test
    void aTextFileIsThePaperWhoseTitleIsItsFirstLine() throws IOException {
        Path paper = Files.writeString(folder.resolve("paper.txt"), "\nOn lamps\n\nA Gaussian process is a lamp.\n");
        Run run = Run.of("topics", paper.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("On lamps\n"), run.out());
        assertTrue(run.out().contains("A [Gaussian process] is a lamp."), run.out());
        Path table = Files.writeString(folder.resolve("paper.csv"), "On lamps\n\nA Gaussian process is a lamp.\n");
        assertEquals(ExitCode.INPUT, Run.of("topics", table.toString()).code());
        assertEquals(
                ExitCode.DONE,
                Run.of("topics", "--from", "text", table.toString()).code());
    }

    @Test
    void aDocumentOfAnOfficeInNoOtherFormatIsAPaper() throws IOException {
        Path paper = folder.resolve("paper.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(paper))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("""
                    <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>
                    <t:h>On lamps</t:h><t:p>A Gaussian process is a lamp.</t:p>
                    </o:text></o:body></o:document-content>
                    """.getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.of("topics", paper.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("On lamps\n"), run.out());
        assertTrue(run.out().contains("A [Gaussian process] is a lamp."), run.out());
    }

    @Test
    void onATerminalTheyAreMarkedByColour() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                true,
                false);
        assertEquals(ExitCode.DONE, Main.run(terminal, "topics", "On Gaussian processes"));
        boolean plain = !Terminal.showsColours(System.getenv());
        assertEquals(plain, out.toString(StandardCharsets.UTF_8).contains("[Gaussian processes]"));
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("\u001B[21m"));
    }

    @Test
    void coloursAreForScreensThatShowThemAndPeopleWhoWantThem() {
        assertTrue(Terminal.showsColours(Map.of()));
        assertTrue(Terminal.showsColours(Map.of("TERM", "xterm-256color", "NO_COLOR", "")));
        assertFalse(Terminal.showsColours(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")));
        assertFalse(Terminal.showsColours(Map.of("TERM", "dumb")));
    }

    @Test
    void aNameOfAFileThatIsNotThereIsNoText() {
        for (String name : new String[] {"nosuch.bib", "no/such", "nosuch.bib.gz", "..\\nosuch"}) {
            Run run = Run.of("topics", name);
            assertEquals(ExitCode.INPUT, run.code(), run.err());
            assertTrue(run.err().contains(name + ": there is no such file"), run.err());
            assertEquals("", run.out());
        }
        for (String text : new String[] {"Robots", "Node.js", "see a/b.bib here", "e.g."}) {
            assertEquals(ExitCode.DONE, Run.of("topics", text).code(), text);
        }
    }

    @Test
    void nothingReadIsNoSuccess() throws IOException {
        Run blank = Run.of("topics", "");
        assertEquals(ExitCode.USAGE, blank.code(), blank.err());
        Run empty =
                Run.of("topics", Files.createDirectory(folder.resolve("empty")).toString());
        assertEquals(ExitCode.INPUT, empty.code());
        assertTrue(empty.err().contains("Nothing was read"), empty.err());
    }

    @Test
    void aDocumentOnStandardInputIsReadAsItIsSaidToBe() {
        String ris = "TY  - JOUR\nTI  - On Gaussian processes\nER  - \n";
        Run run = Run.with(ris, "topics", "-", "--from", "ris");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("On [Gaussian processes]\n"), run.out());
        assertEquals("", Run.with(ris, "topics", "-", "--from", "bibtex").out());
    }

    @Test
    void recordsAreReadAsAMappingSays() throws IOException {
        Path table = Files.writeString(folder.resolve("papers.csv"), "Heading;Who\nOn Gaussian processes;Ann Lee\n");
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "name: shelf\ntitle: Heading\n");
        Run run = Run.of("topics", table.toString(), "--mapping", mapping.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().startsWith("On [Gaussian processes]\n"), run.out());
    }

    @Test
    void aDocumentIsReadAndAVocabularyOfOnesOwnIsTaken() throws IOException {
        Run run = Run.of("topics", bib(), "--vocabulary", lamps(), "--to", "csv");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().replace("\r", "").matches("""
                                title,topic,score,method,words,iri
                                On lamps and Gaussian processes,lamp,0\\.\\d+,label,lamps,https://example.org/lamp
                                On lamps and Gaussian processes,light source,0\\.\\d+,inferred,lamps,https://example.org/light
                                """), run.out());
    }

    @Test
    void aTextWithoutATopicSaysSo() {
        Run run = Run.of("topics", "We study harbour seals.", "--vocabulary", "computing");
        assertTrue(run.out().contains("no topic found"), run.out());
    }

    @Test
    void aPhraseThatNoVocabularyKnowsIsMarkedAsSuch() {
        Run run = Run.of("topics", "We study harbour seals.");
        assertTrue(run.out().startsWith("We study [harbour seals].\n  ~ 0."), run.out());
    }

    @Test
    void aFormThatIsNoTableIsRefused() {
        Run run = Run.of("topics", "Good morning", "--to", "turtle");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("'turtle' is not a format for a table"), run.err());
    }

    @Test
    void aVocabularyThatIsNotThereIsToldBeforeAnythingIsWritten() throws IOException {
        Path graph = folder.resolve("graph.ttl");
        Run run = Run.of(
                "build", bib(), "--vocabulary", folder.resolve("none.ttl").toString(), "--out", graph.toString());
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().contains("none.ttl"), run.err());
        assertFalse(Files.exists(graph));
    }

    @Test
    void aGraphHasTheTopicsOfTheVocabulariesThatWereAskedFor() throws IOException {
        Path both = folder.resolve("both.ttl");
        Path none = folder.resolve("none.ttl");
        assertEquals(
                ExitCode.DONE,
                Run.of("build", bib(), "--vocabulary", "computing", "--vocabulary", lamps(), "--out", both.toString())
                        .code());
        assertEquals(
                ExitCode.DONE,
                Run.of("build", bib(), "--vocabulary", "none", "--out", none.toString())
                        .code());
        String graph = Files.readString(both);
        assertTrue(graph.contains("<https://example.org/lamp>"), graph);
        assertTrue(graph.contains("\"Gaussian process\"@en"), graph);
        assertFalse(Files.readString(none).contains("TopicAssignment"));
    }

    @Test
    void aStoreKeepsItsVocabularyUntilAnotherIsAskedFor() throws IOException {
        String store = folder.resolve("store").toString();
        String other = Files.writeString(
                        folder.resolve("b.bib"),
                        "@inproceedings{b, author={Bo Li}, title={More lamps and Gaussian processes}, year=2002}")
                .toString();
        String count =
                "SELECT ?t (COUNT(DISTINCT ?p) AS ?n) { ?p dcterms:subject / skos:prefLabel ?t } GROUP BY ?t ORDER BY ?t";
        assertEquals(
                ExitCode.DONE,
                Run.of("build", bib(), "--vocabulary", lamps(), "--store", store)
                        .code());
        assertEquals(ExitCode.DONE, Run.of("build", other, "--store", store).code());
        assertEquals(
                "t,n\r\nlamp,2\r\n",
                Run.of("query", count, "--graph", store, "--to", "csv").out());
        assertEquals(
                ExitCode.DONE,
                Run.of("build", other, "--vocabulary", "computing", "--store", store)
                        .code());
        assertEquals(
                "t,n\r\nGaussian process,2\r\n",
                Run.of("query", count, "--graph", store, "--to", "csv").out());
    }
}
