package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFormatsTest {
    private final SourceFormats formats = SourceFormats.registered();

    @Test
    void noTwoFormatsAreCalledTheSame() {
        IllegalArgumentException twice = assertThrows(
                IllegalArgumentException.class, () -> SourceFormats.registered().with(new Sure("bibtex", 1)));
        assertEquals("two formats are called 'bibtex'; rename one", twice.getMessage());
    }

    @Test
    void formatsComeInTheOrderOfTheirNames() {
        List<String> ids = formats.with(new Sure("aaa", 0), new Sure("zzz", 0)).all().stream()
                .map(SourceFormat::id)
                .toList();
        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals("aaa", ids.get(0));
        assertEquals(formats.all().size() + 2, ids.size());
    }

    @Test
    void aFormatIsFoundByItsName() {
        assertEquals("virtual-site-text", formats.named("virtual-site-text").id());
        IllegalArgumentException none = assertThrows(IllegalArgumentException.class, () -> formats.named("nonsense"));
        assertEquals("no format is called 'nonsense'; 'colloquy formats' lists them", none.getMessage());
        IllegalArgumentException near = assertThrows(IllegalArgumentException.class, () -> formats.named("bibtx"));
        assertEquals(
                "no format is called 'bibtx'; did you mean bibtex or bibtxt? 'colloquy formats' lists them",
                near.getMessage());
    }

    @Test
    void theSurestFormatReads() {
        SourceFormats two = formats.with(new Sure("unsure", 0.97), new Sure("sure", 0.99));
        assertEquals("sure", two.detect(source("anything")).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "' '|holds only white space",
                "a\u0000b|is not text",
                "nothing we know|is in no format that is known"
            })
    void aSourceThatNoFormatKnowsIsAComplaint(String text, String complaint) {
        Source source = source(text);
        SourceException none = assertThrows(SourceException.class, () -> formats.detect(source));
        assertTrue(String.valueOf(none.getMessage()).startsWith("page.txt: " + complaint), none.getMessage());
        assertTrue(String.valueOf(none.getMessage()).length() < 200, none.getMessage());
    }

    @Test
    void bytesThatAreNoTextAreInNoFormatHoweverSure() {
        assertThrows(
                SourceException.class, () -> formats.with(new Sure("sure", 1)).detect(source("a\u0000b")));
    }

    private static Source source(String text) {
        return Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private record Sure(String id, double sureness) implements SourceFormat {
        @Override
        public String description() {
            return "a format that is sure of everything";
        }

        @Override
        public double recognise(Head head) {
            return sureness;
        }

        @Override
        public void read(Source source, ReadContext context, MentionSink sink) {}
    }

    @Test
    void aDocumentThatIsAnArchiveIsNoFormatOfText() {
        SourceFormats formats = SourceFormats.registered();
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> formats.named("docx"))
                .getMessage());
        assertTrue(message.startsWith("'docx' is told without being named;"), message);
        assertTrue(message.contains("schedule-text"), message);
    }
}
