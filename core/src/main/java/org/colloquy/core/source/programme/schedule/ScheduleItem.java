package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.programme.Printed;

/**
 * An item as the layout of the schedule has it.
 *
 * @param entry the stretch of the schedule in which it stands
 * @param title the title, or the names of a talk without one
 * @param names the people, in {@link org.colloquy.core.source.programme.people.ScheduleNames} form
 * @param kind the words in front of the title that tell the kind
 * @param room a room below the title
 * @param places the lines below the people that say where they work
 * @param marks short marks beside the title
 * @param from the first of the entry's texts that it is made of
 * @param to the one after its last
 * @param namesFirst whether the people stand before the title
 * @param confidence how sure it is that title and names are these
 */
record ScheduleItem(
        ScheduleEntry entry,
        Printed title,
        Optional<Printed> names,
        Optional<Printed> kind,
        Optional<Printed> room,
        List<Printed> places,
        List<Printed> marks,
        int from,
        int to,
        boolean namesFirst,
        double confidence) {

    ScheduleItem {
        places = ImmutableList.copyOf(places);
        marks = ImmutableList.copyOf(marks);
    }

    /** Returns the same item by another title. */
    ScheduleItem called(Printed other) {
        return new ScheduleItem(entry, other, names, kind, room, places, marks, from, to, namesFirst, confidence);
    }
}
