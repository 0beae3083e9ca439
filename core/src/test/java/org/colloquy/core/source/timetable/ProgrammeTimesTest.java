package org.colloquy.core.source.timetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Stated;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.ReadContext;
import org.colloquy.core.source.timetable.field.ScheduleTableFormat;
import org.colloquy.core.source.timetable.frab.FrabXmlFormat;
import org.colloquy.core.source.timetable.frab.IndicoFormat;
import org.colloquy.core.source.timetable.site.IacrFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When items are, in the formats other than calendars. */
class ProgrammeTimesTest {

    private static final ReadContext ICML =
            new ReadContext(Limits.STANDARD, Editions.standard().find("ICML 2022"), Editions.standard());

    private static String indico(String start, String rest) {
        return "{\"_type\":\"HTTPAPIResult\",\"results\":[{\"contributions\":[{\"title\":\"x\",\"startDate\":" + start
                + rest + "}]}]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"date\":\"2021-07-19\",\"time\":\"09:00:00\",\"tz\":\"Europe/Zurich\"}' | ',\"duration\":20' | 2021-07-19T09:00+02:00/2021-07-19T09:20+02:00",
                "'{\"date\":\"2021-12-19\",\"time\":\"09:00:00\",\"tz\":\"Europe/Zurich\"}' | ',\"duration\":20.0' | 2021-12-19T09:00+01:00/2021-12-19T09:20+01:00",
                "'{\"date\":\"2021-12-19\",\"time\":\"09:00:00\",\"tz\":\"UTC\"}' | '' | 2021-12-19T09:00Z/?",
                "'{\"date\":\"2021-12-19\",\"time\":\"09:00:00\",\"tz\":\"Mars\"}' | '' | 2021-12-19T09:00/?",
                "'{\"date\":\"2021-12-19\",\"time\":\"99:00:00\",\"tz\":\"UTC\"}' | '' | none",
                "null | '' | none",
            })
    void indicoTimesAreInTheirZone(String start, String rest, String expected) throws IOException {
        assertEquals(
                expected, ReadItems.of(new IndicoFormat(), indico(start, rest)).time());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Start,End | 2022-07-18 09:00,2022-07-18 10:00 | 2022-07-18T09:00-04:00/2022-07-18T10:00-04:00 ZONE",
                "Start,End | 2022-07-18T09:00:00Z,2022-07-18T10:00:00Z | 2022-07-18T09:00Z/2022-07-18T10:00Z",
                "Date,Start,End | 18.07.2022,23:30,0:30 | 2022-07-18T23:30-04:00/2022-07-19T00:30-04:00 ZONE",
                "Start Date,Start Time,End Date,End Time | 07/18/2022,9:00 AM,07/19/2022,1:00 PM | 2022-07-18T09:00-04:00/2022-07-19T13:00-04:00 ZONE",
                "Start,Duration,Timezone | 2022-07-18 09:00,45,Europe/Oslo | 2022-07-18T09:00+02:00/2022-07-18T09:45+02:00",
                "Start,End | 09:00,10:00 | none",
            })
    void timesOfTablesAreThoseOfTheEditionUnlessTheySayMore(String header, String row, String expected)
            throws IOException {
        String table = "Title," + header + "\nx," + row + "\n";
        assertEquals(
                expected, ReadItems.of(new ScheduleTableFormat(), table, ICML).time());
    }

    @Test
    void withoutAZoneATimeOfATableIsOnTheClockOfThePlace() throws IOException {
        ReadItems items = ReadItems.of(
                new ScheduleTableFormat(), "Title,Start,Room\nx,2022-07-18 09:00,A\ny,2022-07-18 10:00,A\n");
        assertEquals("2022-07-18T09:00/?", items.time());
        assertEquals(List.of("time-without-zone"), items.problems());
    }

    @Test
    void aDayMayHaveAZoneOfItsOwn() throws IOException {
        String programme = """
                {"config": {"timezone": {"name": "America/Los_Angeles"}}, "days": [
                {"date": "2023-08-21", "timeslots": [{"starttime": "23:30", "endtime": "00:30", "sessions": [{"session_title": "a"}]}]},
                {"date": "2023-12-21", "timezone": {"name": "Asia/Kolkata"},
                 "timeslots": [{"starttime": "09:00", "sessions": [{"session_title": "b"}]}]}]}
                """;
        List<String> times = ReadItems.of(new IacrFormat(), programme).all(SessionMention.class).stream()
                .map(session -> session.slot().map(Stated::value).orElseThrow())
                .map(slot -> slot.start().orElseThrow() + "/"
                        + slot.end().map(Object::toString).orElse("?"))
                .toList();
        assertEquals(List.of("2023-08-21T23:30-07:00/2023-08-22T00:30-07:00", "2023-12-21T09:00+05:30/?"), times);
    }

    @Test
    void aScheduleWithoutZoneCountsFromTheOffsetOfItsDay() throws IOException {
        String schedule = """
                <schedule><day date="2022-10-29" start="2022-10-29T09:00:00+03:00"><room name="A">
                <event><title>x</title><start>10:00</start><duration>0:30</duration></event></room></day></schedule>
                """;
        assertEquals(
                "2022-10-29T10:00+03:00/2022-10-29T10:30+03:00",
                ReadItems.of(new FrabXmlFormat(), schedule).time());
        String withoutDay = schedule.replace("start=", "begin=");
        assertEquals(
                "2022-10-29T10:00/2022-10-29T10:30",
                ReadItems.of(new FrabXmlFormat(), withoutDay).time());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "A B, C D and E F=A B/C D/E F",
                "A B, C D, and E F=A B/C D/E F",
                "Roe, Ana; Berg, Sven=Roe, Ana/Berg, Sven",
                "A B & C D=A B/C D",
                "Alexandra Anderson=Alexandra Anderson",
                "A B | C D=A B/C D",
                ", ,A B,=A B"
            })
    void namesAreTakenApart(String printed, String names) {
        Passage passage = new Passage(printed, 7, 7 + printed.length());
        List<Passage> parts = SplitNames.of(passage);
        assertEquals(names, String.join("/", parts.stream().map(Passage::text).toList()));
        for (Passage part : parts) {
            assertEquals(part.text(), printed.substring((int) part.start() - 7, (int) part.end() - 7));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ",", " and ", ";", "a, ", "\n "})
    void takingNamesApartIsLinear(String unit) {
        String text = "a" + unit.repeat(100_000 / unit.length());
        assertTimeout(Duration.ofSeconds(60), () -> SplitNames.of(new Passage(text, 0, text.length())));
    }
}
