package org.colloquy.core.source.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Lines that belong together: a paragraph of copied text, or what an element of a page shows.
 *
 * @param lines the non-blank lines, stripped; never empty
 */
public record Block(List<Printed> lines) {

    /** Makes the list immutable. */
    public Block {
        lines = ImmutableList.copyOf(lines);
    }

    /** Returns a block of one line. */
    public static Block of(Printed line) {
        return new Block(List.of(line));
    }

    /** Returns the first line. */
    public Printed first() {
        return lines.get(0);
    }

    /** Returns the lines joined by spaces. */
    public Printed whole() {
        return lines.size() == 1 ? first() : Printed.join(lines);
    }

    /** Returns the document offset at which the block begins. */
    public int start() {
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
