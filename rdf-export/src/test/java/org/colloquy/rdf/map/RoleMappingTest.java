package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.model.RoleKind;
import org.colloquy.core.model.SessionMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleMappingTest {
    private final Said page = Said.in("a");

    @ParameterizedTest
    @CsvSource({
        "MODERATOR, schor:session-chair, conf:OrganisationalRoleDuringEvent",
        "SESSION_CHAIR, schor:session-chair, conf:OrganisationalRoleDuringEvent",
        "DISCUSSANT, schor:participant, conf:RoleDuringEvent",
        "ORGANISER, schor:workshop-organiser, conf:OrganisationalRoleDuringEvent",
        "SPEAKER, schor:presenter, conf:RoleDuringEvent"
    })
    void everyRoleHasATermAndIsOfTheSortOfIt(RoleKind kind, String term, String type) {
        SessionMention session =
                page.session("Theory").role(page.role(kind, "Label", "Ana Roe")).mention();
        assertEquals(
                "role/ana-roe-* conf:withRole " + term + "\n", Sent.of(session).all("conf:withRole"));
        assertTrue(Sent.of(session).about("role/ana-roe-*").startsWith("a " + type + "\n"));
    }

    @Test
    void aRoleSaysWhoWhatWhereAndInWhichWords() {
        SessionMention session = page.session("Theory")
                .role(page.role(RoleKind.MODERATOR, "Moderated by", "ROE, Ana"))
                .mention();
        Sent sent = Sent.of(session);
        assertEquals("""
                a conf:OrganisationalRoleDuringEvent
                conf:during session/theory-*
                conf:isHeldBy person/ana-roe-*
                conf:withRole schor:session-chair
                cq:nameAsPrinted "ROE, Ana"
                cq:roleAsPrinted "Moderated by"
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/a#char=20,29
                """, sent.about("role/ana-roe-*"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor role/ana-roe-*
                cq:property conf:withRole
                cq:property cq:roleAsPrinted
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Moderated by"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
        assertEquals("""
                a cq:Mention
                a cq:PersonMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor person/ana-roe-*
                cq:evidenceFor role/ana-roe-*
                cq:nameAsPrinted "ROE, Ana"
                cq:property conf:isHeldBy
                cq:property cq:nameAsPrinted
                cq:property foaf:name
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 29
                oa:exact "ROE, Ana"
                oa:start 20
                """, sent.about("document/a#char=20,29", "graph/a"));
    }

    @Test
    void twoRolesOfOnePersonAreTwo() {
        SessionMention session = page.session("Theory")
                .role(page.role(RoleKind.MODERATOR, "Moderator", "Ana Roe"))
                .role(page.role(RoleKind.DISCUSSANT, "Discussant", "Ana Roe"))
                .mention();
        assertEquals(2, Sent.of(session).iris("role").size());
    }

    @Test
    void aRoleToldTwiceIsOneAndHasTheWordsOfTheFirstDocument() {
        Said other = Said.in("b");
        SessionMention first = page.session("Theory")
                .role(page.role(RoleKind.MODERATOR, "Moderator", "Ana Roe"))
                .mention();
        SessionMention second = other.session("Theory")
                .role(other.role(RoleKind.MODERATOR, "Moderators", "Roe, Ana"))
                .mention();
        assertEquals("""
                a conf:OrganisationalRoleDuringEvent
                conf:during session/theory-*
                conf:isHeldBy person/ana-roe-*
                conf:withRole schor:session-chair
                cq:nameAsPrinted "Ana Roe"
                cq:roleAsPrinted "Moderator"
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/a#char=20,29
                prov:wasDerivedFrom document/b#char=10,19
                prov:wasDerivedFrom document/b#char=20,29
                """, Sent.of(second, first).about("role/ana-roe-*"));
    }
}
