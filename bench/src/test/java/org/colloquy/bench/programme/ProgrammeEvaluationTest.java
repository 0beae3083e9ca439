package org.colloquy.bench.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colloquy.bench.reading.DocumentReader;
import org.colloquy.bench.reading.MadeUpReader;
import org.colloquy.bench.reading.ProductReader;
import org.colloquy.bench.reading.Said;
import org.colloquy.bench.score.Evaluation;
import org.colloquy.bench.score.FlatFigures;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.Publication;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Subject;
import org.junit.jupiter.api.Test;

class ProgrammeEvaluationTest {

    private static Map<String, String> figures(String folder, DocumentReader reader) throws IOException {
        return FlatFigures.of(evaluation(folder, reader));
    }

    private static Evaluation evaluation(String folder, DocumentReader reader) throws IOException {
        URL url = Objects.requireNonNull(ProgrammeEvaluationTest.class.getResource("../programmes/" + folder));
        try {
            return ProgrammeEvaluation.of(Path.of(url.toURI()), reader);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aSessionIsComparedWithItsTruth() throws IOException {
        Said said = new Said();
        SessionMention session = said.session(
                "2A: Weirs & Water",
                Optional.of("Mill Room"),
                said.slot("2019-06-03T15:00:00-05:00", "2019-06-03T16:30:00-05:00"),
                List.of(said.role(RoleKind.SESSION_CHAIR, "Ada Moor"), said.role(RoleKind.SESSION_CHAIR, "Hal Kvist")));
        PaperMention weirs = said.paper("On Weirs", Optional.empty(), "Bo Lund", "Cy Holm");
        said.talk(
                "On Weirs",
                Optional.of(session),
                Optional.of(weirs),
                said.slot("2019-06-03T15:00:00-05:00", "2019-06-03T15:15:00-05:00"));
        PaperMention fish = said.paper("Of Fish", Optional.empty(), "Ed Vinter", "Di Rask");
        said.talk(
                "Of Fish",
                Optional.of(session),
                Optional.of(fish),
                said.slot("2019-06-03T15:15:00-05:00", "2019-06-03T15:35:00-05:00"));
        said.talk("Silt", Optional.of(session), Optional.empty(), said.slot("2019-06-03T15:45:00-05:00"));
        said.talk("Choose All", Optional.of(session), Optional.empty(), Optional.empty());

        assertEquals(
                Map.ofEntries(
                        Map.entry("session item", "1 1 0"),
                        Map.entry("session title", "1 1 0"),
                        Map.entry("session day", "1 1 0"),
                        Map.entry("session time", "1 1 0"),
                        Map.entry("session room", "1 1 0"),
                        Map.entry("session chair", "1 0 0"), // two are named
                        Map.entry("session person", "0 0 0"),
                        Map.entry("talk item", "4 3 1"), // eels are missing, a button is extra
                        Map.entry("talk title", "4 3 0"),
                        Map.entry("talk authors", "4 1 0"), // order, missing, none
                        Map.entry("talk time", "3 1 1"), // end, missing; the poster has none
                        Map.entry("talk board", "1 0 0"),
                        Map.entry("talk talk kind", "4 0 0")),
                figures("hall", new MadeUpReader(Map.of("weirs.txt", said))));
    }

    @Test
    void aPaperWithoutATalkStandsForOne() throws IOException {
        Said said = new Said();
        said.paper("Eels at Night", Optional.empty(), "Flo Asp");
        Map<String, String> figures = figures("hall", new MadeUpReader(Map.of("weirs.txt", said)));
        assertEquals("4 1 0", figures.get("talk item"));
        assertEquals("4 1 0", figures.get("talk authors"));
    }

    @Test
    void cardsAreReadByTheProductAndCompared() throws IOException {
        Evaluation evaluation = evaluation("cards", new ProductReader(Duration.ofSeconds(60)));
        assertEquals(
                Map.ofEntries(
                        Map.entry("card item", "3 2 1"), // one is not on the page, one is not in the truth
                        Map.entry("card title", "3 2 0"),
                        Map.entry("card authors", "3 1 0"),
                        Map.entry("card kind", "3 2 0"),
                        Map.entry("card time", "2 2 0"),
                        Map.entry("card room", "2 1 0"),
                        Map.entry("card abstract", "2 2 0")),
                FlatFigures.of(evaluation));
        assertEquals(4, evaluation.differences().size());
    }

    @Test
    void aTableOfPapersIsItsOwnTruth() throws IOException {
        Said said = new Said();
        SessionMention monday = said.session("Mon Session 1", Optional.empty(), Optional.empty(), List.of());
        PaperMention weirs = said.paper("On Weirs", Optional.of("Water, held back."), "Cy Holm", "Bo Lund");
        said.talk("On Weirs", Optional.of(monday), Optional.of(weirs), Optional.empty());
        said.paper("Of Fish, and Birds", Optional.of("Invented."), "Di Rask");
        said.paper("Invented", Optional.empty());
        said.add(new PaperMention(
                said.evidence(),
                PaperKind.UNKNOWN,
                Optional.of(said.stated("Of Reeds")),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Publication(
                        Optional.of("p3"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(said.stated(Subject.keyword("reeds")), said.stated(Subject.keyword("mud"))),
                        List.of(),
                        List.of(),
                        List.of(),
                        true)));

        Map<String, String> figures = figures("site", new MadeUpReader(Map.of("papers.csv", said)));
        assertEquals("3 3 1", figures.get("paper item"));
        assertEquals("3 3 0", figures.get("paper title"));
        assertEquals("3 1 0", figures.get("paper key"));
        assertEquals("5 1 1", figures.get("paper keywords"));
        assertEquals("2 1 0", figures.get("paper authors"));
        assertEquals("1 1 1", figures.get("paper abstract"));
        assertEquals("3 1 0", figures.get("paper sessions"));
        assertEquals("1 0 0", figures.get("paper link"));
    }

    @Test
    void sessionsOfASiteHaveTimesInUtcAndPapers() throws IOException {
        Said said = new Said();
        SessionMention first = said.session(
                "1A", Optional.empty(), said.slot("2020-07-06T07:00:00+02:00", "2020-07-06T08:00:00+02:00"), List.of());
        said.talk("p1", Optional.of(first), Optional.empty(), Optional.empty());
        said.talk("p2", Optional.of(first), Optional.empty(), Optional.empty());
        SessionMention second = said.session("1B", Optional.empty(), said.slot("2020-07-06T06:00:00+02:00"), List.of());
        said.talk("p3", Optional.of(second), Optional.empty(), Optional.empty());

        Map<String, String> figures = figures("site", new MadeUpReader(Map.of("sessions.yml", said)));
        assertEquals("4 2 0", figures.get("session item")); // two more stand in papers.csv
        assertEquals("2 1 0", figures.get("session start"));
        assertEquals("3 2 1", figures.get("session papers"));
        assertEquals("4 0 1", figures.get("event item")); // p3 is in no file
    }

    @Test
    void eventsOfASiteHaveTimesInUtcAndPeople() throws IOException {
        Said tutorials = new Said();
        SessionMention river = tutorials.session(
                "Reading a River",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        tutorials.role(RoleKind.ORGANISER, "Ada Moor"),
                        tutorials.role(RoleKind.ORGANISER, "Bo Lund"),
                        tutorials.role(RoleKind.ORGANISER, "Cy Holm")));
        tutorials.talk(
                "Live Session 1",
                Optional.of(river),
                Optional.empty(),
                tutorials.slot("2020-07-05T13:00:00Z", "2020-07-05T16:30:00Z"));
        tutorials.talk(
                "Opening Words",
                Optional.empty(),
                Optional.empty(),
                tutorials.slot("2020-07-06T14:00:00Z", "2020-07-06T14:15:00Z"),
                tutorials.role(RoleKind.SPEAKER, "Di Rask"));
        Said calendar = new Said();
        calendar.talk(
                "Fish & Chips",
                Optional.empty(),
                Optional.empty(),
                calendar.slot("2020-07-06T18:00:00Z", "2020-07-06T20:00:00Z"));
        calendar.session(
                "T1: Reading a River",
                Optional.empty(),
                calendar.slot("2020-07-05T17:30:00Z", "2020-07-05T21:00:00Z"),
                List.of(calendar.role(RoleKind.ORGANISER, "Ada Moor")));

        Map<String, String> figures =
                figures("site", new MadeUpReader(Map.of("tutorials.yml", tutorials, "calendar.json", calendar)));
        assertEquals("4 4 0", figures.get("event item")); // a live session is named in the file
        assertEquals("4 4 0", figures.get("event title"));
        assertEquals("6 3 1", figures.get("event slots")); // 2 of 3, and 1 of 3 with one that is not so
        assertEquals("3 2 0", figures.get("event authors"));
        assertEquals("1 0 0", figures.get("event abstract"));
    }

    @Test
    void whatNoFormatReadsCountsAsNothing() throws IOException {
        Map<String, String> figures = figures("", new MadeUpReader(Map.of()));
        assertEquals("3 0 0", figures.get("paper item"));
        assertEquals("4 0 0", figures.get("talk item"));
        assertEquals("3 0 0", figures.get("card item"));
    }
}
