package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OdtDocumentTest {

    private static String p(String text) {
        return "<text:p>" + text + "</text:p>";
    }

    private static String text(String body) throws IOException {
        return OfficeFile.read(file(body)).text();
    }

    private static byte[] file(String body) throws IOException {
        return OfficeFile.odf("text", "<office:text>" + body + "</office:text>");
    }

    @Test
    void paragraphsAreLinesAndEmptyOnesPartThem() throws IOException {
        assertEquals(
                "9:00 Hedges & Edges\nAda Moor\n\n10:00 <Roots>",
                text(p("9:00 Hedges &amp;\n   Edges")
                        + p("Ada<text:s text:c='900000000'/>Moor")
                        + p("")
                        + p("10:00 &lt;Roots>")));
    }

    @Test
    void headingsAndTitlesStandApartAndItemsTogether() throws IOException {
        assertEquals(
                "Talks\n\nProgramme\n\nMonday\n\nHedges\nRoots",
                text(p("Talks") + "<text:p text:style-name='P1'>Programme</text:p><text:h>Monday</text:h>"
                        + "<text:list><text:list-item>" + p("Hedges") + "</text:list-item><text:list-item>" + p("Roots")
                        + "</text:list-item></text:list>"));
    }

    @Test
    void tabsBreaksAndLinksStay() throws IOException {
        assertEquals(
                "9:00\tHedges\n9:30\tRoots",
                text(p("9:00<text:tab/><text:a>Hedges</text:a><text:line-break/>9:30<text:tab/>Roots")));
    }

    @Test
    void aBoldTitleBesidePeopleInItalicsIsACell() throws IOException {
        assertEquals(
                "Hedges in Rows\tAda Moor",
                text(p("<text:span text:style-name='Bold'>Hedges <text:span>in Rows</text:span></text:span>"
                        + " <text:span text:style-name='Italic'>Ada Moor</text:span>")));
    }

    @Test
    void deletionsNotesCommentsIndexesAndWhatIsHiddenAreLeftOut() throws IOException {
        assertEquals(
                "Hedges",
                text("<text:tracked-changes><text:changed-region><text:deletion>" + p("Moss")
                        + "</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content>"
                        + p("Hedges 3") + "</text:table-of-content>"
                        + p("Hedges<office:annotation>" + p("late?") + "</office:annotation><text:note>" + p("1")
                                + "</text:note><text:span text:style-name='Hidden'>hidden</text:span>")));
    }

    @Test
    void aTextBoxStandsBelowItsParagraph() throws IOException {
        assertEquals(
                "Hedges\nRoom A\nRoots",
                text(p("<draw:frame><draw:text-box>" + p("Room A") + "</draw:text-box><svg:title>a box</svg:title>"
                                + "</draw:frame>Hedges")
                        + p("Roots")));
    }

    @Test
    void tablesKeepTheirColumnsWhereCellsAreMerged() throws IOException {
        String covered = "<table:covered-table-cell/>";
        assertEquals(
                """
                Time\tRoom A\tRoom B
                9:00\tHedges\u2028Ada Moor\tRoots
                9:30\t\u2029\tMoss
                10:00\tCoffee
                10:30\tYoga\tYoga
                11:00\t\tFerns""",
                text("<table:table><table:table-header-rows>" + row(tc("", "Time"), tc("", "Room A"), tc("", "Room B"))
                        + "</table:table-header-rows>"
                        + row(
                                tc("", "9:00"),
                                tc("table:number-rows-spanned='2'", "Hedges", "Ada Moor"),
                                tc("", "Roots"))
                        + row(tc("", "9:30"), covered, tc("", "Moss"))
                        + row(tc("", "10:00"), tc("table:number-columns-spanned='2'", "Coffee"), covered)
                        + row(tc("", "10:30"), tc("table:number-columns-repeated='2'", "Yoga"))
                        + row(tc("", "11:00"), tc(""), tc("", "Ferns"))
                        + "</table:table>"));
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String tc(String attributes, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<table:table-cell " + attributes + ">");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell + "</table:table-cell>";
    }

    @Test
    void whatIsRepeatedTooOftenIsRefused() throws IOException {
        String cell = tc("table:number-columns-repeated='999999999'", "Hedges");
        String row =
                "<table:table-row table:number-rows-repeated='999999999'>" + tc("", "Hedges") + "</table:table-row>";
        for (String rows : new String[] {row(cell), row}) {
            String problem = OfficeFile.read(file("<table:table>" + rows + "</table:table>"))
                    .problem();
            assertTrue(problem.contains("the limit pageBytes"), problem);
        }
    }

    @Test
    void aPasswordIsSaid() throws IOException {
        byte[] file = OfficeFile.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>",
                "content.xml",
                "\u00FF\u0001 noise");
        assertEquals(
                "has a password; save it without one", OfficeFile.read(file).problem());
    }
}
