package org.colloquy.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String cell) {
        assertEquals("'" + cell, SpreadsheetCells.safe(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", "Title"})
    void othersStayAsTheyAre(String cell) {
        assertEquals(cell, SpreadsheetCells.safe(cell));
    }
}
