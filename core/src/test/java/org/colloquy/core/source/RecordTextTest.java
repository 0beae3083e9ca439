package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.CsvSource;

class RecordTextTest {

    private final List<Problem> problems = new ArrayList<>();
    private final MentionSink sink = new MentionSink() {
        @Override
        public void mention(Mention mention) {}

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    };

    private RecordText open(byte[] bytes) throws IOException {
        return RecordText.open(Source.of("records", bytes), Limits.STANDARD, sink);
    }

    private RecordText open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String all(RecordText text) throws IOException {
        StringBuilder out = new StringBuilder();
        char[] buffer = new char[7];
        for (int got = text.read(buffer); got >= 0; got = text.read(buffer)) {
            out.append(buffer, 0, got);
        }
        return out.toString();
    }

    @Test
    void everyLineEndIsOneCharacterAndAByteOrderMarkIsNone() throws IOException {
        RecordText text = open("\uFEFFa\r\nb\rc\nd\r\r\n");

        assertEquals("a\nb\nc\nd\n\n", all(text));
        assertEquals(9, text.position());
    }

    @Test
    void aByteOrderMarkWithinTheTextIsACharacter() throws IOException {
        assertEquals("a\uFEFFb", all(open("\uFEFFa\uFEFFb")));
    }

    @Test
    void whatIsForgottenIsNoLongerHeld() throws IOException {
        RecordText text = open("one two");
        all(text);
        text.forget(4);

        assertTrue(text.holds(4, 7));
        assertFalse(text.holds(3, 7));
        assertFalse(text.holds(4, 8));
    }

    @Test
    void countsCharactersAndNotHalves() throws IOException {
        RecordText text = open("a𝔸b\n𝔸𝔸c");
        all(text);

        assertEquals(new CharSpan(2, 3), text.span(3, 4));
        assertEquals(new CharSpan(6, 7), text.span(9, 10));
        Problem problem = text.problem(Severity.WARNING, "code", 9, 10, "what");
        assertEquals("records:2:3", problem.place());
        assertEquals("c", problem.excerpt());
    }

    /** The last of the four needs two chars: it is in all of a text, in its second half, or nowhere. */
    @ParameterizedTest
    @CsvSource({"4, 4", "3, 4", "3, 3"})
    void placesStayRightWhateverWasForgotten(int first, int then) throws IOException {
        Random random = new Random(7);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            int sorts = i < 100_000 ? first : then;
            made.appendCodePoint(new int[] {'a', '\n', 0xE9, 0x1D538}[random.nextInt(sorts)]);
        }
        String whole = made.toString();
        RecordText text = open(whole);
        char[] buffer = new char[1000];
        long forgotten = 0;
        while (text.read(buffer) >= 0) {
            forgotten += random.nextInt((int) (text.position() - forgotten) + 1);
            text.forget(forgotten);
            for (int n = 0; n < 3; n++) {
                int at = (int) (forgotten + random.nextInt((int) (text.position() - forgotten) + 1));
                assertEquals(whole.codePointCount(0, at), text.span(at, at).start());
                Problem problem = text.problem(Severity.INFO, "code", at, at, "what");
                String before = whole.substring(0, at);
                assertEquals(before.chars().filter(c -> c == '\n').count() + 1, problem.line());
                String line = before.substring(before.lastIndexOf('\n') + 1);
                assertEquals(line.codePointCount(0, line.length()) + 1, problem.column());
            }
        }
    }

    @Test
    void onlyWhatIsHeldCanBeCut() throws IOException {
        RecordText text = open("one two");
        all(text);
        text.forget(4);

        assertEquals("two", text.cut(4, 7));
        assertThrows(IllegalArgumentException.class, () -> text.cut(3, 7));
    }

    @Test
    void bytesOfAnotherEncodingFarInAreReadAndTold() throws IOException {
        byte[] bytes = ("é".repeat(200_000) + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        RecordText text = open(bytes);

        assertEquals("é".repeat(200_001), all(text));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).message().contains("byte 400000"), problems::toString);
    }

    @Test
    void aHeadInAnotherEncodingIsTold() throws IOException {
        assertEquals("Größe", all(open("Größe".getBytes(Charset.forName("windows-1252")))));
        assertEquals("not-utf-8", problems.get(0).code());
    }

    @Test
    void whatTheHeadDeclaresIsBelieved() throws IOException {
        String text = "% Encoding: ISO8859_2\nŁódź";
        assertEquals(text, all(open(text.getBytes(Charset.forName("ISO-8859-2")))));
        assertEquals(1, problems.size());
        assertEquals("encoding-declared", problems.get(0).code());
    }

    @Test
    void aRecordThatNeverEndsIsALimit() throws IOException {
        Limits limits = new Limits(1, 1, 1, 1, 1, 1, 1000);
        try (RecordText text = RecordText.open(
                Source.of("records", "x".repeat(100_000).getBytes(StandardCharsets.UTF_8)), limits, sink)) {
            LimitException thrown = assertThrows(LimitException.class, () -> all(text));
            assertTrue(String.valueOf(thrown.getMessage()).contains("recordCharacters"));
        }
    }

    @Test
    void binaryIsRefused() {
        assertThrows(SourceException.class, () -> open(new byte[] {0, 1, 2, 0, 0}));
    }
}
