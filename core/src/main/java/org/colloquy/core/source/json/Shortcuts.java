package org.colloquy.core.source.json;

import java.util.Set;

/**
 * Fields of records that are large, and of which little is wanted: they are not read value by value.
 *
 * @param passedOver the names of those that nobody asks for; records are without them
 * @param indexes the names of those that give a text as an object of its words, each with the numbers of the places at which it
 *     stands, {@code {"to": [0, 4], "be": [1, 5]}}. Their value is the text, at the place of the object; it is empty if a place
 *     cannot be, and one that is no object, or has no words, is left out
 */
public record Shortcuts(Set<String> passedOver, Set<String> indexes) {

    /** Every field is read value by value. */
    public static final Shortcuts NONE = new Shortcuts(Set.of(), Set.of());

    /** Copies the names. */
    public Shortcuts {
        passedOver = Set.copyOf(passedOver);
        indexes = Set.copyOf(indexes);
    }
}
