package org.colloquy.core.source.programme.page;

import org.colloquy.core.source.programme.Printed;

/**
 * Builds the text that a reader copies from a page: lines, empty lines between what stands apart, tabs between the cells
 * of a row, {@link #IN_CELL} between the lines of a cell, and {@link #GOES_ON} below a cell of several rows. What parts is written only between what is seen.
 */
public final class CopiedText {

    /** Parts the lines of a cell; it is white space. */
    public static final char IN_CELL = '\u2028';

    /** Stands in the rows into which a cell above reaches; it is white space, too. */
    public static final char GOES_ON = '\u2029';

    private final Printed.Builder text = new Printed.Builder();
    private int breaks;
    private int tabs;
    private boolean cellBreak;
    private boolean space;
    private int end;

    /** Ends the line, with as many line breaks before what comes as are asked for. */
    void breakLine(int count) {
        breaks = Math.max(breaks, count);
        tabs = 0;
        cellBreak = false;
        space = false;
    }

    /** Ends the line where a page says so; the second time it leaves a line empty. */
    void breakLine() {
        breakLine(Math.min(2, breaks + 1));
    }

    /** Ends the line of a cell. */
    void breakInCell() {
        cellBreak = tabs == 0;
        space = false;
    }

    /** Ends a cell. */
    void tab() {
        tabs++;
        cellBreak = false;
        space = false;
    }

    /** Ends a row; what is empty at its end is kept, as a cell that reaches over several columns leaves nothing behind it. */
    void endRow() {
        if (breaks == 0) {
            repeat('\t', tabs);
        }
        breakLine(1);
    }

    /** Says that a cell of the row above goes on. */
    void goesOn() {
        part();
        repeat(GOES_ON, 1);
    }

    void space() {
        space = true;
    }

    /** Adds a character that is seen. */
    void append(char seen, Printed from, int at) {
        part();
        text.append(seen, from.startOf(at), from.endOf(at));
        end = from.endOf(at);
    }

    /** Adds signs that part words and stand nowhere on the page. */
    void sign(String signs) {
        breaks = 0;
        tabs = 0;
        cellBreak = false;
        space = false;
        signs.chars().forEach(c -> repeat((char) c, 1));
    }

    /** Adds a label that stands nowhere on the page, in front of what comes; none if it is empty. */
    void label(String words) {
        if (!words.isEmpty()) {
            part();
            words.chars().forEach(c -> repeat((char) c, 1));
        }
    }

    private void part() {
        if (text.length() > 0) {
            repeat('\n', breaks);
        }
        boolean begins = breaks > 0 || text.length() == 0;
        repeat('\t', tabs);
        if (tabs == 0 && !begins) {
            if (cellBreak) {
                repeat(IN_CELL, 1);
            } else if (space) {
                repeat(' ', 1);
            }
        }
        breaks = 0;
        tabs = 0;
        cellBreak = false;
        space = false;
    }

    private void repeat(char c, int count) {
        for (int i = 0; i < count; i++) {
            text.append(c, end, end);
        }
    }

    Printed build() {
        return text.build();
    }
}
