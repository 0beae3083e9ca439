package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordDocumentTest {

    private static final String SUFFIX = "</w:t></w:r></w:p>";

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + SUFFIX;
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + SUFFIX;
    }

    private static String text(String body) throws IOException {
        return OfficeFile.read(OfficeFile.docx(body)).text();
    }

    @Test
    void paragraphsAreLinesAndEmptyOnesPartThem() throws IOException {
        assertEquals(
                "9:00 Hedges & Edges\nAda Moor\n\n10:00 <Roots>",
                text(p("9:00 Hedges &amp; Edges") + p("Ada Moor") + "<w:p/>" + p("10:00 &lt;Roots>")));
    }

    @Test
    void headingsStandApartWhateverTheirStylesAreCalled() throws IOException {
        assertEquals(
                "Talks\n\nMonday\nHedges\n\nTuesday\nRoots",
                text(p("Talks")
                        + styled("berschrift1", "Monday")
                        + p("Hedges")
                        + styled("Own", "Tuesday")
                        + p("Roots")));
    }

    @Test
    void itemsOfListsStandTogether() throws IOException {
        String numbered = "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Roots" + SUFFIX;
        assertEquals(
                "Talks\n\nHedges\nRoots\n\nAda Moor",
                text(p("Talks") + styled("Aufz", "Hedges") + numbered + p("Ada Moor")));
    }

    @Test
    void tabsAndBreaksStay() throws IOException {
        assertEquals(
                "9:00\tHedges\n\tAda Moor\n9:30\tRoots",
                text("<w:p><w:r><w:t>9:00</w:t><w:tab/><w:t>Hedges</w:t><w:br/><w:tab/><w:t>Ada Moor</w:t>"
                        + "<w:cr/></w:r><w:r><w:t>9:30</w:t><w:ptab/><w:t>Roots" + SUFFIX));
        assertEquals("Hedges\nAda Moor", text("<w:p><w:r><w:t>Hedges</w:t><w:br/><w:t>Ada Moor" + SUFFIX));
    }

    @Test
    void aBoldTitleBesidePeopleInItalicsIsACell() throws IOException {
        assertEquals(
                "Hedges in Rows\tAda Moor",
                text("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hedges</w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val='1'/></w:rPr><w:t xml:space='preserve'> in Rows </w:t></w:r>"
                        + "<w:r><w:rPr><w:b w:val='0'/><w:i/></w:rPr><w:t>Ada Moor" + SUFFIX));
    }

    @Test
    void changesAreAccepted() throws IOException {
        assertEquals(
                "9:00 Roots",
                text("<w:p><w:r><w:t xml:space='preserve'>9:00 </w:t></w:r>"
                        + "<w:del><w:r><w:delText>Hedges</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>Moss</w:t></w:r></w:moveFrom>"
                        + "<w:ins><w:r><w:t>Roots</w:t></w:r></w:ins></w:p>"));
    }

    @Test
    void aParagraphWhoseEndIsDeletedGoesOn() throws IOException {
        String open = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Hedges ";
        assertEquals("Hedges in Rows\nRoots", text(open + SUFFIX + p("in Rows") + p("Roots")));
        assertEquals("Hedges", text(open + SUFFIX));
    }

    @Test
    void codesNotesCommentsAndWhatIsHiddenAreLeftOut() throws IOException {
        assertEquals(
                "Hedges, page 3",
                text(styled("Verzeichnis1", "Hedges 3")
                        + "<w:p><w:commentRangeStart w:id='1'/><w:r><w:t>Hedges</w:t></w:r><w:commentRangeEnd w:id='1'/>"
                        + "<w:r><w:commentReference w:id='1'/><w:footnoteReference w:id='2'/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGEREF x</w:instrText>"
                        + "<w:fldChar w:fldCharType='separate'/><w:t>, page 3</w:t><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"));
    }

    @Test
    void linksAndControlsAreTheirText() throws IOException {
        assertEquals(
                "Hedges\nRoots",
                text("<w:p><w:hyperlink r:id='r9'><w:r><w:t>Hedges</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>" + p("Roots")
                        + "</w:sdtContent></w:sdt>"));
    }

    @Test
    void aTextBoxIsReadOnceBelowItsParagraph() throws IOException {
        String box = "<w:txbxContent>" + p("Room A") + "</w:txbxContent>";
        assertEquals(
                "Hedges\nRoom A\nRoots",
                text("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Hedges" + SUFFIX + p("Roots")));
    }

    private static String tc(String properties, String... paragraphs) {
        StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
        for (String paragraph : paragraphs) {
            cell.append(p(paragraph));
        }
        return cell + "</w:tc>";
    }

    @Test
    void tablesKeepTheirColumnsWhereCellsAreMerged() throws IOException {
        String wide = "<w:gridSpan w:val='2'/>";
        String begins = "<w:vMerge w:val='restart'/>";
        String goesOn = "<w:vMerge/>";
        assertEquals(
                """
                Time\tRoom A\tRoom B
                9:00\tHedges\u2028Ada Moor\tRoots
                9:30\t\u2029\tMoss
                9:45\t\u2029\tFerns
                10:00\tCoffee
                10:30\tLeaves\tStems""",
                text("<w:tbl>"
                        + "<w:tr>" + tc("", "Time") + tc("", "Room A") + tc("", "Room B") + "</w:tr>"
                        + "<w:tr>" + tc("", "9:00") + tc(begins, "Hedges", "Ada Moor") + tc("", "Roots") + "</w:tr>"
                        + "<w:tr>" + tc("", "9:30") + tc(goesOn, "") + tc("", "Moss") + "</w:tr>"
                        + "<w:tr>" + tc("", "9:45") + tc(goesOn, "") + tc("", "Ferns") + "</w:tr>"
                        + "<w:tr>" + tc("", "10:00") + tc(wide, "Coffee") + "</w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "10:15") + tc(wide, "Tea") + "</w:tr>"
                        + "<w:tr>" + tc("", "10:30") + tc("", "Leaves") + tc("", "Stems") + "</w:tr></w:tbl>"));
    }

    @Test
    void aRowMayBeginInALaterColumn() throws IOException {
        assertEquals(
                "Time\tRoom A\n\tHedges",
                text("<w:tbl><w:tr>" + tc("", "Time") + tc("", "Room A") + "</w:tr>"
                        + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + tc("", "Hedges") + "</w:tr></w:tbl>"));
    }

    @Test
    void macrosAreNoReasonNotToReadADocument() throws IOException {
        byte[] file = OfficeFile.zip(
                "[Content_Types].xml",
                OfficeFile.types("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
                "word/document.xml",
                "<w:document><w:body>" + p("Hedges") + "</w:body></w:document>",
                "word/vbaProject.bin",
                "\0\1\2");
        assertEquals("Hedges", OfficeFile.read(file).text());
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String document = "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'><!ENTITY b '&a;&a;'>]>"
                + "<w:document><w:body>" + p("Hedges &b;&a;") + "</w:body></w:document>";
        assertEquals("Hedges", OfficeFile.read(OfficeFile.word(document)).text());
    }

    @Test
    void whatIsTooDeepOrTooLargeIsRefused() throws IOException {
        String deep = "<w:sdt>".repeat(300);
        assertEquals(
                "elements of word/document.xml are nested deeper than 200 (the limit depth)",
                OfficeFile.read(OfficeFile.docx(deep)).problem());
        Limits small = new Limits(2000, 1000, 1 << 20, 100, 200, 100);
        assertTrue(OfficeFile.read(OfficeFile.docx(p("Hedges").repeat(200)), small)
                .problem()
                .contains("the limit pageBytes"));
        Limits tight = new Limits(2000, 1000, 1000, 100, 200, 100);
        assertTrue(OfficeFile.read(OfficeFile.docx(p("Hedges").repeat(200)), tight)
                .problem()
                .contains("the limit unpackedBytes"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:document><w:body><w:p>", "no XML", ""})
    void whatIsDamagedIsSaid(String document) throws IOException {
        assertTrue(OfficeFile.read(OfficeFile.word(document)).problem().contains("word/document.xml is no XML"));
    }

    @Test
    void aMissingPartIsNamed() throws IOException {
        byte[] file = OfficeFile.zip(
                "[Content_Types].xml", OfficeFile.types("w.xml", "x/wordprocessingml.document.main+xml"));
        assertEquals(
                "has no part w.xml; open it and save it once more",
                OfficeFile.read(file).problem());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oldFilesAndThoseWithAPasswordAreRefusedWithAdvice(boolean inArchive) throws IOException {
        String old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and so on";
        byte[] bytes = old.getBytes(StandardCharsets.ISO_8859_1);
        String problem = OfficeFile.read(inArchive ? OfficeFile.zip("a.doc", bytes) : bytes)
                .problem();
        assertTrue(problem.contains("save it as .docx or .xlsx, without a password"), problem);
    }

    @Test
    void aDocumentMayStandInAnArchive() throws IOException {
        OfficeFile file = OfficeFile.read(OfficeFile.zip(
                "a/monday.docx", OfficeFile.docx(p("Hedges")), "b.txt", "Roots", "c.zip", OfficeFile.zip("d", "Moss")));
        assertEquals(List.of("file/a/monday.docx", "file/b.txt"), file.names());
        assertEquals(List.of("Hedges", "Roots"), file.texts());
        assertEquals(
                List.of("file/c.zip"),
                file.problems().stream().map(Problem::source).toList());
    }

    @Test
    void whatDocumentsInAnArchiveUnpackToCountsTogether() throws IOException {
        byte[] document = OfficeFile.docx(p("Hedges".repeat(1000)));
        Limits three = new Limits(1 << 20, 1 << 20, 40_000, 100, 200, 100);
        OfficeFile file =
                OfficeFile.read(OfficeFile.zip("a", document, "b", document, "c", document, "d", document), three);
        assertEquals(List.of("file/a", "file/b"), file.names());
        assertEquals("too-large", file.problems().get(0).code());
    }
}
