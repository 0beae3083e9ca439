package org.colloquy.core.source.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.core.source.Inputs;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.Source;

/**
 * What is read of a document.
 *
 * @param names what its texts are called
 * @param texts its texts
 * @param problems what was said of it
 */
record OfficeFile(List<String> names, List<String> texts, List<Problem> problems) {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String STYLES = """
            <w:styles>
            <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            <w:style w:styleId="Own"><w:name w:val="Day"/><w:basedOn w:val="berschrift1"/></w:style>
            <w:style w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
            <w:style w:styleId="Aufz"><w:name w:val="List Bullet"/></w:style>
            </w:styles>""";

    static OfficeFile read(byte[] file) throws IOException {
        return read(file, Limits.STANDARD);
    }

    static OfficeFile read(byte[] file, Limits limits) throws IOException {
        try (Inputs inputs = Inputs.within(limits)) {
            inputs.add("file", new ByteArrayInputStream(file));
            List<String> texts = new ArrayList<>();
            for (Source source : inputs.sources()) {
                try (InputStream in = source.open()) {
                    texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return new OfficeFile(inputs.sources().stream().map(Source::name).toList(), texts, inputs.problems());
        }
    }

    /** Returns the only text, of a file with which nothing is wrong. */
    String text() {
        assertEquals(List.of(), problems);
        assertEquals(1, texts.size(), texts::toString);
        return texts.get(0);
    }

    /** Returns what is wrong with a file of which nothing is read. */
    String problem() {
        assertEquals(List.of(), texts);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).message();
    }

    /** Packs paths and contents, text or bytes, that follow each other. */
    static byte[] zip(Object... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < parts.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) parts[i]));
                out.write(
                        parts[i + 1] instanceof byte[] bytes
                                ? bytes
                                : ((String) parts[i + 1]).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }

    static String types(String part, String type) {
        return "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/" + part
                + "\" ContentType=\"" + type + "\"/></Types>";
    }

    /** Returns a document of Word whose body holds {@code body}. */
    static byte[] docx(String body) throws IOException {
        return word("<w:document xmlns:w=\"urn:word\"><w:body>" + body + "</w:body></w:document>");
    }

    static byte[] word(String document) throws IOException {
        return zip(
                "[Content_Types].xml",
                types("word/document.xml", WORD),
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"urn:x/styles\" Target=\"../word/own.xml\"/></Relationships>",
                "word/own.xml",
                STYLES,
                "word/document.xml",
                document);
    }

    /** Returns a workbook with one sheet called {@code name}, the cells of which may have the formats 0 to 5 of {@link #excel}. */
    static byte[] xlsx(String name, String sheet) throws IOException {
        return excel("<workbook><sheets>" + listed(name, "", 1) + "</sheets></workbook>", sheet);
    }

    static String listed(String name, String state, int number) {
        return "<sheet name=\"" + name + "\" state=\"" + state + "\" r:id=\"s" + number + "\"/>";
    }

    /**
     * Returns a workbook with sheets that it lists as s1, s2 and so on. Its texts are Hedges, Ada Moor, Roots and a rich one; its
     * formats are plain, a date, a time, both, hours beyond a day, and a date of its own.
     */
    static byte[] excel(String workbook, String... sheets) throws IOException {
        List<Object> parts = new ArrayList<>(
                List.of(
                        "[Content_Types].xml",
                        types("xl/workbook.xml", EXCEL),
                        "xl/workbook.xml",
                        workbook,
                        "xl/sharedStrings.xml",
                        "<sst><si><t>Hedges</t></si><si><t>Ada Moor</t></si><si><t>Roots</t></si>"
                                + "<si><r><t>Moss on</t></r><r><rPr/><t xml:space='preserve'> Stones</t></r><rPh><t>mosu</t></rPh></si></sst>",
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-409]dddd\\,\\ mmmm\\ d;@'/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf/><xf numFmtId='14'/>"
                                + "<xf numFmtId='20'/><xf numFmtId='22'/><xf numFmtId='46'/><xf numFmtId='164'/></cellXfs></styleSheet>"));
        StringBuilder relations = new StringBuilder(
                "<Relationships><Relationship Id='a' Type='urn:x/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='b' Type='urn:x/styles' Target='/xl/styles.xml'/>");
        for (int i = 0; i < sheets.length; i++) {
            relations.append(
                    "<Relationship Id='s" + (i + 1) + "' Type='urn:x/worksheet' Target='sheets/" + i + ".xml'/>");
            parts.add("xl/sheets/" + i + ".xml");
            parts.add("<worksheet>" + sheets[i] + "</worksheet>");
        }
        parts.add("xl/_rels/workbook.xml.rels");
        parts.add(relations + "</Relationships>");
        return zip(parts.toArray());
    }

    /**
     * Returns a document of OpenDocument whose text is {@code body}; it may use the styles Bold and Hidden of letters, P1 of
     * paragraphs, which is that of titles, and Away of sheets, which are not shown.
     */
    static byte[] odf(String kind, String body) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument." + kind,
                "styles.xml",
                "<office:document-styles><office:styles><style:style style:name='Strong' style:family='text'>"
                        + "<style:text-properties fo:font-weight='bold'/></style:style></office:styles></office:document-styles>",
                "content.xml",
                "<office:document-content><office:automatic-styles>"
                        + "<style:style style:name='Bold' style:family='text' style:parent-style-name='Strong'/>"
                        + "<style:style style:name='Italic' style:family='text'><style:text-properties fo:font-style='italic'/></style:style>"
                        + "<style:style style:name='Hidden' style:family='text'><style:text-properties text:display='none'/></style:style>"
                        + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Title'/>"
                        + "<style:style style:name='Away' style:family='table'><style:table-properties table:display='false'/></style:style>"
                        + "</office:automatic-styles><office:body>" + body
                        + "</office:body></office:document-content>");
    }
}
