package org.colloquy.core.source.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.LimitException;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.MentionSink;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.Problem;
import org.colloquy.core.source.RecordText;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {

    private static final Limits LIMITS = Limits.STANDARD;

    private final List<String> problems = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final MentionSink sink = new MentionSink() {
        @Override
        public void mention(Mention mention) {
            throw new AssertionError(mention);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.excerpt());
        }
    };

    /** Reads records, checks that each piece stands where it says, and shows them. */
    private List<String> read(XmlRecords xml, Limits limits, String document) throws IOException {
        try (RecordText text = RecordText.open(Source.of("test.xml", document.getBytes(UTF_8)), limits, sink)) {
            xml.read(text, limits, sink, (record, around) -> {
                assertTrue(text.cut(record.start(), record.start() + 1).equals("<"));
                StringBuilder path = new StringBuilder();
                around.forEach(element ->
                        path.append(element.name()).append(attributes(element)).append('/'));
                records.add(path + shown(text, record));
            });
        }
        return records;
    }

    private List<String> read(String document) throws IOException {
        return read(XmlRecords.named("r"), LIMITS, document);
    }

    private static String shown(RecordText text, XmlElement element) {
        StringBuilder out = new StringBuilder(element.name()).append(attributes(element));
        element.attributes().forEach(attribute -> isThere(text, attribute.value()));
        assertTrue(text.cut(element.start(), element.end()).startsWith("<" + element.qualifiedName()));
        List<String> parts = new ArrayList<>();
        for (XmlNode node : element.content()) {
            if (node instanceof XmlRun run) {
                if (run.end() > run.start()) {
                    isThere(text, new Passage(run.text().strip(), run.start(), run.end()));
                }
                parts.add("'" + run.text() + "'");
            } else if (node instanceof XmlElement child) {
                parts.add(shown(text, child));
            }
        }
        return out.append(parts.isEmpty() ? "" : parts.toString()).toString();
    }

    private static String attributes(XmlElement element) {
        return element.attributes().isEmpty()
                ? ""
                : element.attributes().stream()
                        .map(attribute ->
                                attribute.name() + "=" + attribute.value().text())
                        .toList()
                        .toString()
                        .replace('[', '(')
                        .replace(']', ')');
    }

    private static void isThere(RecordText text, Passage passage) {
        String cut = text.cut(passage.start(), passage.end());
        if (cut.indexOf('&') < 0) {
            assertEquals(passage.text(), cut.replace('\n', passage.text().indexOf('\n') < 0 ? ' ' : '\n'));
        }
    }

    @Test
    void recordsAreTreesWithTheirPlaces() throws IOException {
        assertEquals(
                List.of("doc(v=1)/r(id=a)['\n ', t['One ', i['two'], ' three'], '\n']", "doc(v=1)/r(id=b)[e]"),
                read("<?xml version='1.0' encoding='ISO-8859-1'?>\n<!DOCTYPE doc SYSTEM 'doc.dtd'>\n<doc v='1'>\n"
                        + "<r id=\"a\">\n <t>One <i>two</i> three</t>\n</r><!-- no --><r id = 'b'><e/></r></doc>"));
        assertEquals(List.of(), problems);
    }

    @Test
    void placesAreRightAfterWideCharactersAndLineEnds() throws IOException {
        assertEquals(
                List.of("d/r(a=\ud83d\ude00é)['\ud83d\ude00 é']", "d/r['z']"),
                read("\ufeff<d>\r\n\r\n<r a='\ud83d\ude00é'>\ud83d\ude00 é</r>\r\n<r>z</r></d>"));
    }

    @Test
    void referencesAreUndoneWithoutADocumentType() throws IOException {
        assertEquals(
                List.of("r(a=ü \"<'&)['Müller & Söhne < é ö']"),
                read("<r a='&uuml; &quot;&lt;&apos;&amp;'>M&uuml;ller &amp; S&#246;hne &lt; &#xE9; &ouml;</r>"));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatNobodyDeclaresIsKeptAndTold() throws IOException {
        assertEquals(List.of("r['a &foo; b & c &bar']"), read("<r>a &foo; b & c &bar</r>"));
        assertEquals(List.of("unknown-entity 1:6 &foo;", "bare-ampersand 1:14 &", "bare-ampersand 1:18 &"), problems);
    }

    @Test
    void declaredEntitiesAreNotExpanded(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden");
        String document = "<!DOCTYPE r [<!ENTITY mine 'expanded'><!ENTITY out SYSTEM '" + secret.toUri() + "'>"
                + "<!ENTITY % more SYSTEM '" + secret.toUri() + "'>]><r>&mine; &out;</r>";
        assertEquals(List.of("r['&mine; &out;']"), read(document));
    }

    @Test
    void aHundredThousandReferencesAreNoLimit() throws IOException {
        String many = "<r>" + "&uuml;".repeat(600) + "</r>";
        assertEquals(500, read("<d>" + many.repeat(500) + "</d>").size());
        assertEquals("d/r['" + "ü".repeat(600) + "']", records.get(499));
    }

    @Test
    void longTextIsOnePieceThoughTheParserGivesItInSeveral() throws IOException {
        String text = "x".repeat(3990) + "&uuml;" + "y".repeat(9000) + "&amp;".repeat(3000);
        assertEquals(
                List.of("r['" + text.replace("&uuml;", "ü").replace("&amp;", "&") + "']"), read("<r>" + text + "</r>"));
    }

    @Test
    void cdataIsTextAsItStands() throws IOException {
        String text = "&uuml; <b> ".repeat(900);
        assertEquals(
                List.of("r['a ', '" + text + "', ' b', 'c']"),
                read("<r>a <![CDATA[" + text + "]]> b<![CDATA[c]]></r>"));
    }

    @Test
    void charactersThatXmlForbidsAreNoReasonToStop() throws IOException {
        assertEquals(List.of("r['a\ufffe\u0002b']"), read("<r>a\ufffe\u0002b</r>" + " ".repeat(1000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<d><r>1</r><r>2<i></r><r>3</r></d>",
                "<d><r>1</r><r 2><i/></r><r>3</r></d>",
                "<d><r>1</r><r a='<'>2</r><r>3</r></d>",
                "<d><r>1</r><r>2<!-- -- --></r><r>3</r></d>",
                "<d><r>1</r><r>2</q></r><r>3</r></d>",
                "<d><r>1</r></x><r>3</r></d>",
            })
    void aBrokenRecordIsLeftOutAndTheNextIsRead(String document) throws IOException {
        assertEquals(List.of("d/r['1']", "d/r['3']"), read(document));
        assertEquals(1, problems.size(), problems::toString);
    }

    @Test
    void aFaultIsToldAtItsPlace() throws IOException {
        read("<d>\n<r>1</r>\n<r>\n<t>x</i></r>\n<r>3</r>\n<r>y</j></r></d>");
        assertEquals(2, problems.size());
        assertTrue(problems.get(0).startsWith("broken-xml 4:"), problems::toString);
        assertTrue(problems.get(1).startsWith("broken-xml 6:"), problems::toString);
    }

    @Test
    void aRecordWithoutItsEndTagIsReadAsFarAsTheNext() throws IOException {
        assertEquals(List.of("d/r[a['1']]", "d/r[a['2']]", "d/r['3']"), read("<d><r><a>1</a><r><a>2</a><r>3</r></d>"));
        assertEquals(List.of("broken-xml 1:4 <", "broken-xml 1:15 <"), problems);
    }

    @Test
    void whatComesBeforeACutIsKept() throws IOException {
        assertEquals(List.of("d/r['1']"), read("<d><r>1</r><r>2<i"));
        assertEquals(1, problems.size(), problems::toString);
    }

    @Test
    void afterAFaultTheElementsAroundAreKnown() throws IOException {
        assertEquals(
                List.of("d/v(n=1)/r['1']", "d/v(n=1)/r['3']", "d/v(n=2)/r['4']"),
                read("<d><v n='1'><r>1</r><r>2</i><r>3</r></v><v n='2'><r>4</r></v></d>"));
    }

    @Test
    void recordsAreNotTakenForThoseOfAnElementThatHasEnded() throws IOException {
        assertEquals(
                List.of("d/v(n=1)/r['1']", "d/r['2']", "d/v(n=3)/r['3']"),
                read("<d><v n='1'><r>1</r></v><v n='2' <r>2</r></v><v n='3'><r>3</r></v></d>"));
    }

    @Test
    void severalDocumentsInARowAreReadLikeOne() throws IOException {
        assertEquals(
                List.of("r['1']", "d/r['2']", "r['3']"),
                read(" \n<?xml version='1.0'?><r>1</r>\n<?xml version='1.0'?><d><r>2</r></d><r>3</r>"));
        assertEquals(List.of(), problems);
    }

    @Test
    void prefixesNeedNotBeDeclared() throws IOException {
        assertEquals(List.of("r(x:href=u)[t['a']]"), read("<q:r x:href='u' xmlns:href=''><q:t>a</q:t></q:r>"));
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<r>\n" + "<a>".repeat(300);
        LimitException refused = assertThrows(LimitException.class, () -> read(deep));
        assertTrue(refused.fault().contains("the limit depth"), refused.fault());
        assertEquals(2, refused.line());
        assertEquals(1 + 3 * (Limits.STANDARD.depth() - 1), refused.column());
    }

    @Test
    void aRecordThatIsTooLongIsRefused() {
        Limits small = new Limits(1, 1, 1, 1, 10, 10, 1000);
        String message = String.valueOf(assertThrows(
                        LimitException.class, () -> read(XmlRecords.named("r"), small, "<r>" + "a".repeat(100_000)))
                .getMessage());
        assertTrue(message.contains("recordCharacters"), message);
    }

    @Test
    void whatIsBrokenAllOverIsGivenUp() {
        Limits limits = new Limits(1, 1, 1, 1, 10, 10, 8 << 20);
        String document = "<d>" + "<r><!--".repeat(200_000);
        assertThrows(LimitException.class, () -> read(XmlRecords.named("r"), limits, document));
    }

    @Test
    void memoryIsHeldForOneRecordOnly() throws IOException {
        Limits small = new Limits(1, 1, 1, 1, 10, 10, 2000);
        String document = "<d>" + ("<x>" + "y".repeat(1000) + "</x><r>1</r>").repeat(300) + "</d>";
        assertEquals(300, read(XmlRecords.named("r"), small, document).size());
    }
}
