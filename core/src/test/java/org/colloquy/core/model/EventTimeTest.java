package org.colloquy.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTimeTest {

    private static final EventTime BERLIN = EventTime.of(OffsetDateTime.parse("2021-07-21T19:00+02:00"));
    private static final EventTime BOSTON = EventTime.of(OffsetDateTime.parse("2021-07-21T14:00-04:00"));
    private static final EventTime SOMEWHERE = new EventTime(LocalDateTime.parse("2021-07-21T17:30"), Optional.empty());

    @Test
    void timesAreOrderedByTheMoment() {
        assertEquals(
                List.of(BERLIN, SOMEWHERE, BOSTON),
                List.of(BOSTON, SOMEWHERE, BERLIN).stream().sorted().toList());
    }

    @Test
    void theSameMomentIsTheSameText() {
        assertEquals("2021-07-21T18:00:00Z", BOSTON.moment());
        assertEquals(
                BOSTON.moment(),
                EventTime.of(OffsetDateTime.parse("2021-07-21T20:00+02:00")).moment());
        assertEquals("2021-07-21T17:30", SOMEWHERE.moment());
    }

    @Test
    void isWrittenWithItsOffset() {
        assertEquals("2021-07-21T19:00+02:00", BERLIN.toString());
        assertEquals("2021-07-22T17:30", SOMEWHERE.plusDays(1).toString());
    }

    @Test
    void aSlotLeavesOutAnEndOnAnotherClockOrBeforeItsBeginning() {
        assertEquals(
                Optional.of(BOSTON),
                Slot.from(BERLIN, Optional.of(BOSTON), Set.of()).end());
        assertEquals(
                Optional.empty(),
                Slot.from(BOSTON, Optional.of(BERLIN), Set.of()).end());
        assertEquals(
                Optional.empty(),
                Slot.from(SOMEWHERE, Optional.of(BOSTON), Set.of()).end());
        assertThrows(
                IllegalArgumentException.class, () -> new Slot(Optional.of(SOMEWHERE), Optional.of(BOSTON), Set.of()));
    }
}
