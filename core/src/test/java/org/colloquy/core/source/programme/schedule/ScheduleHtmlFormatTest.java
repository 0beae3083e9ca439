package org.colloquy.core.source.programme.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.source.Head;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;
import org.colloquy.core.source.TextDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleHtmlFormatTest {

    private static final Path COPIES = Path.of("src/test/resources/fixtures/schedule-text");
    private static final Path NO_PROGRAMMES =
            Path.of("src/test/resources/org/colloquy/core/source/programme/schedule/no-programmes");
    private static final String THREE_EVENTS = """
            {"@type": "Event", "name": "Opening", "startDate": "2024-05-01T09:00"},
            {"@type": "Event", "name": "Roots", "startDate": "2024-05-01T09:30"},
            {"@type": "Event", "name": "Leaves", "startDate": "2024-05-01T10:00"}
            """;

    static Stream<Path> copies() throws IOException {
        return files(COPIES, ".txt");
    }

    static Stream<Path> noProgrammes() throws IOException {
        return files(NO_PROGRAMMES, ".html");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("copies")
    void aPageIsReadAsItsCopy(Path copy) throws IOException {
        TextDocument text = TextDocument.load(Source.of(copy), Limits.STANDARD, new MentionDump());
        String expected = dump(new ScheduleTextFormat(), Source.of(copy));
        assertEquals(expected, dump(new ScheduleHtmlFormat(), page(marked(text.text()))));
        assertEquals(expected, dump(new ScheduleHtmlFormat(), page("<pre>" + escaped(text.text()) + "</pre>")));
    }

    @ParameterizedTest
    @MethodSource("noProgrammes")
    void whatIsNoProgrammeIsRefused(Path file) {
        SourceException refused = assertThrows(
                SourceException.class, () -> SourceFormats.registered().detect(Source.of(file)));
        assertTrue(String.valueOf(refused.getMessage()).contains("is in no format that is known"), refused::getMessage);
    }

    @Test
    void anArticleBesideEventsStaysThePageOfAPaper() {
        String article =
                "{\"@type\": \"ScholarlyArticle\", \"name\": \"On roots\", \"author\": {\"name\": \"Ana Roe\"}}, ";
        assertEquals("landing-page", detected(json("[" + article + THREE_EVENTS + "]")));
        assertEquals("schedule-html", detected(json("[" + THREE_EVENTS + "]")));
    }

    @Test
    void articlesOfEventsMakeNoPageOfAPaper() {
        String events = THREE_EVENTS.replace(
                "\"Roots\",", "\"Roots\", \"workFeatured\": {\"@type\": \"ScholarlyArticle\", \"name\": \"Roots\"},");
        assertEquals("schedule-html", detected(json("[" + events + "]")));
    }

    @Test
    void whatIsShownIsReadWhereMachinesAreToldOfLess() throws IOException {
        StringBuilder rows = new StringBuilder("<h2>Wednesday, 1 May 2024</h2><table>");
        for (int i = 10; i < 20; i++) {
            rows.append("<tr><td>")
                    .append(i)
                    .append(":00</td><td>Talk on the letter ")
                    .append((char) ('A' + i))
                    .append("</td></tr>");
        }
        Source page = page(json("[" + THREE_EVENTS + "]") + rows + "</table>");
        assertTrue(dump(new ScheduleHtmlFormat(), page).contains("Talk on the letter K"));
        assertTrue(dump(new ScheduleHtmlFormat(), page(json("[" + THREE_EVENTS + "]")))
                .contains("Leaves"));
    }

    @Test
    void aPageWithoutAProgrammeIsToldSo() throws IOException {
        MentionDump dump = new MentionDump();
        new ScheduleHtmlFormat().read(page("<p>Nothing here.</p>"), ReadContext.STANDARD, dump);
        assertTrue(dump.toString().contains("problem ERROR no-programme"), dump::toString);
    }

    @Test
    void whatIsTooDeepIsRefusedWithTheLimit() throws IOException {
        Source deep = page("<div>".repeat(1000) + "9:00 Talk");
        SourceFormat format = SourceFormats.registered().detect(deep);
        LimitException refused =
                assertThrows(LimitException.class, () -> format.read(deep, ReadContext.STANDARD, new MentionDump()));
        assertTrue(String.valueOf(refused.getMessage()).contains("the limit depth"), refused::getMessage);
    }

    @Test
    void aProgrammeMayStandBehindLongStyles() throws IOException {
        String styles = "<style>" + "p { margin: 0 }\n".repeat(Head.BYTES / 10) + "</style>";
        Source page = page(styles + "<h2>1 May 2024</h2><p>9:00 Opening</p>");
        assertEquals("schedule-html", SourceFormats.registered().detect(page).id());
        assertTrue(dump(new ScheduleHtmlFormat(), page).contains("Opening"));
    }

    private static String detected(String body) {
        return SourceFormats.registered().detect(page(body)).id();
    }

    private static String json(String data) {
        return "<script type='application/ld+json'>" + data + "</script>";
    }

    private static Source page(String body) {
        String page = "<!DOCTYPE html>\n<html><head><title>Programme</title></head><body>" + body + "</body></html>";
        return Source.of("page.html", page.getBytes(StandardCharsets.UTF_8));
    }

    /** Marks each block of a copy up as a paragraph, and rows with tabs as a table. */
    private static String marked(String text) {
        StringBuilder page = new StringBuilder();
        for (String block : Splitter.onPattern("\n\\s*\n").split(text)) {
            List<String> open = new ArrayList<>();
            boolean rows = false;
            for (String line : Splitter.on('\n').split(block)) {
                boolean row = line.indexOf('\t') >= 0;
                if (row != rows) {
                    close(open, rows, page);
                    rows = row;
                }
                if (!line.isBlank()) {
                    open.add(escaped(row ? line : line.strip()));
                }
            }
            close(open, rows, page);
        }
        return page.toString();
    }

    private static void close(List<String> lines, boolean rows, StringBuilder page) {
        if (!lines.isEmpty() && rows) {
            page.append("<table>");
            lines.forEach(line -> page.append("<tr><td>")
                    .append(line.replace("\t", "</td><td>"))
                    .append("</td></tr>\n"));
            page.append("</table>\n");
        } else if (!lines.isEmpty()) {
            page.append("<p>").append(String.join("<br>\n", lines)).append("</p>\n");
        }
        lines.clear();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Returns what was read, without the places, which differ. */
    private static String dump(SourceFormat format, Source source) throws IOException {
        MentionDump dump = new MentionDump();
        format.read(source, ReadContext.STANDARD, dump);
        return dump.toString()
                .lines()
                .filter(line -> !line.startsWith("problem"))
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
