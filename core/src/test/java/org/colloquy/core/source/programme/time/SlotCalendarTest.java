package org.colloquy.core.source.programme.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.programme.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotCalendarTest {

    private static final Optional<Conference> SEOUL = Editions.standard().find("ICML 2026");
    private static final Optional<Conference> BALTIMORE = Editions.standard().find("ICML 2022");

    @Test
    void aPrintedZoneIsTaken() {
        Slot slot = place(BALTIMORE, "Wed 20 July 7:30 - 7:35 PDT");
        assertEquals(at("2022-07-20T07:30:00-07:00"), slot.start());
        assertEquals(at("2022-07-20T07:35:00-07:00"), slot.end());
        assertEquals(Set.of(Slot.Part.YEAR), slot.inferred());
    }

    @Test
    void withoutOneThePlaceTells() {
        Slot slot = place(SEOUL, "Jul 7, 10:30 AM - 12:15 PM");
        assertEquals(at("2026-07-07T10:30:00+09:00"), slot.start());
        assertEquals(Set.of(Slot.Part.YEAR, Slot.Part.ZONE), slot.inferred());
    }

    @Test
    void theDaysOfAnEditionMayBeOfAnotherYearThanItsName() {
        Optional<Conference> late = Optional.of(new Conference(
                new ConferenceSeries("FOO", "Conference on Foo"),
                2020,
                LocalDate.of(2020, 12, 30),
                LocalDate.of(2021, 1, 8),
                "Kyoto, Japan",
                ZoneId.of("Asia/Tokyo")));
        assertEquals(
                at("2020-12-30T09:00:00+09:00"),
                place(late, "Wed 30 Dec 9:00 - 9:30").start());
        assertEquals(
                at("2021-01-05T09:00:00+09:00"),
                place(late, "5 January 9:00 - 9:30").start());
        SlotLine after =
                SlotLine.parse(Printed.of("Fri 8 Jan 9:00 - 9:30", 0, 21)).orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2021, 1, 8)), EditionFinder.day(after, late.orElseThrow(), 0));
        SlotLine dayAfter =
                SlotLine.parse(Printed.of("Sat 9 Jan 9:00 - 9:30", 0, 21)).orElseThrow();
        assertEquals(Optional.empty(), EditionFinder.day(dayAfter, late.orElseThrow(), 0));
        assertEquals(Optional.of(LocalDate.of(2021, 1, 9)), EditionFinder.day(dayAfter, late.orElseThrow(), 1));
    }

    @Test
    void aRangeMayCrossMidnight() {
        Slot slot = place(SEOUL, "Wed, Jul 8, 2026 • 10:30 PM – 12:15 AM PDT");
        assertEquals(at("2026-07-09T00:15:00-07:00"), slot.end());
        assertEquals(Set.of(), slot.inferred());
    }

    @Test
    void pacificTimeFollowsTheSeason() {
        assertEquals(
                "-08:00",
                place(BALTIMORE, "Thu 1 December 2022 7:00 - 8:00 PT")
                        .start()
                        .orElseThrow()
                        .offset()
                        .orElseThrow()
                        .toString());
        assertEquals(
                "-07:00",
                place(BALTIMORE, "Fri 1 July 2022 7:00 - 8:00 PT")
                        .start()
                        .orElseThrow()
                        .offset()
                        .orElseThrow()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, Z",
        "UTC+2, +02:00",
        "UTC+5:45, +05:45",
        "GMT-03:30, -03:30",
        "-03, -03:00",
        "KST, +09:00",
        "America/St_Johns, -02:30"
    })
    void everyFormOfAZoneIsAnOffset(String zone, String offset) {
        Slot slot = place(BALTIMORE, "Wed 20 July 7:30 - 7:35 " + zone);
        assertEquals(offset, slot.start().orElseThrow().offset().orElseThrow().toString());
    }

    @Test
    void aRegionMayHaveHyphens() {
        Slot slot = new SlotCalendar(BALTIMORE, Optional.of(2022), Optional.of("America/Port-au-Prince"))
                .place(line("Wed 20 July 7:30 - 7:35"));
        assertEquals("-04:00", slot.start().orElseThrow().offset().orElseThrow().toString());
    }

    @Test
    void aTimeWithoutDateBelongsToTheDayBeforeIt() {
        SlotCalendar calendar = new SlotCalendar(BALTIMORE, Optional.of(2022), Optional.empty());
        calendar.place(line("Wed 20 July 7:30 - 7:35 PDT"));
        assertEquals(
                at("2022-07-20T08:00:00-04:00"),
                calendar.place(line("8:00 - 8:05")).start());
    }

    @Test
    void aWeekdayThatTheEditionHasOnceIsADay() {
        assertEquals(
                at("2022-07-22T05:30:00-04:00"),
                place(BALTIMORE, "Fri 5:30 a.m. - 6:00 a.m.").start());
    }

    @Test
    void aWeekdayThatTheEditionHasTwiceIsTheDayBeforeItOrTheNextFromThen() {
        SlotCalendar calendar =
                new SlotCalendar(Editions.standard().find("NeurIPS 2022"), Optional.of(2022), Optional.empty());
        assertTrue(calendar.place(line("Fri 6:50 a.m. - 7:00 a.m. CST")).start().isEmpty());
        calendar.place(line("Fri 2 Dec, 6:50 a.m. CST"));
        assertEquals(
                at("2022-12-02T07:00:00-06:00"),
                calendar.place(line("Fri 7:00 a.m. - 7:30 a.m. CST")).start());
        assertEquals(
                at("2022-12-05T07:00:00-06:00"),
                calendar.place(line("Mon 7:00 a.m. - 7:30 a.m. CST")).start());
    }

    @Test
    void aPageMayNameTheZoneOfAllItsTimes() {
        Slot slot = new SlotCalendar(BALTIMORE, Optional.of(2022), Optional.of("America/Chicago"))
                .place(line("Wed 20 July 7:30 - 7:35"));
        assertEquals(at("2022-07-20T07:30:00-05:00"), slot.start());
        assertEquals(Set.of(Slot.Part.YEAR), slot.inferred());
    }

    @Test
    void whatCannotBeKnownStaysOpen() {
        Slot unknownYear = new SlotCalendar(Optional.empty(), Optional.empty(), Optional.empty())
                .place(line("Wed 20 July 7:30 - 7:35 PDT"));
        assertTrue(unknownYear.start().isEmpty());
        Slot wrongWeekday = place(BALTIMORE, "Thu 20 July 7:30 - 7:35 PDT");
        assertTrue(wrongWeekday.start().isEmpty());
    }

    @Test
    void withoutAZoneTheClockOfThePlaceIsKept() {
        Slot unknownZone = new SlotCalendar(Optional.empty(), Optional.of(2022), Optional.empty())
                .place(line("Wed 20 July 23:30 - 0:35"));
        assertEquals(
                new Slot(clock("2022-07-20T23:30"), clock("2022-07-21T00:35"), Set.of(Slot.Part.YEAR)), unknownZone);
    }

    @Test
    void aRangeOfNoLengthHasNoEnd() {
        assertTrue(place(BALTIMORE, "Wed 20 July 7:30 - 7:30 PDT").end().isEmpty());
    }

    private static Optional<EventTime> at(String moment) {
        return Optional.of(EventTime.of(OffsetDateTime.parse(moment)));
    }

    private static Optional<EventTime> clock(String time) {
        return Optional.of(new EventTime(LocalDateTime.parse(time), Optional.empty()));
    }

    private static Slot place(Optional<Conference> conference, String text) {
        return new SlotCalendar(conference, conference.map(Conference::year), Optional.empty()).place(line(text));
    }

    private static SlotLine line(String text) {
        return SlotLine.parse(Printed.of(text, 0, text.length())).orElseThrow();
    }
}
