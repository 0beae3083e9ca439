package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    @Test
    void whatIsValidUtf8IsUtf8() {
        Decoding decoding = Decoding.of("Béla 😀".getBytes(StandardCharsets.UTF_8), true);
        assertEquals("Béla 😀", decoding.text());
        assertEquals(StandardCharsets.UTF_8, decoding.charset());
        assertEquals(Optional.empty(), decoding.encoding().badByte());
    }

    @Test
    void otherBytesAreWindows1252AndTellTheFirstThatIsWrong() {
        Decoding decoding = Decoding.of(bytes('B', 0xE9, 'l', 'a', ' ', 0x93), true);
        assertEquals("Béla “", decoding.text());
        assertEquals("windows-1252", decoding.charset().name());
        assertEquals(Optional.of(1L), decoding.encoding().badByte());
    }

    @Test
    void aPageMayDeclareItsEncoding() {
        byte[] page =
                "<META http-equiv=x content='text/html; charset=ISO-8859-2'>ł".getBytes(Charset.forName("ISO-8859-2"));
        Decoding decoding = Decoding.of(page, true);
        assertTrue(decoding.text().endsWith("ł"));
        assertEquals("ISO-8859-2", decoding.charset().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "no-such-charset", "%%%"})
    void aDeclarationThatCannotBeTrueIsPassedOver(String declared) {
        byte[] page = ("<meta charset=\"" + declared + "\">é").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("windows-1252", Decoding.of(page, true).charset().name());
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoText() {
        assertEquals("aé", Decoding.of(bytes(0xFE, 0xFF, 0, 'a', 0, 0xE9), true).text());
        assertEquals("aé", Decoding.of(bytes(0xFF, 0xFE, 'a', 0, 0xE9, 0), true).text());
        assertEquals(
                "aé",
                Decoding.of(bytes(0xEF, 0xBB, 0xBF, 'a', 0xC3, 0xA9), true).text());
        assertFalse(Decoding.of(bytes(0xFE, 0xFF, 0, 'a'), true).binary());
    }

    @Test
    void lineEndsBecomeOne() {
        assertEquals(
                "a\nb\nc\n\nd",
                Decoding.of("a\r\nb\rc\r\r\nd".getBytes(StandardCharsets.UTF_8), true)
                        .text());
    }

    @Test
    void aCharacterCutOffAtTheEndOfAHeadIsNoError() {
        byte[] cut = bytes('a', 0xC3);
        assertEquals("a", Decoding.of(cut, false).text());
        assertEquals(StandardCharsets.UTF_8, Decoding.of(cut, false).charset());
        assertEquals(Optional.of(1L), Decoding.of(cut, true).encoding().badByte());
    }

    @Test
    void zeroBytesAndManyControlCharactersAreBinary() {
        assertTrue(Decoding.of(bytes('a', 0, 'b'), true).binary());
        assertTrue(Decoding.of(bytes(1, 2, 'a'), true).binary());
        assertFalse(
                Decoding.of("a\tb\r\n\f".getBytes(StandardCharsets.UTF_8), true).binary());
        assertFalse(Decoding.of(("\u0001" + "a".repeat(49)).getBytes(StandardCharsets.UTF_8), true)
                .binary());
        assertTrue(Decoding.of(("\u0001" + "a".repeat(48)).getBytes(StandardCharsets.UTF_8), true)
                .binary());
        assertFalse(Decoding.of(bytes(), true).binary());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
