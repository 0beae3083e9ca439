package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.model.EventTime;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.TalkMention;
import org.junit.jupiter.api.Test;

class SlotMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aPrintedTimeIsNotMarkedAsWorkedOut() {
        TalkMention talk = page.talk("Walks")
                .slot(page.slot(
                        "21 July 2021, 7 p.m. - 8 p.m. PDT", "2021-07-21T19:00-07:00", "2021-07-21T20:00-07:00"))
                .mention();
        assertEquals("""
                conf:endDate "2021-07-21T20:00:00-07:00"^^xsd:dateTime
                conf:startDate "2021-07-21T19:00:00-07:00"^^xsd:dateTime
                cq:timeAsPrinted "21 July 2021, 7 p.m. - 8 p.m. PDT"
                """, times(Sent.of(talk), "talk/walks-*"));
    }

    @Test
    void aTimeOfWhichPartsWereWorkedOutIsMarked() {
        TalkMention talk = page.talk("Walks")
                .slot(page.slot("7 p.m.", "2021-07-21T19:00-07:00", "", Slot.Part.YEAR, Slot.Part.ZONE))
                .mention();
        assertEquals("""
                conf:startDate "2021-07-21T19:00:00-07:00"^^xsd:dateTime
                cq:inferred conf:startDate
                cq:timeAsPrinted "7 p.m."
                """, times(Sent.of(talk), "talk/walks-*"));
    }

    @Test
    void aTimeOfWhichTheZoneIsNotKnownHasNone() {
        TalkMention talk = page.talk("Walks")
                .slot(page.said(
                        new Slot(
                                Optional.of(new EventTime(LocalDateTime.parse("2021-07-21T19:00"), Optional.empty())),
                                Optional.empty(),
                                Set.of()),
                        "21 July 2021, 19:00"))
                .mention();
        assertEquals("""
                conf:startDate "2021-07-21T19:00:00"^^xsd:dateTime
                cq:timeAsPrinted "21 July 2021, 19:00"
                """, times(Sent.of(talk), "talk/walks-*"));
    }

    @Test
    void aTimeWithoutAYearStaysAsPrinted() {
        TalkMention talk =
                page.talk("Walks").slot(page.slot("Wed 7 p.m.", "", "")).mention();
        assertEquals("cq:timeAsPrinted \"Wed 7 p.m.\"\n", times(Sent.of(talk), "talk/walks-*"));
    }

    @Test
    void aSessionLastsFromItsFirstTalkToItsLast() {
        SessionMention session = page.session("Theory").mention();
        Sent sent = Sent.of(
                session,
                talk(session, "B", "2021-07-21T19:20-07:00", "2021-07-21T19:40-07:00"),
                talk(session, "A", "2021-07-22T04:00+02:00", "2021-07-21T19:55-07:00"),
                talk(session, "C", "2021-07-21T19:45-07:00", "2021-07-21T19:50-07:00"),
                talk(session, "D", "2021-07-21T19:50-07:00", ""));
        assertEquals("""
                conf:endDate "2021-07-21T19:55:00-07:00"^^xsd:dateTime
                conf:startDate "2021-07-22T04:00:00+02:00"^^xsd:dateTime
                cq:inferred conf:endDate
                cq:inferred conf:startDate
                """, times(sent, "session/theory-*"));
    }

    @Test
    void aTalkWithoutAnEndDoesNotTakeTheSessionsEndAwayInAnyOrder() {
        SessionMention session = page.session("Theory").mention();
        TalkMention open = talk(session, "A", "2021-07-21T19:50-07:00", "");
        TalkMention closed = talk(session, "B", "2021-07-21T19:20-07:00", "2021-07-21T20:00-07:00");
        String expected = times(Sent.of(session, open, closed), "session/theory-*");
        assertTrue(expected.contains("conf:endDate \"2021-07-21T20:00:00-07:00\""));
        assertEquals(expected, times(Sent.of(session, closed, open), "session/theory-*"));
    }

    @Test
    void thePrintedTimeOfASessionIsNotReplaced() {
        SessionMention session = page.session("Theory")
                .slot(page.slot("7 p.m.", "2021-07-21T19:00-07:00", ""))
                .mention();
        Sent sent = Sent.of(session, talk(session, "A", "2021-07-21T18:00-07:00", "2021-07-21T21:00-07:00"));
        assertEquals("""
                conf:startDate "2021-07-21T19:00:00-07:00"^^xsd:dateTime
                cq:timeAsPrinted "7 p.m."
                """, times(sent, "session/theory-*"));
    }

    @Test
    void aSessionWhoseTalksHaveNoEndHasNone() {
        SessionMention session = page.session("Theory").mention();
        Sent sent = Sent.of(session, talk(session, "A", "2021-07-21T18:00-07:00", ""));
        assertEquals("""
                conf:startDate "2021-07-21T18:00:00-07:00"^^xsd:dateTime
                cq:inferred conf:startDate
                """, times(sent, "session/theory-*"));
    }

    @Test
    void aComputedTimeHasTheSpanOfTheTalkThatItComesFrom() {
        SessionMention session = page.session("Theory").mention();
        Sent sent = Sent.of(session, talk(session, "A", "2021-07-21T18:00-07:00", "2021-07-21T19:00-07:00"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor session/theory-*
                cq:evidenceFor talk/a-*
                cq:property conf:endDate
                cq:property conf:startDate
                cq:property cq:timeAsPrinted
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 29
                oa:exact "A"
                oa:start 20
                """, sent.about("document/a#char=20,29", "graph/a"));
    }

    @Test
    void twoSourcesGiveOneTime() {
        SessionMention first = page.session("Theory").mention();
        Said other = Said.in("b");
        SessionMention second = other.session("Theory")
                .slot(other.slot("eight", "2021-07-21T20:00-07:00", ""))
                .mention();
        Said last = Said.in("c");
        SessionMention third = last.session("Theory")
                .slot(last.slot("nine", "2021-07-21T21:00-07:00", ""))
                .mention();
        assertEquals("""
                conf:startDate "2021-07-21T20:00:00-07:00"^^xsd:dateTime
                cq:timeAsPrinted "eight"
                """, times(Sent.of(third, second, first), "session/theory-*"));
    }

    private TalkMention talk(SessionMention session, String title, String start, String end) {
        return page.talk(title).in(session).slot(page.slot(title, start, end)).mention();
    }

    private static String times(Sent sent, String thing) {
        return sent.about(thing)
                .lines()
                .filter(line -> line.matches("(?:conf:(?:start|end)Date|cq:inferred|cq:timeAsPrinted) .*"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
