package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the exit codes say, and what is said with them. */
class ExitCodeTest {
    private static final Path SEED = Path.of("../seeds/000_73a2b61d6fe5893c.txt");

    @TempDir
    private Path folder = Path.of("");

    private Path graph() throws IOException {
        return Files.writeString(folder.resolve("graph.ttl"), "<http://e.org/a> <http://e.org/b> <http://e.org/c> .");
    }

    private static void expect(int code, Run run, String... words) {
        assertEquals(code, run.code(), run.err());
        Arrays.stream(words).forEach(word -> assertTrue(run.err().contains(word), run.err()));
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void zeroIsDone() throws IOException {
        expect(ExitCode.DONE, Run.of("query", "ASK {}", "--graph", graph().toString()));
        expect(
                ExitCode.DONE,
                Run.of("explain", "http://e.org/a", "--graph", graph().toString()),
                "http://e.org/a: 0 facts with evidence; is this a graph with evidence?");
        expect(
                ExitCode.DONE,
                Run.of("explain", "http://e.org/c", "--graph", graph().toString()),
                "http://e.org/c: 0 facts");
        assertEquals(ExitCode.DONE, Run.of("--help").code());
        assertTrue(Run.of("--version").out().startsWith("colloquy "));
        assertEquals(Run.of("build", "--version").out(), Run.of("-V").out());
    }

    @Test
    void oneIsFindings() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.ttl"),
                "<http://e.org/p> a <http://purl.org/spar/fabio/ConferencePaper>, <https://dblp.org/rdf/schema#Publication> .");
        Run run = Run.of("check", "--graph", wrong.toString());
        expect(ExitCode.FINDINGS, run, "1 finding,");
        assertTrue(run.out().contains("violation,http://e.org/p"), run.out());
    }

    @Test
    void aMappingMayNotBeCalledAsAFormatIs() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "name: bibtex\ntitle: Heading\n");
        expect(
                ExitCode.USAGE,
                Run.of("build", SEED.toString(), "--mapping", mapping.toString(), "--out", "-"),
                "two formats are called 'bibtex'; rename one");
    }

    @Test
    void twoIsUsage() throws IOException {
        String graph = graph().toString();
        expect(ExitCode.USAGE, Run.of(), "Usage: colloquy");
        expect(ExitCode.USAGE, Run.of("biuld"), "build");
        expect(ExitCode.USAGE, Run.of("build"), "INPUT");
        expect(ExitCode.USAGE, Run.of("build", "--nope", "x"), "--nope", "colloquy build --help");
        expect(ExitCode.USAGE, Run.of("build", "x", "--from", "pptx"), "pptx", "colloquy formats");
        expect(ExitCode.USAGE, Run.of("build", "x", "--from", "docx"), "docx", "schedule-text");
        expect(ExitCode.USAGE, Run.of("build", "x", "--from", "pdf"), "pdf", "schedule-text");
        expect(ExitCode.USAGE, Run.of("build", "x", "--event", "ICML 1066"), "ICML 1066", "--editions");
        expect(ExitCode.USAGE, Run.of("build", "x", "--base", "not an iri"), "--base: ", "'not an iri'");
        expect(ExitCode.USAGE, Run.of("build", "x", "--base", "http://no.slash"), "--base: ", "ends in /");
        expect(ExitCode.USAGE, Run.of("triples", "x", "--base", "not an iri"), "--base: ", "'not an iri'");
        expect(ExitCode.USAGE, Run.of("build", "x", "--vocabulary", ""), "--vocabulary names nothing");
        expect(ExitCode.USAGE, Run.of("build", ""), "INPUT is blank");
        expect(ExitCode.USAGE, Run.of("build", "x", "--out", ""), "--out");
        expect(ExitCode.USAGE, Run.of("build", "x", "--store", ""), "--store");
        expect(ExitCode.USAGE, Run.of("build", "x", "--out", "-", "--report", "-"), "--report");
        expect(ExitCode.USAGE, Run.of("query", "", "--graph", graph), "blank");
        expect(ExitCode.USAGE, Run.of("query", "ASK {}", "--timeout", "0", "--graph", graph), "--timeout");
        expect(ExitCode.USAGE, Run.of("query", "ASK {}", "--to", "docx", "--graph", graph), "markdown", "turtle");
        expect(
                ExitCode.USAGE,
                Run.of("query", "ASK {}", "@" + folder.resolve("none")),
                "there is no file of arguments");
        expect(ExitCode.USAGE, Run.of("query", "INSERT DATA {<a:a> <b:b> <c:c>}", "--graph", graph), "update");
        expect(
                ExitCode.USAGE,
                Run.of("query", "SELECT * {SERVICE <http://localhost:1/> {?s ?p ?o}}", "--graph", graph),
                "SERVICE");
        expect(
                ExitCode.USAGE,
                Run.of("build", "x", "--out", folder.resolve("x.docx").toString()),
                "--to");
        expect(ExitCode.USAGE, Run.of("export", "--to", "docx"), "docx", "turtle");
        expect(ExitCode.USAGE, Run.of("query", "co-author", "--graph", graph), "did you mean co-authors?");
        expect(ExitCode.USAGE, Run.of("query", "path", "--graph", graph), "did you mean co-author-path?");
        expect(
                ExitCode.USAGE,
                Run.of("query", "co-author-path", "--graph", graph),
                "needs from",
                "as in: colloquy query co-author-path --var from=");
        expect(ExitCode.USAGE, Run.of("query", "SELECT * {", "--graph", graph), "query:1:");
        expect(ExitCode.USAGE, Run.of("query", "co-authors", "--graph", graph), "needs who");
        expect(
                ExitCode.USAGE,
                Run.of("query", "co-authors", "--var", "who=int:3", "--graph", graph),
                "who: takes the name or IRI of a thing, not 'int:3'");
        expect(ExitCode.USAGE, Run.of("query", "ASK {}", "--var", "a=1", "--var", "a=2", "--graph", graph), "a twice");
        expect(ExitCode.USAGE, Run.of("query", "ASK {}", "--var", "a", "--graph", graph), "NAME=VALUE, not 'a'");
        expect(ExitCode.USAGE, Run.of("query", "co-authors", "--var", "who=X", "--graph", graph), "no person");
        expect(ExitCode.USAGE, Run.of("query", "ASK {}", "--to", "docx", "--graph", graph), "docx");
        expect(ExitCode.USAGE, Run.of("explain", "X", "--graph", graph), "nothing in the graph is called 'X'");
        expect(
                ExitCode.USAGE,
                Run.of("explain", "http://e.org/x", "--graph", graph),
                "nothing in the graph has the IRI http://e.org/x");
        expect(ExitCode.USAGE, Run.of("queries", "co-author"), "did you mean co-authors?");
    }

    /** F is the folder; in it are a.bib and cur.ttl, and the graph g.nq, to which l.nq leads. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build F/a.bib -o F/b.nq --report F/b.nq",
                "build F/a.bib --store F/b --report F/b",
                "build F/a.bib -o F/a.bib -t nq",
                "build F/a.bib -o F/b.nq --report F/./a.bib",
                "build F/a.bib --curation F/cur.ttl -o F/cur.ttl",
                "build F/a.bib --vocabulary F/cur.ttl -o F/cur.ttl",
                "build F/a.bib --mapping F/cur.ttl -o F/cur.ttl",
                "build F/a.bib --editions F/cur.ttl -o F/cur.ttl",
                "triples F/a.bib -o F/a.bib",
                "convert F/a.bib -t ris -o F/a.bib",
                "network -g F/g.nq --to dot -o F/g.nq",
                "network -g F/g.nq --svg F/g.nq",
                "export -g F/g.nq -o F/l.nq",
                "curate same A B -g F/g.nq --to F/g.nq",
            })
    void noOutputTakesThePlaceOfAnInputOrAnother(String line) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("F"));
        for (String file : List.of("a.bib", "cur.ttl", "g.nq")) {
            Files.writeString(inside.resolve(file), "");
        }
        Files.createSymbolicLink(inside.resolve("l.nq"), Path.of("g.nq"));
        Run run = Run.of(line.replace("F/", inside + "/").split(" "));
        assertEquals(ExitCode.USAGE, run.code(), run.err());
        assertTrue(
                run.err().contains(" would overwrite what is read: ")
                        || run.err().contains(" are the same file; "),
                run.err());
        try (Stream<Path> files = Files.list(inside)) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void aFolderIsReadAgainWithoutWhatWasWrittenToIt() throws IOException {
        Files.copy(SEED, folder.resolve("page.txt"));
        String out = folder.resolve("x.ttl").toString();
        String store = folder.resolve("st").toString();
        String report = folder.resolve("r.json").toString();
        String[] build = {"build", folder.toString(), "--out", out, "--store", store, "--report", report, "-v"};
        expect(ExitCode.DONE, Run.of(build), "1 document");
        String before = Files.readString(Path.of(out));
        expect(ExitCode.DONE, Run.of(build), "1 document", "note: st: ", "note: x.ttl: ", "note: r.json: ");
        assertEquals(before, Files.readString(Path.of(out)));
        String triples = folder.resolve("x.nt").toString();
        Files.delete(Path.of(report));
        expect(ExitCode.DONE, Run.of("triples", folder.toString(), "-o", triples));
        byte[] first = Files.readAllBytes(Path.of(triples));
        expect(ExitCode.DONE, Run.of("triples", folder.toString(), "-o", triples));
        assertEquals(first.length, Files.size(Path.of(triples)));
    }

    @Test
    void aVocabularyOrCurationThatMakesAStoreAnewIsSaid() throws IOException {
        String store = folder.resolve("st").toString();
        String curation = Files.writeString(folder.resolve("c.ttl"), "").toString();
        Run.of("build", SEED.toString(), "--store", store);
        expect(
                ExitCode.DONE,
                Run.of("build", SEED.toString(), "--store", store),
                "\nNothing changed: 1 document as before");
        expect(
                ExitCode.DONE,
                Run.of("build", SEED.toString(), "--store", store, "--vocabulary", "none"),
                "\nThe store was made anew, with the vocabulary and curation that hold now: 1 document as before");
        expect(
                ExitCode.DONE,
                Run.of("build", SEED.toString(), "--store", store, "--curation", curation),
                "\nNothing changed: ");
    }

    @Test
    void aCurationIsToldOfTheWholeStoreOnce() throws IOException {
        String store = folder.resolve("st").toString();
        String one = Files.writeString(folder.resolve("one.bib"), "@misc{a, title={On Lamps}, author={Ann Lee}}")
                .toString();
        String two = Files.writeString(folder.resolve("two.bib"), "@misc{b, title={On Oil}, author={Bo Roe}}")
                .toString();
        String curation = folder.resolve("c.ttl").toString();
        Run.of("build", one, two, "--store", store);
        Run.of("curate", "same", "On Lamps", "On Oil", "--graph", store, "--to", curation);
        Run held = Run.of("build", two, "--store", store, "--curation", curation);
        expect(ExitCode.DONE, held, " 1 paper, ", "0 errors and 0 warnings");
        Run forgotten = Run.of("build", two, "--store", store);
        expect(
                ExitCode.DONE,
                forgotten,
                " 2 papers, ",
                "was made with a curation",
                "0 errors and 1 warning (curation 1)");
    }

    @Test
    void anOptionThatIsNoneComesBeforeWhatIsMissing() {
        expect(ExitCode.USAGE, Run.of("build", "--stroe", "st"), "Unknown option: '--stroe'", "--store");
        expect(ExitCode.USAGE, Run.of("build", "--stroe=st"), "Unknown option: '--stroe=st'");
        expect(ExitCode.USAGE, Run.of("build", "--store=st"), "Missing required parameter: 'INPUT'");
    }

    @Test
    void whatCanBeAskedNextIsSaid() {
        String seed = SEED.toString();
        String named = folder.resolve("o.nq").toString();
        expect(ExitCode.DONE, Run.of("build", seed, "-o", named), "Next: colloquy query people --graph " + named);
        for (String out : List.of(
                "-", folder.resolve("o.bib").toString(), folder.resolve("o.ttl").toString())) {
            Run run = Run.of("build", seed, "-o", out, "-t", "nq");
            expect(ExitCode.DONE, run, "Written: ");
            assertFalse(run.err().contains("Next: "), run.err());
        }
    }

    @Test
    void threeIsInputAndTheRestIsBuilt() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path binary = Files.write(folder.resolve("binary.dat"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Path out = folder.resolve("out.ttl");
        Run run = Run.of(
                "build", empty.toString(), binary.toString(), "missing.txt", SEED.toString(), "--out", out.toString());
        expect(ExitCode.INPUT, run, "error: empty.txt: ", "error: binary.dat: ", "error: missing.txt: ", "1 document");
        assertTrue(Files.readString(out).contains("Tilting the playing field"));
    }

    @Test
    void whatWasNotReadIsNotCounted() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path same = Files.copy(SEED, folder.resolve("page.txt"));
        Path empty = Files.createFile(other.resolve("page.txt"));
        Path graph = folder.resolve("graph.trig");
        Path report = folder.resolve("report.json");
        Run run = Run.of(
                "build", same.toString(), empty.toString(), "--out", graph.toString(), "--report", report.toString());
        expect(ExitCode.INPUT, run, "error: page.txt: is empty", "1 document");
        JsonObject said = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
        assertEquals(1, said.getAsJsonArray("sources").size());
        assertEquals(1, said.getAsJsonObject("counts").get("documents").getAsInt());
        assertTrue(Run.of("query", "counts", "--graph", graph.toString()).out().contains("documents,1\r\n"));
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() {
        String none = folder.resolve("none").toString();
        for (String option : List.of("--curation", "--editions", "--mapping", "--vocabulary")) {
            expect(
                    ExitCode.INPUT,
                    Run.of("build", SEED.toString(), option, none),
                    "none: cannot be read (no such file)");
        }
    }

    @Test
    void damagedInputIsSaidToBeDamaged() throws IOException {
        byte[] packed = gzip(Files.readAllBytes(SEED));
        Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(packed, packed.length / 2));
        Path zip = Files.write(folder.resolve("cut.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
        expect(ExitCode.INPUT, Run.of("build", cut.toString()), "error: cut.gz: ", "damaged or cut off");
        expect(ExitCode.INPUT, Run.of("build", zip.toString()), "error: cut.zip: ", "damaged or cut off");
        Path bomb = Files.write(folder.resolve("bomb.gz"), gzip(new byte[40 << 20]));
        expect(ExitCode.LIMIT, Run.of("build", bomb.toString()), "error: bomb.gz: ", "unpackRatio");
        Path line = Files.writeString(folder.resolve("endless.txt"), "x".repeat(1 << 20));
        expect(ExitCode.INPUT, Run.of("build", line.toString()), "error: endless.txt:1:1: the first line");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void anErrorOfTheMachineIsAMessage() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] query = {"query", "counts", "--graph", graph().toString()};
        assertEquals(ExitCode.LIMIT, Run.run("", new Breaking(new OutOfMemoryError("heap")), err, query));
        assertEquals(ExitCode.LIMIT, Run.run("", new Breaking(new StackOverflowError()), err, query));
        assertEquals(ExitCode.OUTPUT, Run.run("", new Breaking(new InternalError("fault in a mapping")), err, query));
        String text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("-Xmx") && text.contains("-Xss") && text.contains("disk full"), text);
        assertFalse(text.contains("\tat "), text);
    }

    @Test
    void theTimeOfTheDataIsChecked() {
        assertEquals(Instant.EPOCH, Destination.instant("0"));
        for (String wrong : List.of("zz", "-1", "99999999999999999", "")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> Destination.instant(wrong));
            assertTrue(refused.toString().contains("SOURCE_DATE_EPOCH"), refused::toString);
        }
    }

    @Test
    void nothingIsWrittenOfNothing() {
        Path out = folder.resolve("out.ttl");
        expect(ExitCode.INPUT, Run.of("build", "missing.txt", "--out", out.toString()), "nothing is written");
        assertFalse(Files.exists(out));
    }

    @Test
    void strictWritesNothingAfterAnError() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path out = folder.resolve("out.ttl");
        expect(
                ExitCode.INPUT,
                Run.of("build", "--strict", empty.toString(), SEED.toString(), "--out", out.toString()),
                "--strict");
        assertFalse(Files.exists(out));
    }

    @Test
    void fourIsStoreOrOutput() throws IOException {
        expect(ExitCode.OUTPUT, Run.of("query", "counts"), "no graph here", "colloquy build");
        expect(
                ExitCode.OUTPUT,
                Run.of("query", "counts", "--graph", folder.resolve("none").toString()),
                "none");
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<http://e.org/a> <http://e.org/b> ");
        expect(ExitCode.OUTPUT, Run.of("query", "counts", "--graph", broken.toString()), "broken.ttl");
        Path file = Files.createFile(folder.resolve("file"));
        expect(ExitCode.OUTPUT, Run.of("build", SEED.toString(), "--out", file + "/out.ttl"), "out.ttl");
        expect(ExitCode.OUTPUT, Run.of("build", SEED.toString(), "--store", file.toString()), "file");
        assertEquals(
                ExitCode.OUTPUT,
                Run.run(
                        "",
                        new Full("No space left on device"),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        "query",
                        "counts",
                        "--graph",
                        graph().toString()));
        expect(
                ExitCode.OUTPUT,
                Run.of("build", SEED.toString(), "--out", file + "/out.ttl"),
                "out.ttl: cannot be written (what stands there is no folder); ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "query --help", "build --version", "triples ../seeds", "formats"})
    void aFullDiskIsSaidInWords(String line) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(ExitCode.OUTPUT, Run.run("", new Full("No space left on device"), err, line.split(" ")));
        assertTrue(
                said.toString(StandardCharsets.UTF_8).contains("colloquy: No space left on device\n"),
                said.toString(StandardCharsets.UTF_8));
        assertEquals(ExitCode.DONE, Run.run("", new Full("Broken pipe"), err, line.split(" ")));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() throws IOException {
        assertEquals(
                ExitCode.DONE,
                Run.run(
                        "",
                        new Full("Broken pipe"),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        "query",
                        "counts",
                        "--graph",
                        graph().toString()));
    }

    @Test
    void fiveIsALimit() throws IOException {
        Path large = folder.resolve("large.ttl");
        StringBuilder triples = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            triples.append("<http://e.org/").append(i).append("> <http://e.org/b> <http://e.org/c> .\n");
        }
        Files.writeString(large, triples);
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
        expect(
                ExitCode.LIMIT,
                Run.of("query", product, "--timeout", "1", "--graph", large.toString()),
                "longer than 1 s",
                "--timeout");
        Path line = Files.writeString(folder.resolve("line.txt"), "x".repeat(9 << 20));
        expect(ExitCode.LIMIT, Run.of("build", "--from", "virtual-site-text", line.toString()), "line.txt");
    }

    @Test
    void whereAnErrorAroseIsShownOnlyToThoseWhoAskTwice() {
        assertTrue(Run.of("query", "counts", "-vv", "--graph", "none").err().contains("\tat org.colloquy"));
        assertFalse(Run.of("query", "counts", "-v", "--graph", "none").err().contains("\tat "));
    }

    private static final class Breaking extends OutputStream {
        private final Error error;

        Breaking(Error error) {
            this.error = error;
        }

        @Override
        public void write(int b) {
            throw error;
        }
    }

    private static final class Full extends OutputStream {
        private final String reason;

        Full(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
