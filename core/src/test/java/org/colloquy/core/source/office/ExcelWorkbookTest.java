package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelWorkbookTest {

    private static final String HEADER = row("Title", "Authors");

    /** A row of texts that stand in their cells. */
    private static String row(String... texts) {
        return Stream.of(texts)
                .map(text -> text.isEmpty() ? "<c/>" : "<c t='inlineStr'><is><t>" + text + "</t></is></c>")
                .collect(Collectors.joining("", "<row>", "</row>"));
    }

    private static String data(String... rows) {
        return "<sheetData>" + String.join("", rows) + "</sheetData>";
    }

    private static String text(String sheet) throws IOException {
        return OfficeFile.read(OfficeFile.xlsx("Sheet1", sheet)).text();
    }

    @Test
    void adviceAboveMarkedNamesOfColumnsIsNoPartOfTheTable() throws IOException {
        String advice = row("Agenda Instructions") + row("Fill in", "one row for each session");
        assertEquals(
                "*Date\t*Time Start\t*Session Title\n2024-06-03\t9:00\tHedges\n",
                text(data(
                        advice, row("*Date", "*Time Start", "*Session Title") + row("2024-06-03", "9:00", "Hedges"))));
        String many = row("Fill in").repeat(40);
        assertFalse(
                text(data(many, row("*Date", "*Time Start", "*Session Title"))).startsWith("*Date"));
    }

    @Test
    void aSheetWithNamesOfColumnsIsATable() throws IOException {
        assertEquals(
                "Title\tAuthors\nHedges\tAda Moor\nRoots\t\n",
                text(data(
                        HEADER,
                        "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='B3' t='s'><v>1</v></c></row>",
                        "<row r='5'><c r='A5' t='s'><v>2</v></c><c r='B5' t='s' s='1'/></row>")));
    }

    @Test
    void cellsAreWhatTheyShow() throws IOException {
        assertEquals(
                "Title\tA\tB\tC\tD\tE\tF\tG\n"
                        + "Moss on Stones\tby formula\tTRUE\t\t17\t0.25\t2024-06-03 09:00\tno number\n",
                text(data(
                        row("Title", "A", "B", "C", "D", "E", "F", "G"),
                        "<row><c t='s'><v>3</v></c><c t='str'><f>A&amp;B</f><v>by formula</v></c><c t='b'><v>1</v></c>"
                                + "<c t='e'><v>#N/A</v></c><c><v>17</v></c><c><v>0.25</v></c><c t='d'><v>2024-06-03T09:00</v></c>"
                                + "<c><v>no number</v></c></row>")));
    }

    @Test
    void datesAndTimesAreNumbersWithAFormat() throws IOException {
        String row = "<row><c s='1'><v>45446</v></c><c s='2'><v>0.375</v></c><c s='3'><v>45446.395833333336</v></c>"
                + "<c s='4'><v>1.0625</v></c><c s='5'><v>45446</v></c><c s='99'><v>45446</v></c></row>";
        assertEquals(
                "T\tA\tB\tC\tD\tE\n2024-06-03\t09:00\t2024-06-03 09:30\t25:30\t2024-06-03\t45446\n",
                text(data(row("T", "A", "B", "C", "D", "E"), row)));
    }

    @Test
    void datesMayCountFrom1904() throws IOException {
        String workbook =
                "<workbook><workbookPr date1904='1'/><sheets>" + OfficeFile.listed("a", "", 1) + "</sheets></workbook>";
        String sheet = data(HEADER, "<row><c s='1'><v>43984</v></c></row>");
        assertEquals(
                "Title\tAuthors\n2024-06-03\t\n",
                OfficeFile.read(OfficeFile.excel(workbook, sheet)).text());
    }

    @Test
    void whatReachesOverRowsOfATableCountsInEach() throws IOException {
        String header = row("Date", "Start", "Title");
        String rows = row("3 June", "9:00", "Hedges")
                + row("", "", "Roots")
                + row("left over", "9:30", "Moss")
                + row("4 June", "10:00", "Ferns");
        assertEquals(
                """
                Date\tStart\tTitle
                3 June\t9:00\tHedges
                3 June\t9:00\tRoots
                3 June\t9:30\tMoss
                4 June\t10:00\tFerns
                """,
                text(
                        data(header, rows)
                                + "<mergeCells><mergeCell ref='A2:A4'/><mergeCell ref='B2:B3'/><mergeCell ref='no'/></mergeCells>"));
    }

    @Test
    void linesAndQuotesOfATableAreThoseOfTabSeparatedValues() throws IOException {
        assertEquals(
                "Title\tAuthors\n\"\"\"Hedges\"\" in Rows\"\t\"Ada Moor\nBo Lund\"\nA \"b\"\tC D\n",
                text(data(HEADER, row("\"Hedges\" in Rows", "Ada Moor\nBo Lund"), row("A \"b\"", "C\tD"))));
    }

    @Test
    void aGridIsWhatIsCopiedFromIt() throws IOException {
        String grid = data(
                row("Time", "Room A", "Room B"),
                row("9:00", "Hedges\nAda Moor", "Roots"),
                row("9:30", "", "Moss"),
                row("10:00", "Coffee"),
                row("10:30", "", "Ferns"));
        assertEquals("""
                Time\tRoom A\tRoom B
                9:00\tHedges\u2028Ada Moor\tRoots
                9:30\t\u2029\tMoss
                10:00\tCoffee
                10:30\t\tFerns""", text(grid + "<mergeCells><mergeCell ref='B2:B3'/><mergeCell ref='B4:C4'/></mergeCells>"));
    }

    @Test
    void theNameOfASheetMayBeTheDay() throws IOException {
        String day = data(row("Time", "Title", "Speaker"), row("9:00", "Hedges", "Ada Moor"));
        assertEquals(
                "Monday, 3 June 2024\n\nTime\tTitle\tSpeaker\n9:00\tHedges\tAda Moor",
                OfficeFile.read(OfficeFile.xlsx("Monday, 3 June 2024", day)).text());
        assertEquals("Time\tTitle\tSpeaker\n9:00\tHedges\tAda Moor", text(day));
    }

    @Test
    void sheetsAreTextsAndHiddenOnesAreLeftOutAndSaid() throws IOException {
        String workbook = "<workbook><sheets>" + OfficeFile.listed("Track A", "visible", 1)
                + OfficeFile.listed("Secret", "veryHidden", 2) + OfficeFile.listed("Blank", "", 3)
                + OfficeFile.listed("Tabelle 2", "", 4) + "</sheets></workbook>";
        String sheet = data(row("9:00", "Hedges"));
        OfficeFile file = OfficeFile.read(
                OfficeFile.excel(workbook, sheet, data(row("secret")), data("<row><c s='1'/></row>"), sheet));
        assertEquals(List.of("file/Track A", "file/Tabelle 2"), file.names());
        assertEquals(List.of("Track A\n\n9:00\tHedges", "9:00\tHedges"), file.texts());
        assertEquals(
                List.of("sheet-left-out file/Secret"),
                file.problems().stream()
                        .map(problem -> problem.code() + " " + problem.source())
                        .toList());
        assertEquals(Problem.Severity.INFO, file.problems().get(0).severity());
    }

    @Test
    void aWorkbookWithoutTextIsAnError() throws IOException {
        assertEquals(
                "holds no text; is it made of pictures?",
                OfficeFile.read(OfficeFile.xlsx("Sheet1", data())).problem());
    }

    @ParameterizedTest
    @CsvSource({
        "A1, 0, 0",
        "AB12, 11, 27",
        "XFD1048576, 1048575, 16383",
        "XFE1, ,",
        "A1048577, ,",
        "A0, ,",
        "A, ,",
        "12, ,",
        "AAAAAAAAAAAAAA1, ,"
    })
    void cellsHaveNames(String name, Integer row, Integer column) {
        assertEquals(
                row == null ? List.of() : List.of(new CellName(row, column)),
                CellName.parse(name).stream().toList());
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        Limits small = new Limits(300, 1000, 1 << 20, 100, 200, 100, 1000);
        assertTrue(OfficeFile.read(
                        OfficeFile.xlsx("a", data(row("9:00", "Hedges").repeat(9))), small)
                .problem()
                .contains("the limit pageBytes"));
        assertTrue(OfficeFile.read(OfficeFile.xlsx("a", data(HEADER, row("a".repeat(600), "b".repeat(600)))), small)
                .problem()
                .contains("row 2 of a sheet is longer than 1000 characters"));
        assertTrue(OfficeFile.read(OfficeFile.xlsx("a", data(HEADER, row("a".repeat(1200)))), small)
                .problem()
                .contains("a text in xl/sheets/0.xml is longer than 1000 characters"));
        Limits tight = new Limits(9000, 1000, 20_000, 100, 200, 100, 10_000);
        String wide = "<row r='%d'><c r='XFD%d' t='s'><v>0</v></c></row>";
        assertTrue(OfficeFile.read(
                        OfficeFile.xlsx("a", data(HEADER, wide.formatted(2, 2), wide.formatted(3, 3))), tight)
                .problem()
                .contains("the limit unpackedBytes"));
    }

    @Test
    void aMillionMergedCellsAreRefused() throws IOException {
        String merged = "<mergeCell ref='A1:A2'/>" + "<mergeCell ref='%s'/>";
        StringBuilder cells = new StringBuilder();
        for (int i = 1; i <= 100_001; i++) {
            cells.append(merged.formatted("B" + i + ":C" + i));
        }
        assertTrue(OfficeFile.read(OfficeFile.xlsx("a", data(HEADER) + "<mergeCells>" + cells + "</mergeCells>"))
                .problem()
                .contains("merged cells"));
    }
}
