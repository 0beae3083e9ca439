package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.SessionMention;
import org.junit.jupiter.api.Test;

class TopicMappingTest {
    private final Said page = Said.in("a");

    @Test
    void theTitleOfASessionIsATopicOfItAndOfItsPapers() {
        SessionMention session = page.session("Graph Learning").mention();
        PaperMention paper = page.paper("Walks").mention();
        Sent sent =
                Sent.of(session, paper, page.talk("Walks").in(session).on(paper).mention());
        assertEquals("""
                paper/walks-* dcterms:subject topic/graph-learning-*
                session/graph-learning-* dcterms:subject topic/graph-learning-*
                """, sent.all("dcterms:subject"));
        assertEquals("""
                a skos:Concept
                skos:broader topic-line/graph-learning-*
                skos:inScheme topic-scheme
                skos:prefLabel "Graph Learning"
                """, sent.about("topic/graph-learning-*"));
        assertEquals("""
                a skos:ConceptScheme
                rdfs:label "Topics: the titles of sessions"
                """, sent.about("topic-scheme"));
    }

    @Test
    void sessionsOfOneTitleInTwoEditionsShareATopic() {
        Sent sent = Sent.of(
                page.session("Theory").at(page.stated(Said.ICML_2021)).mention(),
                page.session("Theory").at(page.stated(Said.ICML_2022)).mention());
        assertEquals(2, sent.iris("session").size());
        assertEquals(1, sent.iris("topic").size());
    }

    @Test
    void aTalkWithoutAPaperHasNoTopic() {
        SessionMention session = page.session("Theory").mention();
        Sent sent = Sent.of(session, page.talk("Lunch").in(session).mention());
        assertEquals("session/theory-* dcterms:subject topic/theory-*\n", sent.all("dcterms:subject"));
    }

    @Test
    void theSpanOfTheSessionSupportsTheTopicOfThePaper() {
        SessionMention session = page.session("Theory").mention();
        PaperMention paper = page.paper("Walks").mention();
        Sent sent =
                Sent.of(session, paper, page.talk("Walks").in(session).on(paper).mention());
        assertEquals("""
                a cq:Mention
                a cq:SessionMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:evidenceFor session/theory-*
                cq:evidenceFor talk/walks-*
                cq:property conf:isSubEventOf
                cq:property dcterms:subject
                cq:property rdfs:label
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 9
                oa:exact "Theory"
                oa:start 0
                """, sent.about("document/a#char=0,9", "graph/a"));
    }
}
