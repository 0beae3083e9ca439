package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.BaseEncoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.colloquy.core.source.Encoding.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Marc8Test {

    private static final String LEADER = "00090nam  2200061 a 4500";

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ForgivingReader reader = new ForgivingReader(in, Marc8.CHARSET, at -> text.append("[bad]"))) {
            char[] buffer = new char[7];
            for (int got = reader.read(buffer, 0, 7); got >= 0; got = reader.read(buffer, 0, 7)) {
                text.append(buffer, 0, got);
            }
        }
        return text.toString();
    }

    private static String read(String hex) throws IOException {
        return read(new ByteArrayInputStream(BaseEncoding.base16().decode(hex)));
    }

    @ParameterizedTest
    @CsvSource({
        "52656EE265, René",
        "E87565, üe",
        "A1F0E363, Łç̂",
        "C7C8B8, ß€ı",
        "EB74EC73, t︠s︡",
        "481B62321B734F, H₂O",
        "311B702D331B73, 1⁻³",
        "1B67611B7361, αa",
        "1B284E61621B284263, ��c",
        "884120895A, A Z",
        "E2, [bad]â",
        "E21F61, \u0301\u001Fa",
        "FC61, [bad]üa"
    })
    void accentsStandBeforeTheirLetters(String hex, String text) throws IOException {
        assertEquals(text, read(hex));
    }

    @Test
    void whatAnEscapeBeganEndsWithTheField() throws IOException {
        assertEquals("\uFFFD\u001Ea", read("1B284E611E61"));
    }

    @Test
    void bytesThatComeOneByOneReadTheSame() throws IOException {
        byte[] bytes = bytes("Mo\u00E8r, \u001Bb2\u001Bs \u00B2re, Luk\u00E2a\u00E9s");
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };
        assertEquals(read(new ByteArrayInputStream(bytes)), read(slow));
        assertEquals("Mör, ₂ øre, Lukáš".replace("Mör", "Mor̈"), read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void aLeaderDeclaresIt() {
        assertTrue(Marc8.isDeclared(bytes(LEADER)));
        assertFalse(Marc8.isDeclared(bytes(LEADER.replace("nam  22", "nam a22"))));
        assertFalse(Marc8.isDeclared(bytes(LEADER.replace("00090", "=LDR "))));
        Encoding encoding = Encoding.of(bytes(LEADER + "Ren\u00E2e"), true);
        assertEquals(Marc8.CHARSET, encoding.charset());
        assertEquals(Found.DECLARED, encoding.found());
    }

    @Test
    void whatItCannotBeIsReadAsBefore() {
        assertNotEquals(
                Marc8.CHARSET,
                Encoding.of(bytes(LEADER + "Ren\u00FD e \u00FF"), true).charset());
        assertEquals(
                StandardCharsets.UTF_8,
                Encoding.of((LEADER + "René").getBytes(StandardCharsets.UTF_8), true)
                        .charset());
    }
}
