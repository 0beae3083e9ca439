package org.colloquy.core.source.timetable.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.timetable.IsoLength;
import org.colloquy.core.source.timetable.MarkedUpText;
import org.colloquy.core.source.timetable.ReadItems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTimesTest {

    /** A clock that changes on the second Sunday of March and the first of November, but only until 2020. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:Custom
            BEGIN:STANDARD
            DTSTART:16010101T020000
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11;UNTIL=20201101T060000Z
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3;UNTIL=20200308T070000Z
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:20220101T000000
            TZOFFSETFROM:-0500
            TZOFFSETTO:+0545
            END:STANDARD
            END:VTIMEZONE
            """;

    private static String calendar(String head, String... lines) {
        return "BEGIN:VCALENDAR\n" + head + "BEGIN:VEVENT\nSUMMARY:An item\n" + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static String time(String head, String... lines) throws IOException {
        return ReadItems.of(new ICalendarFormat(), calendar(head, lines)).time();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20210721T190000Z | DTEND:20210721T200000Z | 2021-07-21T19:00Z/2021-07-21T20:00Z",
                "DTSTART;TZID=Europe/Berlin:20210721T190000 | DURATION:PT1H30M | 2021-07-21T19:00+02:00/2021-07-21T20:30+02:00",
                "DTSTART;TZID=Europe/Berlin:20211221T190000 | X:y | 2021-12-21T19:00+01:00/?",
                // Nine in the evening to nine in the morning: the clocks go back in between.
                "DTSTART;TZID=Europe/Berlin:20211030T210000 | DTEND;TZID=Europe/Berlin:20211031T090000 | 2021-10-30T21:00+02:00/2021-10-31T09:00+01:00",
                "DTSTART;TZID=Europe/Berlin:20211030T210000 | DURATION:P1D | 2021-10-30T21:00+02:00/2021-10-31T21:00+01:00",
                // Four hours, one of which is there twice.
                "DTSTART;TZID=Europe/Berlin:20211031T010000 | DURATION:PT4H | 2021-10-31T01:00+02:00/2021-10-31T04:00+01:00",
                "DTSTART;TZID=/example.org/2005_1/America/Argentina/Ushuaia:20210721T190000 | X:y | 2021-07-21T19:00-03:00/?",
                "DTSTART;TZID=Pacific Standard Time:20210721T190000 | X:y | 2021-07-21T19:00-07:00/?",
                "DTSTART;TZID=India Standard Time:20210721T190000 | X:y | 2021-07-21T19:00+05:30/?",
                "DTSTART;TZID=Japan:20210721T190000 | X:y | 2021-07-21T19:00+09:00/?",
                "DTSTART;TZID=CET:20210721T190000 | X:y | 2021-07-21T19:00+02:00/?",
                "DTSTART;TZID=IST:20210721T190000 | X:y | 2021-07-21T19:00/?",
                "DTSTART;VALUE=DATE:20210721 | X:y | 2021-07-21T00:00/2021-07-22T00:00",
                "DTSTART:20210721T190000 | DTEND:20210721T200000 | 2021-07-21T19:00/2021-07-21T20:00",
                "DTSTART:20210721T190000 | DTEND:20210721T200000Z | 2021-07-21T19:00/?",
                "DTSTART:20211030T210000 | DURATION:P1DT2H | 2021-10-30T21:00/2021-10-31T23:00",
                "DTSTART:20210721T190000Z | DTEND:20210721T180000Z | 2021-07-21T19:00Z/?",
                "DTSTART:20211321T190000Z | X:y | none",
                "X:y | DTEND:20210721T180000Z | none",
            })
    void timesAreExact(String start, String end, String expected) throws IOException {
        assertEquals(expected, time("", start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "20190309T120000, -05:00",
        "20190310T120000, -04:00",
        "20190310T013000, -05:00",
        "20190310T030000, -04:00",
        "20191103T120000, -05:00",
        "20201102T120000, -05:00",
        "20210701T120000, -05:00",
        "20220701T120000, +05:45",
        "16000101T120000, -04:00"
    })
    void aZoneThatTheCalendarDescribesHasItsOffsets(String local, String offset) throws IOException {
        String time = time(ZONE, "DTSTART;TZID=Custom:" + local);
        assertTrue(time.endsWith(offset + "/?"), time);
    }

    @Test
    void aTimeWithoutZoneIsOfTheCalendar() throws IOException {
        assertEquals(
                "2021-07-21T19:00+02:00/2021-07-21T20:00+02:00",
                time("X-WR-TIMEZONE:Europe/Vienna\n", "DTSTART:20210721T190000", "DTEND:20210721T200000"));
    }

    @Test
    void aDayIsFromMidnightToMidnight() throws IOException {
        String head = "X-WR-TIMEZONE:Europe/Vienna\n";
        assertEquals("2021-03-28T00:00+01:00/2021-03-29T00:00+02:00", time(head, "DTSTART;VALUE=DATE:20210328"));
        assertEquals(
                "2021-07-21T00:00+02:00/2021-07-24T00:00+02:00",
                time(head, "DTSTART;VALUE=DATE:20210721", "DTEND;VALUE=DATE:20210724"));
    }

    @Test
    void aZoneThatIsNotKnownIsThatOfTheEditionAndSaidSo() throws IOException {
        ReadContext icml = new ReadContext(Limits.STANDARD, Editions.standard().find("ICML 2022"), Editions.standard());
        String text = calendar("", "DTSTART;TZID=Nowhere:20220721T190000");
        ReadItems items = ReadItems.of(new ICalendarFormat(), text, icml);
        assertEquals("2022-07-21T19:00-04:00/? ZONE", items.time());
        assertEquals(List.of("unknown-zone"), items.problems());
    }

    @Test
    void missingZonesAreSaidOnce() throws IOException {
        String event = "BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20220721T190000\nEND:VEVENT\n";
        assertEquals(
                List.of("time-without-zone"),
                ReadItems.of(new ICalendarFormat(), "BEGIN:VCALENDAR\n" + event + event)
                        .problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT20M=0:1200", "P1W=7:0", "+P1DT2H=1:7200", "P=0:0", "PT=0:0"})
    void lengthsAreRead(String line) {
        String[] parts = line.split("[=:]", -1);
        assertEquals(
                Optional.of(new IsoLength(Long.parseLong(parts[1]), Long.parseLong(parts[2]))),
                IsoLength.parse(parts[0]));
    }

    @Test
    void daysOfAChangeMayBeListed() throws IOException {
        String zone = ZONE.replace(
                "DTSTART:20220101T000000", "DTSTART:20220101T000000\nRDATE:20230501T000000,20220301T000000");
        assertTrue(time(zone, "DTSTART;TZID=Custom:20230601T120000").endsWith("+05:45/?"));
        String back = zone.replace("END:VTIMEZONE", """
                BEGIN:DAYLIGHT
                DTSTART:20220401T000000
                TZOFFSETFROM:+0545
                TZOFFSETTO:+0645
                END:DAYLIGHT
                END:VTIMEZONE""");
        assertTrue(time(back, "DTSTART;TZID=Custom:20220331T120000").endsWith("+05:45/?"));
        assertTrue(time(back, "DTSTART;TZID=Custom:20230430T120000").endsWith("+06:45/?"));
        assertTrue(time(back, "DTSTART;TZID=Custom:20230501T120000").endsWith("+05:45/?"));
    }

    /** Each day against each event would be two thousand million. */
    @Test
    void manyListedDaysAndManyEventsAreReadInTime() {
        String days = "\nRDATE:20220101T000000".repeat(40_000);
        String zone = ZONE.replace("DTSTART:20220101T000000", "DTSTART:20220101T000000" + days);
        String event = "BEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=Custom:20230601T120000\nEND:VEVENT\n";
        String text = "BEGIN:VCALENDAR\n" + zone + event.repeat(50_000) + "END:VCALENDAR\n";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReadItems.of(new ICalendarFormat(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "20210721T", "P1W", "T1H", "+05:", "1SU", "<b ", "</p", "<p ", "P1D"})
    void readingIsLinear(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            ICalendarTime.parse(text);
            IsoLength.parse(text);
            MarkedUpText.line(text);
            ReadItems.of(new ICalendarFormat(), calendar(ZONE.replace("1SU", text), "DTSTART:" + text, text));
        });
    }
}
