package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;

/**
 * When a programme item takes place.
 *
 * @param start the beginning; absent if the printed time could not be placed on a day
 * @param end the end, after the beginning, with an offset if that has one; absent if none is printed
 * @param inferred which parts of the times the document leaves open and were worked out
 */
public record Slot(Optional<EventTime> start, Optional<EventTime> end, Set<Part> inferred) {

    /** A part of a time that a programme may leave open. */
    public enum Part {
        /** The year. */
        YEAR,
        /** The offset from UTC. */
        ZONE,
        /** Whether the hours are before or after noon. */
        HALF_OF_DAY
    }

    /** Returns the slot from a beginning to an end, which is left out if it is not later, or not on the same clock. */
    public static Slot from(EventTime start, Optional<EventTime> end, Set<Part> inferred) {
        Optional<EventTime> later = end.filter(start::isBefore)
                .filter(time -> time.offset().isPresent() == start.offset().isPresent());
        return new Slot(Optional.of(start), later, inferred);
    }

    /** Checks that the end comes after the beginning, on the same clock. */
    public Slot {
        checkArgument(
                start.isEmpty() || end.isEmpty() || end.get().isAfter(start.get()),
                "a slot must end (%s) after it starts (%s)",
                end,
                start);
        checkArgument(
                start.isEmpty()
                        || end.isEmpty()
                        || start.get().offset().isPresent()
                                == end.get().offset().isPresent(),
                "both ends of a slot (%s, %s) have an offset, or neither",
                start,
                end);
        inferred = Sets.immutableEnumSet(inferred);
    }
}
