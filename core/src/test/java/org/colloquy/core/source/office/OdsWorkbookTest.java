package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.junit.jupiter.api.Test;

class OdsWorkbookTest {

    private static final String HEADER = row(cell("", "Title"), cell("", "Authors"));

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String cell(String attributes, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<table:table-cell " + attributes + ">");
        for (String paragraph : paragraphs) {
            cell.append("<text:p>" + paragraph + "</text:p>");
        }
        return cell + "</table:table-cell>";
    }

    private static String sheet(String name, String attributes, String... rows) {
        return "<table:table table:name='" + name + "' " + attributes + ">" + String.join("", rows) + "</table:table>";
    }

    private static byte[] file(String... sheets) throws IOException {
        return OfficeFile.odf(
                "spreadsheet", "<office:spreadsheet>" + String.join("", sheets) + "</office:spreadsheet>");
    }

    private static String text(String... rows) throws IOException {
        return OfficeFile.read(file(sheet("Sheet1", "", rows))).text();
    }

    @Test
    void cellsAreWhatTheyShowAndDatesAsAllFormatsWriteThem() throws IOException {
        assertEquals(
                "Title\tAuthors\n\"Hedges\nin Rows\"\tAda Moor\n2024-06-03\t09:30\n2024-06-03 09:30\t25:00\n1,234.5\tnot a time\n",
                text(
                        HEADER,
                        row(
                                cell("office:value-type='string'", "Hedges", "in Rows"),
                                cell("", "Ada<text:s/><office:annotation><text:p>?</text:p></office:annotation>Moor")),
                        row(
                                cell("office:value-type='date' office:date-value='2024-06-03'", "3. Juni"),
                                cell("office:value-type='time' office:time-value='PT09H30M00S'", "9h30")),
                        row(
                                cell("office:value-type='date' office:date-value='2024-06-03T09:30:00'", "3.6."),
                                cell("office:value-type='time' office:time-value='PT25H00M00S'", "25:00")),
                        row(
                                cell("office:value-type='float' office:value='1234.5'", "1,234.5"),
                                cell("office:value-type='time' office:time-value='soon'", "not a time"))));
    }

    @Test
    void blankCellsAndRowsMayBeRepeatedWithoutEnd() throws IOException {
        assertEquals(
                "Title\tAuthors\nHedges\tAda Moor\nRoots\tRoots\n",
                text(
                        row(cell("", "Title"), cell("", "Authors"), cell("table:number-columns-repeated='16382'")),
                        "<table:table-row-group>" + row(cell("", "Hedges"), cell("", "Ada Moor"))
                                + "</table:table-row-group>",
                        row(cell("table:number-columns-repeated='2'", "Roots")),
                        "<table:table-row table:number-rows-repeated='1048570'>"
                                + cell("table:number-columns-repeated='16384'") + "</table:table-row>"));
    }

    @Test
    void mergedCellsCountForAllTheirRows() throws IOException {
        assertEquals(
                "Title\tAuthors\nHedges\tAda Moor\nHedges\tBo Lund\n",
                text(
                        HEADER,
                        row(cell("table:number-rows-spanned='2'", "Hedges"), cell("", "Ada Moor")),
                        row("<table:covered-table-cell/>", cell("", "Bo Lund"))));
    }

    @Test
    void hiddenSheetsAreLeftOutAndSaid() throws IOException {
        OfficeFile file = OfficeFile.read(file(
                sheet("Shown", "", row(cell("", "9:00"), cell("", "Hedges"))),
                sheet("Secret", "table:style-name='Away'", row(cell("", "secret")))));
        assertEquals(List.of("file/Shown"), file.names());
        assertEquals(List.of("9:00\tHedges"), file.texts());
        assertEquals("file/Secret", file.problems().get(0).source());
    }

    @Test
    void whatIsRepeatedTooOftenIsRefused() throws IOException {
        Limits small = new Limits(1000, 1000, 20_000, 100, 200, 100, 1000);
        String wide = row(cell("table:number-columns-repeated='16000'", "Hedges"));
        String high =
                "<table:table-row table:number-rows-repeated='1000000'>" + cell("", "Hedges") + "</table:table-row>";
        assertTrue(OfficeFile.read(file(sheet("a", "", HEADER, wide)), small)
                .problem()
                .contains("the limit recordCharacters"));
        assertTrue(OfficeFile.read(file(sheet("a", "", HEADER, high)), small)
                .problem()
                .contains("the limit unpackedBytes"));
    }
}
