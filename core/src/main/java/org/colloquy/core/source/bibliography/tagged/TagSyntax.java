package org.colloquy.core.source.bibliography.tagged;

import java.util.Optional;

/** How a family of formats writes the beginnings of fields and records. */
interface TagSyntax {

    /**
     * The beginning of a field.
     *
     * @param name in capitals
     * @param start the index of its first letter in the line
     * @param end the index after its last
     * @param value the index where the value begins
     */
    record Tag(String name, int start, int end, int value) {}

    /** Returns the tag with which a line begins; empty if the line goes on with what the line before it says. */
    Optional<Tag> tag(String line);

    /**
     * Returns whether a record begins with {@code tag}, where another is open.
     *
     * @param afterBlank whether an empty line stands before it
     * @param content whether the open record holds more than {@linkplain #isFirst first} tags
     */
    default boolean begins(String tag, boolean afterBlank, boolean content) {
        return false;
    }

    /** Returns whether the tag does nothing but begin a record and name or type it. */
    default boolean isFirst(String tag) {
        return false;
    }

    /** Returns whether the tag ends a record. */
    default boolean ends(String tag) {
        return false;
    }

    /** Returns whether the tag belongs to the file, rather than to a record. */
    default boolean isOfFile(String tag) {
        return false;
    }

    /** Returns whether an empty line ends a value. */
    default boolean blankEndsValue() {
        return false;
    }
}
