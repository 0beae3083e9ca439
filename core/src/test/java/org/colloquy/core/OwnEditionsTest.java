package org.colloquy.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.core.model.ConferenceChoice;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkMention;
import org.colloquy.core.source.Editions;
import org.colloquy.core.source.Source;
import org.colloquy.core.source.SourceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conferences that a user names are known to whatever knows conferences. */
class OwnEditionsTest {

    private static final String FOO =
            "FOO\tConference on Foo\t2024\t2024-06-03\t2024-06-07\tVienna, Austria\tEurope/Vienna\n";

    private static final String PROGRAMME = """
            Monday 3 June
            Session 1: Things
            Chair: Ada Moor
            9:00-9:30 A Title of Things and Others
            Bo Lund, Cy Dahl
            9:30-10:00 Another Title of Other Things
            Di Falk
            """;

    @TempDir
    Path folder;

    private Path table;

    @BeforeEach
    void write() throws IOException {
        table = Files.writeString(folder.resolve("own.tsv"), FOO);
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Source> documents() {
        return Stream.of(
                source("schedule.txt", "Programme of FOO 2024\n\n" + PROGRAMME),
                source("page.html", """
                        <html><script type="application/ld+json">{"@type": "Event", "name": "FOO 2024", "subEvent": [
                        {"@type": "Event", "name": "A Title of Things", "startDate": "2024-06-03T09:00"},
                        {"@type": "Event", "name": "Another Title", "startDate": "2024-06-03T09:30"},
                        {"@type": "Event", "name": "A Third Title", "startDate": "2024-06-03T10:00"}]}</script></html>
                        """),
                source("indico.json", """
                        {"_type": "HTTPAPIResult", "results": [{"_type": "Conference", "id": "1", "title": "FOO 2024", "contributions": [{"_type": "Contribution",
                        "id": "1", "title": "A Title of Things", "startDate": {"date": "2024-06-03", "time": "09:00:00",
                        "tz": "Europe/Vienna"}, "duration": 30, "speakers": [{"first_name": "Bo", "last_name": "Lund"}]}]}]}
                        """),
                source("schedule.xml", """
                        <?xml version="1.0"?><schedule><conference><title>FOO 2024</title></conference><day date="2024-06-03">
                        <room name="A"><event id="1"><title>A Title of Things</title><start>09:00</start><duration>00:30</duration>
                        <persons><person>Bo Lund</person></persons></event></room></day></schedule>
                        """),
                source("calendar.ics", """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        X-WR-CALNAME:FOO 2024
                        BEGIN:VEVENT
                        UID:1
                        SUMMARY:A Title of Things
                        DTSTART:20240603T090000Z
                        DTEND:20240603T093000Z
                        END:VEVENT
                        END:VCALENDAR
                        """),
                source("page.html", """
                        <html><head><title>FOO 2024 Posters</title></head><body><div class="displaycards"><a class="small-title"
                        href="/virtual/2024/poster/1">A Title of Things</a><div class="author-str">Bo Lund · Cy Dahl</div></div>
                        </body></html>
                        """),
                source("page.txt", """
                        Skip to yearly menu bar
                        Select Year: (2024)
                        FOO
                        Help Desk
                        Session
                        Things
                        Mon 3 Jun 9 a.m. — 10 a.m.
                        [ 9:00 ] A Title of Things
                        Bo Lund · Cy Dahl
                        """),
                source("papers.bib", """
                        @inproceedings{a, title = {A Title of Things}, author = {Bo Lund}, year = 2024,
                        booktitle = {Proceedings of the 5th Conference on Foo}}
                        """));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreOfTheEditionThatTheyName(Source document) {
        assertEquals(List.of(), editions(Colloquy.builder().source(document)));
        assertEquals(
                List.of("FOO 2024 Vienna, Austria"),
                editions(Colloquy.builder().editions(table).source(document)));
    }

    private static List<String> editions(ColloquyBuilder builder) {
        try (Colloquy colloquy = builder.open()) {
            Stream.Builder<ConferenceChoice> found = Stream.builder();
            colloquy.forEachMention(mention -> {
                Optional<ConferenceChoice> choice = mention instanceof PaperMention paper
                        ? paper.conference()
                        : mention instanceof TalkMention talk
                                ? talk.conference()
                                : mention instanceof SessionMention session ? session.conference() : Optional.empty();
                choice.ifPresent(found);
            });
            return found.build()
                    .map(ConferenceChoice::conference)
                    .filter(edition -> edition.year() == 2024)
                    .map(edition -> edition.label() + " " + edition.place())
                    .distinct()
                    .toList();
        }
    }

    private static Source bare() {
        return source("schedule.txt", PROGRAMME);
    }

    @Test
    void timesAreInTheZoneOfTheEvent() {
        try (Colloquy colloquy = Colloquy.builder()
                .source(bare())
                .event("foo 2024")
                .editions(table)
                .open()) {
            assertEquals(
                    "2024-06-03T09:00+02:00",
                    colloquy.talks()
                            .findFirst()
                            .flatMap(talk ->
                                    talk.slot().flatMap(slot -> slot.start().map(EventTime::toString)))
                            .orElseThrow());
        }
    }

    @Test
    void editionsMayTakeThePlaceOfThoseOfTheLibrary() {
        ColloquyBuilder builder = Colloquy.builder().source(bare()).event("ICML 2022");
        builder.open().close();
        builder.editions(Editions.of(List.of()));
        assertThrows(IllegalArgumentException.class, builder::open);
    }

    @Test
    void anUnknownEventIsToldWithWhatIsWrongInTheTable() throws IOException {
        Files.writeString(table, FOO + FOO.replace("2024-06-03", "3 June").replace("\t2024\t", "\t2025\t"));
        ColloquyBuilder builder =
                Colloquy.builder().source(bare()).editions(table).event("FOO 2025");
        String message =
                assertThrows(IllegalArgumentException.class, builder::open).toString();
        assertTrue(message.contains("'FOO 2025'"), message);
        assertTrue(message.contains("FOO, ICML"), message);
        assertTrue(message.contains("--editions FILE"), message);
        assertTrue(message.contains("own.tsv:2:28: '3 June' is no day"), message);
    }

    @Test
    void aLineThatIsWrongIsAProblemAndTheEndIfStrict() throws IOException {
        Files.writeString(table, FOO + "BAR\n");
        try (Colloquy colloquy = Colloquy.builder()
                .source(bare())
                .editions(table)
                .event("FOO 2024")
                .open()) {
            assertEquals("own.tsv:2:1", colloquy.problems().get(0).place());
            assertEquals(2, colloquy.talks().count());
        }
        ColloquyBuilder strict =
                Colloquy.builder().source(bare()).editions(table).strict();
        assertEquals(
                "own.tsv", assertThrows(SourceException.class, strict::open).source());
    }
}
