package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.export.ExportFormats;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.source.Source;
import org.junit.jupiter.api.Test;

class CalendarRoundTripTest {

    private static final Path PROGRAMME = Path.of("src/test/resources/exports/icalendar/programme.txt");

    private static String line(String title, Optional<Slot> slot, Optional<String> room, String kind) {
        Optional<EventTime> start = slot.flatMap(Slot::start);
        return String.join(
                " | ",
                start.map(EventTime::toString).orElse("?"),
                slot.flatMap(Slot::end).map(EventTime::toString).orElse("?"),
                title,
                room.orElse("-"),
                kind);
    }

    private static List<String> programme(Colloquy colloquy) {
        Stream<String> sessions = colloquy.sessions()
                .filter(session -> session.slot().flatMap(Slot::start).isPresent())
                .map(session -> line(session.title(), session.slot(), session.room(), "session"));
        Stream<String> talks = colloquy.talks()
                .filter(talk -> talk.slot().flatMap(Slot::start).isPresent())
                .map(talk -> line(
                        talk.title(),
                        talk.slot(),
                        talk.room(),
                        talk.kind().orElse(TalkKind.TALK).name().toLowerCase(Locale.ROOT)));
        return Stream.concat(sessions, talks).sorted().toList();
    }

    @Test
    void timesWithoutAZoneStayOnTheClockOfThePlace() throws IOException {
        String page = """
                Session 3A: Retrieval
                Wednesday, June 5, 2024, 10:30-12:00
                10:30-10:50 Dense Retrieval with Weak Labels
                Anna Berg, Tom Fisher
                """;
        StringBuilder written = new StringBuilder();
        try (Colloquy colloquy = Colloquy.builder()
                .source(Source.of("page.txt", page.getBytes(StandardCharsets.UTF_8)))
                .open()) {
            ExportFormats.registered().named("icalendar").write(colloquy, written);
        }
        List<String> times = written.toString()
                .lines()
                .filter(line -> line.startsWith("DTSTART") || line.startsWith("DTEND"))
                .toList();
        assertEquals(
                List.of(
                        "DTSTART:20240605T103000",
                        "DTEND:20240605T120000",
                        "DTSTART:20240605T103000",
                        "DTEND:20240605T105000"),
                times);
    }

    @Test
    void aCalendarThatWeWriteReadsBackTheSame() throws IOException {
        StringBuilder written = new StringBuilder();
        List<String> before;
        try (Colloquy colloquy = Colloquy.read(PROGRAMME)) {
            before = programme(colloquy);
            ExportFormats.registered().named("icalendar").write(colloquy, written);
        }
        Source calendar = Source.of("programme.ics", written.toString().getBytes(StandardCharsets.UTF_8));
        try (Colloquy colloquy = Colloquy.builder().source(calendar).open()) {
            assertEquals(List.of(), colloquy.problems());
            assertTrue(before.size() > 3, before::toString);
            assertEquals(before, programme(colloquy));
        }
    }
}
