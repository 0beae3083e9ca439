package org.colloquy.core.source.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionDump;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceFormat;
import org.colloquy.core.source.SourceFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF is read as its text is, wherever it comes from. */
class PdfInputsTest {

    private static final List<String> ROWS = List.of(
            "09:00 - 09:30|Trimming by Moonlight|Ada Moor, Bo Lund",
            "09:30 - 10:00|A Theory of Thorns|Dora Penn",
            "10:00 - 10:30|Coffee break|",
            "10:30 - 11:00|Gates and Gaps|Eve Stone, Cy Field");

    @TempDir
    private Path folder = Path.of("");

    private static byte[] programme() {
        PdfPages pages = new PdfPages()
                .sized(18, 50, 60, "Workshop on Hedges")
                .sized(14, 50, 90, "Monday, 3 June 2024")
                .bold(50, 120, "Session 1: Growing");
        for (int i = 0; i < ROWS.size(); i++) {
            String[] cells = ROWS.get(i).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                pages.at(50 + 120 * column, 140 + 20 * i, cells[column]);
            }
        }
        return pages.bytes();
    }

    private static String copied() {
        return "Workshop on Hedges\n\nMonday, 3 June 2024\n\nSession 1: Growing\n\n"
                + String.join("\n", ROWS).replace('|', '\t');
    }

    private static String read(Source source) throws IOException {
        SourceFormat format = SourceFormats.registered().detect(source);
        MentionDump dump = new MentionDump();
        format.read(source, ReadContext.STANDARD, dump);
        return format.id() + "\n" + dump;
    }

    private Path packed() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("inside.pdf"));
            out.write(programme());
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("one.pdf.gz")))) {
            out.write(programme());
        }
        return folder;
    }

    @Test
    void aProgrammeIsReadAsItsCopyIs() throws IOException {
        Files.write(folder.resolve("plain.pdf"), programme());
        String expected = read(Source.of("copied.txt", copied().getBytes(StandardCharsets.UTF_8)));
        assertTrue(expected.startsWith("schedule-text") && expected.contains("Eve Stone"), expected);
        try (Inputs inputs = Inputs.within(Limits.STANDARD)) {
            inputs.add(packed());
            inputs.add(Source.of("memory.pdf", programme()));
            assertEquals(List.of(), inputs.problems());
            assertEquals(
                    List.of("all.zip/inside.pdf", "one.pdf.gz", "plain.pdf", "memory.pdf"),
                    inputs.sources().stream().map(Source::name).toList());
            for (Source source : inputs.sources()) {
                assertEquals(expected, read(source));
            }
        }
    }

    @Test
    void whatCannotBeReadIsAProblemAndTheRestGoesOn() throws IOException {
        Files.write(folder.resolve("a.pdf"), new PdfPages().bytes());
        Files.writeString(folder.resolve("b.txt"), copied());
        try (Inputs inputs = Inputs.within(Limits.STANDARD)) {
            inputs.add(folder);
            assertEquals(1, inputs.sources().size());
            assertEquals("a.pdf", inputs.problems().get(0).source());
        }
    }
}
