package org.colloquy.core.source.json;

import org.colloquy.core.source.Passage;

/**
 * One field of an object.
 *
 * @param name the name, with escapes undone
 * @param start the offset of the name's first {@code char}, after the quote
 * @param value the value
 */
public record JsonField(String name, long start, JsonValue value) {

    /** Returns the name and its place; a name that is written with escapes may go on further. */
    public Passage label() {
        return new Passage(name, start, start + Math.max(1, name.length()));
    }
}
