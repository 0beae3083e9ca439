package org.colloquy.core.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String cell) {
        assertEquals("'" + cell, Table.safe(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", "Title"})
    void othersStayAsTheyAre(String cell) {
        assertEquals(cell, Table.safe(cell));
    }

    @Test
    void quotesCommasAndLineBreaksAreQuoted() throws IOException {
        StringBuilder out = new StringBuilder();
        new Table(out, "a", "b").row("x \"y\", z", "one\ntwo");

        assertEquals("a,b\r\n\"x \"\"y\"\", z\",\"one\ntwo\"\r\n", out.toString());
    }
}
