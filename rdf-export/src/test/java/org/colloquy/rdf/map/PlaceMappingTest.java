package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlaceMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aRoomOfTheSameNameInTwoEditionsIsTwoRooms() {
        Sent sent = Sent.of(
                page.session("A").room("Hall 1").at(page.stated(Said.ICML_2021)).mention(),
                page.session("B")
                        .room("Hall 1")
                        .at(page.stated(Said.icml(2020, "online")))
                        .mention());
        assertEquals(2, sent.iris("site").size());
    }

    @Test
    void aRoomOfOneEditionIsOneRoomForSessionsAndTalks() {
        Sent sent = Sent.of(
                page.session("A").room("Hall 1").at(page.stated(Said.ICML_2021)).mention(),
                page.talk("B").room("Hall  1").at(page.stated(Said.ICML_2021)).mention());
        assertEquals(1, sent.iris("site").size());
        assertEquals("""
                a conf:Site
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/a#char=40,49
                rdfs:label "Hall 1"
                """, sent.about("site/hall-1-*"));
        assertEquals("""
                session/a-* conf:hasLocation site/hall-1-*
                talk/b-* conf:hasLocation site/hall-1-*
                """, sent.all("conf:hasLocation"));
    }

    @Test
    void withoutAnEditionEverySessionHasARoomOfItsOwn() {
        Sent sent = Sent.of(
                page.session("A").room("Hall 1").mention(),
                page.session("B").room("Hall 1").mention());
        assertEquals(2, sent.iris("site").size());
    }

    @Test
    void theSpanOfARoomSupportsTheEventsPlaceAndTheRoomsName() {
        Sent sent = Sent.of(page.session("A").room("Hall 1").mention());
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor session/a-*
                cq:evidenceFor site/hall-1-*
                cq:property conf:hasLocation
                cq:property rdfs:label
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Hall 1"
                oa:start 10
                """, sent.about("document/a#char=10,19", "document/a"));
    }

    @Test
    void aCityIsOnePlaceForAllEditions() {
        Sent sent = Sent.of(
                page.session("A")
                        .at(page.stated(Said.icml(2018, "Stockholm, Sweden")))
                        .mention(),
                page.session("B")
                        .at(page.stated(Said.icml(2019, "Stockholm, Sweden")))
                        .mention());
        assertEquals(1, sent.iris("site").size());
    }
}
