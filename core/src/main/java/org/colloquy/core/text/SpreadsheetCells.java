package org.colloquy.core.text;

import com.google.common.base.CharMatcher;

/** Cells of tables that people open in a spreadsheet. */
public final class SpreadsheetCells {
    private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");

    private SpreadsheetCells() {}

    /** Returns text that no spreadsheet takes for a formula: with an apostrophe in front where one would. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA.matches(text.charAt(0)) ? "'" + text : text;
    }
}
