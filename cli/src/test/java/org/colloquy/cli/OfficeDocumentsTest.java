package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One programme, whatever it is written with. */
class OfficeDocumentsTest {

    private static final List<String> HEADINGS = List.of("Workshop on Hedges", "Monday, 3 June 2024");
    private static final List<String> GRID = List.of(
            "Time|Room A|Room B",
            "09:00 - 09:30|Trimming by Moonlight/Ada Moor|Roots that Share/Bo Lund, Cy Field",
            "09:30 - 10:00|A Theory of Thorns/Dora Penn|Gates and Gaps/Eve Stone",
            "10:00 - 10:30|Coffee break");
    private static final List<String> TABLE = List.of(
            "Date|Start|End|Session|Title|Authors|Room",
            "2024-06-04|09:00|09:30|Growing|Seeds at Rest|Finn Ode, Gil Marsh|Hall 1",
            "2024-06-04|09:30|10:00|Growing|Moss on Stones|Hal Brook|Hall 1",
            "2024-06-04|11:00|11:30|Cutting|Shears and Saws|Ivy Reed|Hall 2");

    @TempDir
    private Path folder = Path.of("");

    private static List<String> cells(String row) {
        return Splitter.on('|').splitToList(row);
    }

    private static String joined(List<String> parts, String before, String after) {
        return parts.stream().collect(Collectors.joining(after + before, before, after));
    }

    private static String html() {
        List<String> rows = GRID.stream()
                .map(row -> joined(cells(row.replace("/", "<br>")), "<td>", "</td>"))
                .toList();
        return "<html><body>" + joined(HEADINGS, "<h2>", "</h2>") + "<table>" + joined(rows, "<tr>", "</tr>")
                + "</table></body></html>";
    }

    private static String docx() {
        String heading = "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:r><w:t>";
        String end = "</w:t></w:r></w:p>";
        List<String> rows = GRID.stream()
                .map(row -> cells(row).stream()
                        .map(cell -> joined(Splitter.on('/').splitToList(cell), "<w:p><w:r><w:t>", end))
                        .collect(Collectors.joining("</w:tc><w:tc>", "<w:tc>", "</w:tc>")))
                .toList();
        return "<w:document><w:body>" + joined(HEADINGS, heading, end) + "<w:tbl>" + joined(rows, "<w:tr>", "</w:tr>")
                + "</w:tbl></w:body></w:document>";
    }

    private static String odt() {
        List<String> rows = GRID.stream()
                .map(row -> cells(row).stream()
                        .map(cell -> "<table:table-cell>"
                                + joined(Splitter.on('/').splitToList(cell), "<text:p>", "</text:p>")
                                + "</table:table-cell>")
                        .collect(Collectors.joining()))
                .toList();
        return openDocument("text", joined(HEADINGS, "<text:h>", "</text:h>") + openTable(rows));
    }

    private static String ods() {
        List<String> rows = TABLE.stream()
                .map(row ->
                        cells(row).stream().map(OfficeDocumentsTest::openCell).collect(Collectors.joining()))
                .toList();
        return openDocument("spreadsheet", openTable(rows));
    }

    private static String openCell(String text) {
        String value = text.equals("2024-06-04")
                ? " office:value-type='date' office:date-value='" + text + "'"
                : text.matches("\\d\\d:\\d\\d")
                        ? " office:value-type='time' office:time-value='PT" + text.replace(":", "H") + "M00S'"
                        : "";
        return "<table:table-cell" + value + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String openTable(List<String> rows) {
        return "<table:table table:name='Talks'>" + joined(rows, "<table:table-row>", "</table:table-row>")
                + "</table:table>";
    }

    private static String openDocument(String kind, String body) {
        return "<office:document-content><office:body><office:" + kind + ">" + body + "</office:" + kind
                + "></office:body></office:document-content>";
    }

    private static String csv() {
        return TABLE.stream()
                .map(row -> "\"" + String.join("\",\"", cells(row)) + "\"")
                .collect(Collectors.joining("\n"));
    }

    /** Dates and times stand in cells as numbers with a format. */
    private static String sheet() {
        List<String> rows = TABLE.stream()
                .map(row -> cells(row).stream().map(OfficeDocumentsTest::cell).collect(Collectors.joining()))
                .toList();
        return "<worksheet><sheetData>" + joined(rows, "<row>", "</row>") + "</sheetData></worksheet>";
    }

    private static String cell(String text) {
        if (text.equals("2024-06-04")) {
            return "<c s='1'><v>45447</v></c>";
        }
        return text.matches("\\d\\d:\\d\\d")
                ? "<c s='2'><v>" + LocalTime.parse(text).toSecondOfDay() / 86_400.0 + "</v></c>"
                : "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private void write(String name, String... parts) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static String types(String part, String type) {
        return "<Types><Override PartName='/" + part + "' ContentType='application/vnd.openxmlformats-officedocument."
                + type + ".main+xml'/></Types>";
    }

    private void writeOfficeFiles() throws IOException {
        write(
                "office/monday.docx",
                "[Content_Types].xml",
                types("word/document.xml", "wordprocessingml.document"),
                "word/document.xml",
                docx());
        write(
                "office/tuesday.xlsx",
                "[Content_Types].xml",
                types("book.xml", "spreadsheetml.sheet"),
                "book.xml",
                "<workbook><sheets><sheet name='Talks' r:id='a'/></sheets></workbook>",
                "_rels/book.xml.rels",
                "<Relationships><Relationship Id='a' Type='x/worksheet' Target='one.xml'/>"
                        + "<Relationship Id='b' Type='x/styles' Target='styles.xml'/></Relationships>",
                "styles.xml",
                "<styleSheet><cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='20'/></cellXfs></styleSheet>",
                "one.xml",
                sheet());
    }

    private void writeOpenDocuments() throws IOException {
        String type = "application/vnd.oasis.opendocument.";
        write("open/monday.odt", "mimetype", type + "text", "content.xml", odt());
        write("open/tuesday.ods", "mimetype", type + "spreadsheet", "content.xml", ods());
    }

    /** Returns what a table says, without what is made of the hash of a document. */
    private List<String> said(String inputs, String table) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(new String(
                        Run.data("convert", folder.resolve(inputs).toString(), "--to", table), StandardCharsets.UTF_8)))
                .stream()
                .map(row -> row.toMap().entrySet().stream()
                        .filter(cell -> !List.of("talk", "session", "paper").contains(cell.getKey())
                                || cell.getValue().contains(" "))
                        .sorted(Map.Entry.comparingByKey())
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    @Test
    void theSameProgrammeGivesTheSameSessionsAndTalks() throws IOException {
        writeOfficeFiles();
        writeOpenDocuments();
        Files.createDirectories(folder.resolve("plain"));
        Files.writeString(folder.resolve("plain/monday.html"), html());
        Files.writeString(folder.resolve("plain/tuesday.csv"), csv());
        List<String> talks = said("plain", "csv-talks");
        assertEquals(8, talks.size(), talks::toString);
        assertEquals(talks, said("office", "csv-talks"));
        assertEquals(talks, said("open", "csv-talks"));
        assertEquals(2, said("plain", "csv-sessions").size());
        assertEquals(said("plain", "csv-sessions"), said("office", "csv-sessions"));
        assertEquals(said("plain", "csv-sessions"), said("open", "csv-sessions"));
    }

    @Test
    void aFactLeadsBackToTheDocument() throws IOException {
        writeOfficeFiles();
        String graph = folder.resolve("graph.trig").toString();
        Run.data("build", folder.resolve("office").toString(), "--out", graph, "--quiet");
        String talk =
                new String(Run.data("explain", "Trimming by Moonlight", "--graph", graph), StandardCharsets.UTF_8);
        assertTrue(talk.contains("monday.docx"), talk);
    }
}
