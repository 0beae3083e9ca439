package org.colloquy.core.source.timetable.field;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.table.ScheduleColumn;

/** The people of an item, by what its columns say of them. */
interface ItemPeople {

    /**
     * Somebody whom an item names.
     *
     * @param printed the name
     * @param person empty if it is none
     */
    record Named(Passage printed, Optional<PersonMention> person) {}

    /** Returns those whom the columns of a sort name, in their order. */
    List<Named> of(ScheduleColumn column);
}
