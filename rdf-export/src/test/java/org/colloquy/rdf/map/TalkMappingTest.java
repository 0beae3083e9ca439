package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.model.Link;
import org.colloquy.core.model.PaperMention;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.junit.jupiter.api.Test;

class TalkMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aTalkOnAPaperStandsInItsSessionAndPresentsThePaper() {
        SessionMention session =
                page.session("Theory").at(page.stated(Said.ICML_2021)).mention();
        PaperMention paper = page.paper("Walks").by("Ana Roe").mention();
        TalkMention talk = page.talk("Walks")
                .kind(TalkKind.ORAL, "Oral")
                .in(session)
                .on(paper)
                .at(page.stated(Said.ICML_2021))
                .slot(page.slot("7 p.m.", "2021-07-21T19:00-07:00", ""))
                .room("Room 1")
                .board("#203")
                .award("Outstanding Paper")
                .award("Best Talk")
                .mention();
        Sent sent = Sent.of(session, paper, talk);
        assertEquals("""
                a conf:Talk
                bibo:presents paper/walks-*
                conf:hasLocation site/room-1-*
                conf:isSubEventOf session/theory-*
                conf:startDate "2021-07-21T19:00:00-07:00"^^xsd:dateTime
                cq:awardAsPrinted "Best Talk"
                cq:awardAsPrinted "Outstanding Paper"
                cq:kindAsPrinted "Oral"
                cq:posterNumber "#203"
                cq:talkKind cq:kind-oral
                cq:timeAsPrinted "7 p.m."
                prov:wasDerivedFrom document/a#char=40,49
                prov:wasDerivedFrom document/a#char=70,79
                rdfs:label "Walks"
                """, sent.about("talk/walks-*"));
        assertEquals("paper/walks-* bibo:presentedAt talk/walks-*\n", sent.all("bibo:presentedAt"));
        assertEquals("""
                conference/icml-2021 conf:hasSubEvent session/theory-*
                session/theory-* conf:hasSubEvent talk/walks-*
                """, sent.all("conf:hasSubEvent"));
        assertEquals("""
                paper/walks-* dcterms:subject topic/theory-*
                session/theory-* dcterms:subject topic/theory-*
                """, sent.all("dcterms:subject"));
    }

    @Test
    void anItemWithoutASessionBelongsToTheEdition() {
        TalkMention talk =
                page.talk("Opening").at(page.workedOut(Said.ICML_2021)).mention();
        assertEquals("""
                a conf:AcademicEvent
                conf:isSubEventOf conference/icml-2021
                cq:inferred conf:isSubEventOf
                prov:wasDerivedFrom document/a#char=0,9
                rdfs:label "Opening"
                """, Sent.of(talk).about("talk/opening-*"));
    }

    @Test
    void anItemWithoutAPaperHasItsOwnAbstractAndLinks() {
        TalkMention talk = page.talk("Keynote")
                .text("About it.")
                .link(Link.Kind.VIDEO, "https://example.org/v")
                .mention();
        String about = Sent.of(talk).about("talk/keynote-*");
        assertTrue(about.contains("dcterms:abstract \"About it.\"\n"), about);
        assertTrue(about.contains("https://example.org/v"), about);
    }

    @Test
    void anItemOfWhichOnlyTheTitleIsKnownHasNoMore() {
        assertEquals("""
                a conf:AcademicEvent
                prov:wasDerivedFrom document/a#char=0,9
                rdfs:label "Lunch"
                """, Sent.of(page.talk("Lunch").mention()).about("talk/lunch-*"));
    }

    @Test
    void speakersAndOrganisersOfAnItemHaveRoles() {
        TalkMention talk = page.talk("Panel on Maps")
                .role(page.role(RoleKind.SPEAKER, "", "Ana Roe"))
                .role(page.role(RoleKind.ORGANISER, "Organizers", "Bo Li"))
                .mention();
        Sent sent = Sent.of(talk);
        assertEquals("""
                role/ana-roe-* conf:withRole schor:presenter
                role/bo-li-* conf:withRole schor:workshop-organiser
                """, sent.all("conf:withRole"));
        assertEquals("role/bo-li-* cq:roleAsPrinted \"Organizers\"\n", sent.all("cq:roleAsPrinted"));
        assertEquals("""
                role/ana-roe-* conf:during talk/panel-on-maps-*
                role/bo-li-* conf:during talk/panel-on-maps-*
                """, sent.all("conf:during"));
        assertEquals("""
                role/ana-roe-* conf:isHeldBy person/ana-roe-*
                role/bo-li-* conf:isHeldBy person/bo-li-*
                """, sent.all("conf:isHeldBy"));
    }

    @Test
    void theSpanOfATalkSupportsWhatItPresents() {
        PaperMention paper = page.paper("Walks").by("Ana Roe").mention();
        Sent sent = Sent.of(paper, page.talk("Walks").on(paper).mention());
        assertEquals("""
                a cq:Mention
                a cq:TalkMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:evidenceFor talk/walks-*
                cq:property bibo:presentedAt
                cq:property bibo:presents
                cq:property rdfs:label
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 29
                oa:exact "Walks"
                oa:start 20
                """, sent.about("document/a#char=20,29", "graph/a"));
    }
}
