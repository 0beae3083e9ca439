package org.colloquy.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeadTest {
    @Test
    void aSmallSourceIsItsOwnHead() throws IOException {
        Head head = Head.of(source("Béla\r\n"));
        assertEquals("page.txt", head.name());
        assertEquals("Béla\n", head.text());
        assertFalse(head.binary());
    }

    @Test
    void ofALargeSourceOnlyTheBeginningIsRead() throws IOException {
        assertEquals(
                Head.BYTES, Head.of(source("a".repeat(Head.BYTES + 5))).text().length());
        assertEquals(Head.BYTES, Head.of(source("a".repeat(Head.BYTES))).text().length());
    }

    @Test
    void aCharacterThatTheEndOfTheHeadCutsIsLeftOut() throws IOException {
        Head head = Head.of(source("a".repeat(Head.BYTES - 1) + "é!"));
        assertEquals("a".repeat(Head.BYTES - 1), head.text());
    }

    @Test
    void anEmptySourceHasAnEmptyHead() throws IOException {
        assertEquals("", Head.of(source("")).text());
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        assertTrue(Head.of(source("a\u0000b")).binary());
    }

    private static Source source(String text) {
        return Source.of("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
