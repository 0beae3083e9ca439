package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.core.model.CharSpan;
import org.colloquy.core.model.Mention;
import org.colloquy.core.source.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentTest {

    private final List<Problem> problems = new ArrayList<>();
    private final MentionSink sink = new MentionSink() {
        @Override
        public void mention(Mention mention) {
            throw new AssertionError("a document sends no mention");
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    };

    @Test
    void spansCountCodePointsAndCutThemBack() throws IOException {
        TextDocument document = load("a😀b\r\nc".getBytes(StandardCharsets.UTF_8));
        assertEquals("a😀b\nc", document.text());
        CharSpan b = document.span(3, 4);
        assertEquals(new CharSpan(2, 3), b);
        assertEquals("b", document.cut(b));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySpanOfARandomTextCutsBackToItself(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.appendCodePoint(random.nextInt(5) == 0 ? 0x1F600 + random.nextInt(60) : 'a' + random.nextInt(26));
        }
        TextDocument document = load(text.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2_000; i++) {
            int start = text.offsetByCodePoints(0, random.nextInt(5_000));
            int end = text.offsetByCodePoints(start, random.nextInt(text.codePointCount(start, text.length()) + 1));
            CharSpan span = document.span(start, end);
            assertEquals(text.codePointCount(0, start), span.start());
            assertEquals(text.substring(start, end), document.cut(span));
        }
    }

    @Test
    void aPageInWindows1252IsReadWithAWarning() throws IOException {
        TextDocument document = load("Zoë – “ok”".getBytes(Charset.forName("windows-1252")));
        assertEquals("Zoë – “ok”", document.text());
        assertEquals(1, problems.size());
        assertEquals("not-utf-8", problems.get(0).code());
        assertTrue(problems.get(0).message().contains("byte 2"), problems.get(0).message());
    }

    @Test
    void aDeclaredEncodingWins() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-2\"></head>Łódź</html>";
        assertEquals(page, load(page.getBytes(Charset.forName("ISO-8859-2"))).text());
    }

    @Test
    void byteOrderMarksDecide() throws IOException {
        assertEquals(
                "é",
                load(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3, (byte) 0xA9})
                        .text());
        assertEquals(
                "é", load(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, (byte) 0xE9}).text());
        assertEquals(
                "é", load(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xE9, 0}).text());
        assertEquals(List.of(), problems);
    }

    @Test
    void binaryDataIsRefused() {
        SourceException refused = assertThrows(SourceException.class, () -> load(new byte[] {1, 2, 0, 3, 0, 0}));
        assertTrue(String.valueOf(refused.getMessage()).contains("not text"), refused.getMessage());
    }

    @Test
    void limitsAreNamed() {
        Limits small = new Limits(100, 20, 1000, 10, 10, 10);
        LimitException page = assertThrows(
                LimitException.class,
                () -> TextDocument.load(
                        Source.of("page", "x\n".repeat(51).getBytes(StandardCharsets.UTF_8)), small, sink));
        assertTrue(String.valueOf(page.getMessage()).contains("pageBytes"), page.getMessage());
        LimitException line = assertThrows(
                LimitException.class,
                () -> TextDocument.load(
                        Source.of("page", ("a\n" + "x".repeat(21)).getBytes(StandardCharsets.UTF_8)), small, sink));
        assertTrue(String.valueOf(line.getMessage()).startsWith("page:2:1: "), line.getMessage());
    }

    @Test
    void problemsTellLineAndColumn() throws IOException {
        TextDocument document = load("one\n😀 two\nthree".getBytes(StandardCharsets.UTF_8));
        Problem problem = document.problem(Severity.WARNING, "code", 7, 10, "is odd");
        assertEquals(2, problem.line());
        assertEquals(3, problem.column());
        assertEquals("two", problem.excerpt());
        assertEquals("test:2:3: is odd [two]", problem.toString());
    }

    private TextDocument load(byte[] bytes) throws IOException {
        return TextDocument.load(Source.of("test", bytes), Limits.STANDARD, sink);
    }
}
