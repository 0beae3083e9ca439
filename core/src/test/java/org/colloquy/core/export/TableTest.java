package org.colloquy.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void quotesCommasAndLineBreaksAreQuoted() throws IOException {
        StringBuilder out = new StringBuilder();
        new Table(out, "a", "b").row("x \"y\", z", "one\ntwo");

        assertEquals("a,b\r\n\"x \"\"y\"\", z\",\"one\ntwo\"\r\n", out.toString());
    }
}
