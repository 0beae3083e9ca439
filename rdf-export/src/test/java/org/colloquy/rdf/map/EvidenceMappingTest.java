package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.colloquy.core.model.Evidence;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.colloquy.core.model.Slot;
import org.colloquy.core.model.Stated;
import org.colloquy.core.model.TalkKind;
import org.colloquy.core.model.TalkMention;
import org.junit.jupiter.api.Test;

class EvidenceMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aSpanHasItsPlaceItsWordsItsRuleAndHowSureItIs() {
        Sent sent = Sent.of(page.session("Theory").room("Hall 1").mention());
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor session/theory-*
                cq:evidenceFor site/hall-1-*
                cq:property conf:hasLocation
                cq:property rdfs:label
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Hall 1"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void confidenceIsRoundedToFourPlaces() {
        Evidence sure = page.evidence();
        Stated<TalkKind> kind =
                new Stated<>(TalkKind.ORAL, "oral", new Evidence(sure.document(), sure.span(), "guess", 0.123456));
        Sent sent = Sent.of(page.talk("Item").kind(kind).mention());
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 0.1235
                cq:evidenceFor talk/item-*
                cq:property cq:kindAsPrinted
                cq:property cq:talkKind
                cq:rule "guess"
                dcterms:isPartOf document/a
                oa:end 9
                oa:exact "oral"
                oa:start 0
                """, sent.about("document/a#char=0,9", "graph/a"));
    }

    /** Each with its own confidence, so that they can be told apart. */
    @Test
    void whatTwoRulesReadInTheSameCharactersIsTwoReadings() {
        Said said = Said.in("a");
        TalkMention untold = said.talk("Break").mention();
        Evidence title = untold.title().evidence();
        Stated<TalkKind> kind = new Stated<>(
                TalkKind.BREAK, "Break", new Evidence(title.document(), title.span(), "kind/by-title", 0.9));
        Sent sent = Sent.of(Said.in("a").talk("Break").kind(kind).mention());
        String place = "document/a#" + title.span();
        assertEquals(
                List.of(
                        "cq:confidence 0.9",
                        "cq:property cq:kindAsPrinted",
                        "cq:property cq:talkKind",
                        "cq:rule \"kind/by-title\""),
                readBy(sent.about(place + "&rule=kind/by-title", "graph/a")));
        assertEquals(
                List.of("cq:confidence 1.0", "cq:property rdfs:label", "cq:rule \"test\""),
                readBy(sent.about(place, "graph/a")));
    }

    private static List<String> readBy(String about) {
        return about.lines()
                .filter(line -> line.matches("cq:(confidence|property|rule) .*"))
                .toList();
    }

    @Test
    void aSpanInWhichNothingIsPrintedHasNoQuote() {
        Sent sent = Sent.of(page.talk("Item").kind(TalkKind.ORAL, "").mention());
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                cq:confidence 1.0
                cq:evidenceFor talk/item-*
                cq:property cq:kindAsPrinted
                cq:property cq:talkKind
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void aMentionThatStandsAloneWasMatchedWithNothing() {
        assertFalse(Sent.of(page.session("Theory").mention()).graph("graph/a").contains("cq:MatchCandidate"));
    }

    @Test
    void mentionsOfOneThingSayWhyTheyAreJoined() {
        SessionMention first = page.session("Theory").mention();
        SessionMention second = Said.in("b").session("theory").mention();
        Sent sent = Sent.of(first, second);
        assertEquals("""
                a cq:MatchCandidate
                cq:candidate session/theory-*
                cq:candidateFor document/a#char=0,9
                cq:reason "same words"
                cq:score 1.0
                """, sent.about("document/a#char=0,9&match", "graph/a"));
        assertEquals("""
                a cq:MatchCandidate
                cq:candidate session/theory-*
                cq:candidateFor document/b#char=0,9
                cq:reason "same words"
                cq:score 0.95
                """, sent.about("document/b#char=0,9&match", "graph/b"));
    }

    @Test
    void everyDocumentHasAGraphOfItsOwn() {
        Sent sent = Sent.of(
                page.session("Theory").mention(), Said.in("b").session("theory").mention());
        assertEquals(List.of("graph/a", "graph/b"), sent.names());
    }

    @Test
    void theProfilePlainHasTheSameEntitiesAndNoEvidence() {
        SessionMention session = page.session("Theory")
                .room("Hall 1")
                .at(page.workedOut(Said.ICML_2021, Said.ICML_2022))
                .role(page.role(RoleKind.MODERATOR, "Moderator", "Ana Roe"))
                .slot(page.slot("seven", "2021-07-21T19:00-07:00", "", Slot.Part.YEAR))
                .text("Told.")
                .mention();
        TalkMention talk =
                page.talk("Lunch").kind(TalkKind.BREAK, "Break").in(session).mention();
        assertEquals(List.of(), Sent.plain(session, talk).names());
        assertEquals(
                Sent.of(session, talk).entities(), Sent.plain(session, talk).entities());
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() {
        Sent sent = Sent.of(page.session("The\u0000ory\uD800 \uFFFF1").mention());
        assertEquals("""
                session/the-ory-1-* rdfs:label "Theory� 1"
                topic-scheme rdfs:label "Topics: the titles of sessions"
                """, sent.all("rdfs:label"));
    }
}
