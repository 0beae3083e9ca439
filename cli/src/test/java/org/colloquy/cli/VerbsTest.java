package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.colloquy.rdf.vocabulary.Dct;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb on the seeds' graph. What is on standard output is read by another's parser, with standard error closed. */
class VerbsTest {
    @TempDir
    private static Path folder = Path.of("");

    private static String graph = "";

    @BeforeAll
    static void build() {
        graph = folder.resolve("seeds.trig").toString();
        Run.data(
                "build",
                "../seeds",
                "--out",
                graph,
                "--report",
                folder.resolve("report.json").toString());
    }

    private static List<CSVRecord> csv(String... arguments) throws IOException {
        String text = new String(Run.data(arguments), StandardCharsets.UTF_8);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    private static JsonArray json(String... arguments) {
        String text = new String(Run.data(arguments), StandardCharsets.UTF_8);
        JsonObject results = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("results");
        return results.getAsJsonArray("bindings");
    }

    @Test
    void buildEndsWithASummary() {
        Run run = Run.of(
                "build", "../seeds", "--out", folder.resolve("summary.ttl.gz").toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err()
                .contains("5 documents, 4 sessions, 42 talks with a paper, 52 papers, 167 people, 3 moderators"));
        assertTrue(run.err().contains("Written: "));
        assertTrue(run.err().contains("Next: colloquy query"));
        assertEquals(
                "",
                Run.of(
                                "build",
                                "-q",
                                "../seeds",
                                "--out",
                                folder.resolve("q.nt").toString())
                        .err());
    }

    @Test
    void buildReportsInJson() throws IOException {
        JsonObject report = JsonParser.parseString(Files.readString(folder.resolve("report.json")))
                .getAsJsonObject();
        assertEquals(52, report.getAsJsonObject("counts").get("papers").getAsInt());
        assertEquals(5, report.getAsJsonArray("sources").size());
    }

    @ParameterizedTest
    @CsvSource({"turtle,ttl", "trig,trig", "nt,nt", "application/n-quads,nq", "jsonld,jsonld", "rdfxml,rdf"})
    void buildAndExportWriteRdf(String format, String extension) throws IOException {
        byte[] built = Run.data("build", "../seeds", "--out", "-", "--to", format);
        Lang lang = org.apache.jena.riot.RDFLanguages.fileExtToLang(extension);
        assertTrue(RDFParser.source(new ByteArrayInputStream(built)).lang(lang).toDatasetGraph().stream()
                        .count()
                > 3000);
        assertEquals(
                new String(built, StandardCharsets.UTF_8),
                new String(Run.data("export", "--graph", graph, "--to", format), StandardCharsets.UTF_8));
    }

    @Test
    void aQueryThatDescribesNeedsNoBraces() {
        Run run = Run.of(
                "query", "DESCRIBE <https://w3id.org/colloquy/id/session/dl-theory-e958e2d31357>", "--graph", graph);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains("\"DL: Theory\""), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLEAR ALL | query: is an update; the graph is only read here",
                "SELECT ?name | query:1:12: is not SPARQL: it ends too early",
                "INSERT DATA { person:x foaf:name 'X' } | query: is an update; the graph is only read here"
            })
    void whatIsMeantForSparqlIsReadAsSparql(String text, String message) {
        Run run = Run.of("query", text, "--graph", graph);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void aMappingSaysWhatFieldsMean() throws IOException {
        Path mapping = Files.writeString(folder.resolve("m.yaml"), "name: own\ntitle: heading\nauthors: [by]\n");
        Path works =
                Files.writeString(folder.resolve("w.jsonl"), "{\"heading\": \"On Lamps\", \"by\": \"Ansa Birk\"}\n");
        Path out = folder.resolve("mapped.ttl");
        Run run = Run.of("build", works.toString(), "--mapping", mapping.toString(), "--out", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.readString(out).contains("\"On Lamps\""));

        Files.writeString(mapping, "name: own\nheading: title\n");
        Run wrong = Run.of("build", works.toString(), "--mapping", mapping.toString(), "--out", out.toString());
        assertEquals(ExitCode.USAGE, wrong.code(), wrong.err());
        assertTrue(wrong.err().contains("m.yaml:2:10: 'heading' is nothing that a mapping can name"), wrong.err());
    }

    @Test
    void buildReadsStandardInput() throws IOException {
        String page = Files.readString(Path.of("../seeds/000_73a2b61d6fe5893c.txt"));
        Path out = folder.resolve("one.ttl");
        Run run = Run.with(page, "build", "-", "--out", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.readString(out).contains("Tilting the playing field"));
    }

    @Test
    void queryAnswersInEveryForm() throws Exception {
        String[] query = {"query", "co-authors", "--var", "who=Schoenholz", "--graph", graph, "--to"};
        assertEquals(6, csv(with(query, "csv")).size());
        assertEquals(6, json(with(query, "json")).size());
        assertEquals(
                6,
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(Run.data(with(query, "xml"))))
                        .getElementsByTagName("result")
                        .getLength());
        assertEquals(7, text(with(query, "tsv")).lines().count());
        assertEquals(8, text(with(query, "markdown")).lines().count());
        assertEquals(8, text(with(query, "table")).lines().count());
    }

    private static String[] with(String[] query, String format) {
        return Stream.concat(Stream.of(query), Stream.of(format)).toArray(String[]::new);
    }

    private static String text(String... arguments) {
        return new String(Run.data(arguments), StandardCharsets.UTF_8);
    }

    @Test
    void queryTakesFilesTextAndStandardInput() throws IOException {
        String sparql = "SELECT ?name { ?p foaf:name ?name FILTER(STRSTARTS(?name, ?start)) } ORDER BY ?name";
        Path file = Files.writeString(folder.resolve("my.rq"), sparql);
        String[] options = {"--var", "start=Ruili", "--graph", graph};
        String expected = "name\r\nRuili Feng\r\n";
        assertEquals(expected, text("query", file.toString(), options[0], options[1], options[2], options[3]));
        assertEquals(expected, text("query", sparql, options[0], options[1], options[2], options[3]));
        assertEquals(
                expected,
                Run.with(sparql, "query", "-", "--var", "start=Ruili", "-g", graph)
                        .out());
    }

    @Test
    void queryGivesRdfForConstruct() {
        byte[] turtle = Run.data("query", "CONSTRUCT WHERE { ?a dblp:coAuthorWith ?b }", "--graph", graph);
        assertEquals(
                666,
                RDFParser.source(new ByteArrayInputStream(turtle))
                        .lang(Lang.TURTLE)
                        .toGraph()
                        .size());
        assertEquals("true\n", text("query", "ASK { ?a a foaf:Person }", "--graph", graph));
    }

    @Test
    void queriesAreListedAndShown() throws IOException {
        assertTrue(csv("queries").stream().anyMatch(row -> row.get("name").equals("co-authors")));
        assertTrue(text("queries", "co-authors").startsWith("# title: Co-authors of a person"));
    }

    @Test
    void explainLeadsToTheWords() throws IOException {
        List<CSVRecord> facts = csv("explain", "Schoenholz", "--graph", graph);
        assertTrue(facts.size() >= 3);
        assertTrue(facts.stream()
                .allMatch(fact -> Integer.parseInt(fact.get("end")) > Integer.parseInt(fact.get("start"))
                        && fact.get("document").endsWith(".txt")
                        && !fact.get("rule").isEmpty()));
        assertTrue(facts.stream().anyMatch(fact -> fact.get("words").equals("Samuel Schoenholz")));
        assertTrue(
                text("explain", "Schoenholz", "--graph", graph, "--to", "table").contains("“Samuel Schoenholz”"));
    }

    @Test
    void explainTellsIrisFromTexts() {
        JsonObject fact = JsonParser.parseString(text("explain", "Schoenholz", "--graph", graph, "--to", "json"))
                .getAsJsonObject()
                .getAsJsonObject("results")
                .getAsJsonArray("bindings")
                .get(0)
                .getAsJsonObject();
        for (String iri : List.of("subject", "fact")) {
            assertEquals("uri", fact.getAsJsonObject(iri).get("type").getAsString(), fact::toString);
        }
        assertEquals("literal", fact.getAsJsonObject("words").get("type").getAsString());
    }

    @Test
    void explainSaysWhyMentionsAreOnePerson() throws IOException {
        List<CSVRecord> joined = csv("explain", "Schoenholz", "--graph", graph).stream()
                .filter(fact -> fact.get("fact").equals("joined"))
                .toList();
        assertTrue(
                joined.stream()
                        .anyMatch(fact -> fact.get("reason").equals("stands for 'Samuel Schoenholz'")
                                && fact.get("words").equals("Samuel Schoenholz")
                                && fact.get("confidence").equals("1.0")),
                joined::toString);
        assertTrue(text("explain", "Schoenholz", "--graph", graph, "--to", "table")
                .contains("    1.0: stands for 'Samuel Schoenholz'\n"));
    }

    @Test
    void explainSaysWhoMayBeMeant() throws IOException {
        Path references = folder.resolve("initials");
        Files.createDirectories(references);
        Files.writeString(references.resolve("initials.bib"), """
                @inproceedings{a, author = {Ana Roe}, title = {Walks in the wood}, year = 2020}
                @inproceedings{b, author = {Anton Roe}, title = {Trees of the lake}, year = 2021}
                @inproceedings{c, author = {A. Roe}, title = {Ships in a bottle}, year = 2022}
                """);
        String out = folder.resolve("initials.trig").toString();
        text("build", references.toString(), "--out", out);
        List<CSVRecord> near = csv("explain", "A. Roe", "--graph", out).stream()
                .filter(fact -> fact.get("fact").equals("nearly joined"))
                .toList();
        assertEquals(2, near.size());
        assertTrue(near.stream()
                .anyMatch(fact -> fact.get("value").contains("/person/ana-roe-")
                        && fact.get("reason").startsWith("a form of the name 'Ana Roe'; ")));
        assertTrue(
                text("explain", "A. Roe", "--graph", out, "--to", "table").contains("nearly joined  Anton Roe  http"));
        assertEquals(
                List.of("A. Roe", "A. Roe"),
                csv("query", "possible-duplicates", "--graph", out).stream()
                        .map(row -> row.get("name"))
                        .toList());
    }

    @Test
    void explainShowsTheOneValueThatASpanSupports() throws IOException {
        List<CSVRecord> creators = csv("explain", "Tilting the playing field", "--graph", graph).stream()
                .filter(fact -> fact.get("fact").equals(Dct.CREATOR.getURI()))
                .toList();
        assertEquals(
                List.of("miguel-ruiz-garcia", "ge-zhang", "samuel-schoenholz", "andrea-liu"),
                creators.stream()
                        .map(fact -> fact.get("value").replaceAll(".*/|-[0-9a-f]{12}$", ""))
                        .toList());
        assertTrue(creators.stream().noneMatch(fact -> fact.get("value").contains(";")));
    }

    @Test
    void explainShowsTheWordsThatTheEditionWasWorkedOutFrom() throws IOException {
        List<CSVRecord> facts = csv("explain", "ICML 2021", "--graph", graph);
        assertFalse(facts.isEmpty());
        assertTrue(facts.stream().allMatch(fact -> fact.get("words").equals("Thu 22 July")), facts::toString);
    }

    /** The span of a whole talk is long, and each part of it has a span with words. */
    @Test
    void everySpanHasItsWords() {
        String query = "SELECT ?span { GRAPH ?g { ?span oa:start ?start ; cq:property ?any"
                + " FILTER NOT EXISTS { ?span oa:exact ?words } FILTER NOT EXISTS { ?span a cq:TalkMention } } }";
        assertEquals("span\r\n", text("query", query, "--graph", graph, "--to", "csv"));
    }

    /** The command has libraries on its class path that core alone has not, and jsoup uses one of them if it is there. */
    @Test
    void savedPagesAreReadBesideTheOtherLibraries() throws IOException {
        Path out = folder.resolve("html.trig");
        Path report = folder.resolve("html.json");
        Path pages = Path.of("../core/src/test/resources/fixtures/virtual-site-html");
        Run run = Run.of("build", pages.toString(), "--out", out.toString(), "--report", report.toString());
        assertFalse(run.err().contains("virtual-site-html/"), run.err());
        JsonObject counts = JsonParser.parseString(Files.readString(report))
                .getAsJsonObject()
                .getAsJsonObject("counts");
        assertTrue(counts.get("papers").getAsInt() > 20, counts::toString);
    }

    @Test
    void theReportMayGoToStandardOutput() {
        String out = folder.resolve("reported.nt").toString();
        JsonObject report = JsonParser.parseString(text("build", "../seeds", "--out", out, "--report", "-"))
                .getAsJsonObject();
        assertEquals(5, report.getAsJsonArray("sources").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.trig", "x.nt.gz", "x.jsonld", "x.rdf", "x.nq"})
    void whatIsWrittenCanBeAsked(String file) throws IOException {
        String path = folder.resolve(file).toString();
        Run.data("build", "../seeds", "--out", path);
        List<String> counts = csv("query", "counts", "--graph", path).stream()
                .map(row -> row.get("what") + " " + row.get("count"))
                .toList();
        assertTrue(
                counts.containsAll(List.of("papers 52", "people 167", "co-author pairs 333", "documents 5")),
                counts::toString);
    }

    @Test
    void checkFindsNothingWrong() throws IOException {
        assertTrue(csv("check", "--graph", graph).stream()
                .noneMatch(finding -> finding.get("severity").equals("violation")));
    }

    /** The pictures in the documentation are what the command draws. */
    @Test
    void networkDrawsAPersonAndWritesFiles() throws IOException {
        Path svg = folder.resolve("schoenholz.svg");
        Run run = Run.of("network", "Schoenholz", "--svg", svg.toString(), "--graph", graph);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(Files.readString(Path.of("../docs/pictures/schoenholz.svg")), Files.readString(svg));
        Run.of("network", "--limit", "30", "--svg", svg.toString(), "--graph", graph);
        assertEquals(Files.readString(Path.of("../docs/pictures/co-authors.svg")), Files.readString(svg));

        String out = folder.resolve("pairs.csv").toString();
        run = Run.of("network", "--min-papers", "2", "-o", out, "--graph", graph);
        assertEquals(
                "written: " + out.replace(".csv", "-edges.csv"),
                run.err().lines().reduce("", (a, b) -> b));
        assertEquals(4, Files.readAllLines(folder.resolve("pairs-nodes.csv")).size());

        run = Run.of("network", "Schonholtz", "--to", "dot", "--graph", graph);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("did you mean Samuel Schoenholz?"), run.err());
        assertEquals(
                List.of(ExitCode.USAGE, ExitCode.USAGE, ExitCode.USAGE, ExitCode.USAGE),
                Stream.of("--to docx", "--to csv", "--to dot --steps 0", "--svg a.svg --to dot")
                        .map(options ->
                                Run.of(("network " + options).split(" ")).code())
                        .toList());
    }

    @Test
    void formatsAreListed() throws IOException {
        List<CSVRecord> formats = csv("formats");
        assertEquals(
                List.of("graphs graphs"),
                formats.stream()
                        .filter(format -> format.get("name").equals("turtle"))
                        .map(format -> format.get("reads") + " " + format.get("writes"))
                        .toList());
        assertEquals(
                List.of("documents "),
                formats.stream()
                        .filter(format -> format.get("name").equals("author-page-text"))
                        .map(format -> format.get("reads") + " " + format.get("writes"))
                        .toList());
        assertTrue(formats.stream()
                .anyMatch(format -> format.get("name").equals("docx")
                        && format.get("reads").equals("documents")
                        && format.get("also").equals(".docx")));
        assertTrue(formats.stream()
                .anyMatch(format -> format.get("name").equals("pdf")
                        && format.get("reads").equals("documents")
                        && format.get("also").equals(".pdf")));
        assertTrue(formats.stream()
                .anyMatch(format -> format.get("writes").equals("documents")
                        && format.get("also").contains("/")));
        assertTrue(formats.stream()
                .anyMatch(format -> format.get("writes").equals("answers")
                        && format.get("reads").isEmpty()));
    }

    @Test
    void completionIsAScript() {
        assertTrue(text("completion").startsWith("#!/usr/bin/env bash"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "build",
                "remove",
                "query",
                "queries",
                "export",
                "check",
                "explain",
                "curate",
                "network",
                "formats",
                "completion"
            })
    void everyVerbHasHelpWithExamples(String verb) {
        String help = text(verb, "--help");
        assertTrue(help.contains("Examples:"), help);
        assertTrue(help.contains("--quiet") && help.contains("--verbose") && help.contains("--progress"), help);
        assertFalse(help.contains("\u001B"), help);
    }

    @Test
    void argumentsMayStandInAFile() throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "--graph\n" + graph + "\n--to csv\n");
        assertEquals(
                6,
                csv("query", "co-authors", "--var", "who=Schoenholz", "@" + arguments)
                        .size());
    }
}
