package org.colloquy.core.source.timetable.frab;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Passage;

/** An event of a schedule as frab, pretalx and Pentabarf write it, in JSON or in XML. */
interface FrabEvent {

    /** Returns where it stands. */
    Passage whole();

    /** Returns what a field says. */
    Optional<Passage> text(String field);

    /** Returns the names of those who speak. */
    List<Passage> persons();

    /** Returns what names the field of those who speak. */
    Passage personsLabel();

    /** Returns links and attached files. */
    List<Attached> attached();

    /**
     * A link or a file.
     *
     * @param title what it is called
     * @param address where it is
     */
    record Attached(Optional<Passage> title, Passage address) {}
}
