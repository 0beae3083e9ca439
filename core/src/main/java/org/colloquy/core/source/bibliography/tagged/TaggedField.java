package org.colloquy.core.source.bibliography.tagged;

import java.util.List;
import org.colloquy.core.source.Passage;

/**
 * A field of a record whose fields begin with short tags.
 *
 * @param number which field of its record it is, from 0
 * @param tag the tag, in capitals
 * @param label the tag as printed
 * @param value the whole value as it stands there, line ends and indentation included; not blank
 * @param lines the value line by line, without blank ones and without the space around them
 */
record TaggedField(int number, String tag, Passage label, Passage value, List<Passage> lines) {

    /** Copies the list. */
    TaggedField {
        lines = List.copyOf(lines);
    }
}
