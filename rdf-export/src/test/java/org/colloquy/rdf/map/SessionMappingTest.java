package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.junit.jupiter.api.Test;

class SessionMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aSessionHasTitleEditionRoomTimeAndTopic() {
        SessionMention session = page.session("Graph Learning")
                .at(page.stated(Said.ICML_2021))
                .room("Hall 3A")
                .slot(page.slot("7 p.m.", "2021-07-21T19:00-07:00", "2021-07-21T20:00-07:00"))
                .text("What graphs tell.")
                .role(page.role(RoleKind.MODERATOR, "Moderator", "Ana Roe"))
                .mention();
        Sent sent = Sent.of(session);
        assertEquals("""
                a conf:Session
                conf:endDate "2021-07-21T20:00:00-07:00"^^xsd:dateTime
                conf:hasLocation site/hall-3a-*
                conf:isSubEventOf conference/icml-2021
                conf:startDate "2021-07-21T19:00:00-07:00"^^xsd:dateTime
                cq:timeAsPrinted "7 p.m."
                dcterms:abstract "What graphs tell."
                dcterms:subject topic/graph-learning-*
                prov:wasDerivedFrom document/a#char=0,9
                prov:wasDerivedFrom document/a#char=30,39
                rdfs:label "Graph Learning"
                """, sent.about("session/graph-learning-*"));
        assertEquals("role/ana-roe-* conf:during session/graph-learning-*\n", sent.all("conf:during"));
    }

    @Test
    void aSessionOfWhichOnlyTheTitleIsKnownHasNoMore() {
        assertEquals("""
                a conf:Session
                dcterms:subject topic/theory-*
                prov:wasDerivedFrom document/a#char=0,9
                rdfs:label "Theory"
                """, Sent.of(page.session("Theory").mention()).about("session/theory-*"));
    }

    @Test
    void theRepresentingSourceLabelsTheSession() {
        SessionMention first = page.session("Deep Trees").mention();
        SessionMention second =
                Said.in("b").session("DEEP TREES").text("Told once.").mention();
        Sent sent = Sent.of(second, first);
        assertEquals("""
                a conf:Session
                dcterms:abstract "Told once."
                dcterms:subject topic/deep-trees-*
                prov:wasDerivedFrom document/a#char=0,9
                prov:wasDerivedFrom document/b#char=0,9
                rdfs:label "Deep Trees"
                """, sent.about("session/deep-trees-*"));
    }

    @Test
    void titleAndAbstractHaveTheirSpans() {
        Sent sent = Sent.of(page.session("Theory").text("Told.").mention());
        assertEquals("""
                a cq:Mention
                a cq:SessionMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor session/theory-*
                cq:property dcterms:subject
                cq:property rdfs:label
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 9
                oa:exact "Theory"
                oa:start 0
                """, sent.about("document/a#char=0,9", "document/a"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor session/theory-*
                cq:property dcterms:abstract
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Told."
                oa:start 10
                """, sent.about("document/a#char=10,19", "document/a"));
    }
}
