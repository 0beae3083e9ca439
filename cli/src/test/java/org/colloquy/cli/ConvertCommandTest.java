package org.colloquy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private static String text(String... arguments) {
        return new String(Run.data(arguments), StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> rows(String... arguments) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text(arguments)))
                .getRecords();
    }

    @Test
    void writesATableOfAllPapers() throws IOException {
        assertEquals(52, rows("convert", "../seeds", "--to", "csv-papers").size());
    }

    @Test
    void writesWhatOnePersonIsIn() {
        String calendar = text("convert", "../seeds", "--to", "ics", "--person", "schoenholz");

        assertEquals(3, calendar.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(calendar.contains("Dynamical Isometry"), calendar);
    }

    @Test
    void writesOneSessionWithItsTalks() throws IOException {
        List<CSVRecord> rows = rows("convert", "../seeds", "--to", "csv-talks", "--session", "theory) 5");

        assertFalse(rows.isEmpty());
        assertTrue(rows.stream().allMatch(row -> row.get("session").equals("Deep Learning (Theory) 5")));
    }

    @Test
    void theEndingOfTheFileTellsTheFormat() throws IOException {
        Path file = folder.resolve("programme.ics");
        Run.data("convert", "../seeds", "-o", file.toString());

        assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR\r\n"));
    }

    @Test
    void aFormatThatIsNotKnownIsAMistakeAndTheKnownOnesAreListed() {
        Run run = Run.of("convert", "../seeds", "--to", "word");

        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("icalendar"), run.err());
    }

    @Test
    void whatCannotBeReadIsReported() {
        Run run = Run.of("convert", folder.resolve("none.txt").toString(), "--to", "ics");

        assertEquals(ExitCode.INPUT, run.code());
        assertTrue(run.err().contains("none.txt"), run.err());
    }
}
