package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Lines that belong together: a paragraph of copied text, or what an element of a page shows.
 *
 * @param lines the non-blank lines, stripped; never empty
 */
record Block(List<Printed> lines) {

    Block {
        lines = ImmutableList.copyOf(lines);
    }

    static Block of(Printed line) {
        return new Block(List.of(line));
    }

    /** Returns the first line. */
    Printed first() {
        return lines.get(0);
    }

    /** Returns the lines joined by spaces. */
    Printed whole() {
        return lines.size() == 1 ? first() : Printed.join(lines);
    }

    int start() {
        return first().start();
    }

    int end() {
        return lines.get(lines.size() - 1).end();
    }

    @Override
    public String toString() {
        return whole().text();
    }
}
