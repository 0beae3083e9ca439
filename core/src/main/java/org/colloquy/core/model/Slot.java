package org.colloquy.core.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a programme item takes place.
 *
 * @param start the beginning; absent if the printed time could not be placed in a year
 * @param end the end, after the beginning; absent if none is printed
 * @param inferred which parts of the times the document leaves open and were worked out
 */
public record Slot(Optional<OffsetDateTime> start, Optional<OffsetDateTime> end, Set<Part> inferred) {

    /** A part of a time that a programme may leave open. */
    public enum Part {
        /** The year. */
        YEAR,
        /** The offset from UTC. */
        ZONE,
        /** Whether the hours are before or after noon. */
        HALF_OF_DAY
    }

    /** Checks that the end comes after the beginning. */
    public Slot {
        checkArgument(
                start.isEmpty() || end.isEmpty() || end.get().isAfter(start.get()),
                "a slot must end (%s) after it starts (%s)",
                end,
                start);
        inferred = Sets.immutableEnumSet(inferred);
    }
}
