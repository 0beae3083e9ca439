package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.core.Reading;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Problem.Severity;
import org.colloquy.core.source.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Path SEED = Path.of("../seeds/000_73a2b61d6fe5893c.txt");

    @TempDir
    private Path folder = Path.of("");

    private static Problem problem(Severity severity, String code, String message, String excerpt) {
        return new Problem(severity, code, "a<b>.txt", 3, 5, new CharSpan(1, 4), excerpt, message);
    }

    private static Reading reading(String name) {
        return new Reading(Source.of(name, new byte[0]), "some-format", "ISO-8859-2", 12, 3, 4, 5);
    }

    private Document page(List<Reading> readings, List<Problem> problems) throws IOException {
        Path file = folder.resolve("report.HTML");
        Report.write(file, new Outcome(readings, problems, false), List.of(new Summary.Figure("papers", 7)));
        return Jsoup.parse(Files.readString(file));
    }

    @Test
    void thePageListsDocumentsAndProblems() throws IOException {
        Document page = page(
                List.of(reading("one.bib"), reading("two.bib")),
                List.of(
                        problem(Severity.WARNING, "odd", "is odd", ""),
                        problem(Severity.ERROR, "bad", "is bad", "some words"),
                        problem(Severity.WARNING, "odd", "is odder", "")));
        List<String> rows = page.select("tr").eachText();
        assertTrue(rows.contains("papers 7"), rows::toString);
        assertTrue(rows.contains("one.bib some-format ISO-8859-2 12 3 4 5"), rows::toString);
        assertTrue(rows.indexOf("error bad 1") < rows.indexOf("warning odd 2"), rows::toString);
        assertTrue(rows.contains("warning odd 2"), rows::toString);
        assertEquals(
                List.of("a<b>.txt:3:5: is bad some words", "a<b>.txt:3:5: is odd", "a<b>.txt:3:5: is odder"),
                page.select("li").eachText());
        assertEquals("some words", page.select("li q").text());
    }

    @Test
    void whatDocumentsSayDoesNoHarmToThePage() throws IOException {
        String hostile = "</title><script>alert(1)</script><img src=x onerror=y> \"'& \u202Eneth \u0007\u0000";
        Document page = page(List.of(reading(hostile)), List.of(problem(Severity.ERROR, hostile, hostile, hostile)));
        assertEquals(
                List.of(), page.select("script, img, [onerror], [src], [href]").eachText());
        String code = page.select("h3 bdi").text();
        assertTrue(code.contains("<script>alert(1)</script>"), code);
        assertFalse(Files.readString(folder.resolve("report.HTML")).contains("\u0000"));
        for (Element element : page.getElementsContainingOwnText("\u202E")) {
            assertEquals("bdi", element.tagName());
        }
        assertTrue(page.getElementsContainingOwnText("\u202E").size() >= 5);
    }

    @Test
    void aLongListIsCutAndSaysSo() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 103; i++) {
            problems.add(problem(Severity.WARNING, "odd", "is odd " + i, ""));
            problems.add(problem(Severity.INFO, "odd", "is a little odd " + i, ""));
        }
        problems.add(problem(Severity.WARNING, "rare", "is rare", ""));
        Document page = page(List.of(), problems);
        assertEquals(201, page.select("li").size());
        assertEquals(
                List.of("and 3 more, which a report in JSON lists", "and 3 more, which a report in JSON lists"),
                page.select("h3 ~ p").eachText().stream()
                        .filter(text -> text.startsWith("and"))
                        .toList());
    }

    @Test
    void buildWritesThePageWholeOrNotAtAll() throws IOException {
        Path latin = Files.write(
                folder.resolve("page.txt"),
                Files.readString(SEED).replace("Tilting", "Tëlting").getBytes(Charset.forName("windows-1252")));
        Path report = folder.resolve("out/report.html");
        String out = folder.resolve("graph.nt").toString();
        Run run = Run.of("build", latin.toString(), "missing.txt", "--out", out, "--report", report.toString());
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        assertTrue(run.err().contains("1 error (unreadable 1) and "), run.err());
        assertTrue(run.err().contains("not-utf-8 1"), run.err());
        Document page = Jsoup.parse(Files.readString(report));
        assertTrue(page.select("tr").eachText().stream()
                .anyMatch(row -> row.startsWith("page.txt virtual-site-text windows-1252 ")));
        assertTrue(page.select("h3").eachText().contains("error unreadable: 1"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of(report), files.toList());
        }
        String before = Files.readString(report);
        Run.of("build", latin.toString(), "missing.txt", "--out", out, "--report", report.toString());
        assertEquals(before, Files.readString(report));
    }

    @Test
    void theJsonTellsFormatEncodingAndCounts() throws IOException {
        Path report = folder.resolve("report.json");
        String out = folder.resolve("graph.nt").toString();
        Run.of("build", SEED.toString(), "missing.txt", "--out", out, "--report", report.toString());
        JsonObject json = JsonParser.parseString(Files.readString(report)).getAsJsonObject();
        JsonObject source = json.getAsJsonArray("sources").get(0).getAsJsonObject();
        assertEquals("virtual-site-text", source.get("format").getAsString());
        assertEquals("UTF-8", source.get("encoding").getAsString());
        assertTrue(source.get("papers").getAsInt() > 5);
        assertEquals(1, source.get("sessions").getAsInt());
        JsonObject count = json.getAsJsonArray("problemCounts").get(0).getAsJsonObject();
        assertEquals("error", count.get("severity").getAsString());
        assertEquals("unreadable", count.get("code").getAsString());
        assertEquals(1, count.get("count").getAsInt());
    }

    @Test
    void problemsAreCountedBySeverityAndCode() {
        assertEquals("0 errors and 0 warnings", ProblemCount.line(List.of()));
        List<Problem> problems = new ArrayList<>();
        for (String code : List.of("g", "b", "c", "d", "e", "f", "a", "g")) {
            problems.add(problem(Severity.WARNING, code, "", ""));
        }
        problems.add(problem(Severity.INFO, "n", "", ""));
        assertEquals(
                "0 errors and 8 warnings (g 2, a 1, b 1, c 1, d 1, e 1, …); 1 note (n 1)", ProblemCount.line(problems));
    }
}
