package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.colloquy.core.model.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributorMappingTest {
    private final Said one = Said.in("a");
    private final Said two = Said.in("b");

    @ParameterizedTest
    @CsvSource({
        "EDITOR, bibo:editor",
        "SERIES_EDITOR, cq:seriesEditor",
        "BOOK_AUTHOR, cq:containerAuthor",
        "TRANSLATOR, bibo:translator",
        "ADVISOR, cq:advisor",
        "ILLUSTRATOR, schema:illustrator",
        "COMMENTATOR, cq:commentator",
        "DIRECTOR, schema:director",
        "REVIEWER, cq:reviewer",
        "CONTRIBUTOR, dcterms:contributor"
    })
    void everyRoleHasATerm(RoleKind kind, String property) {
        Sent sent = Sent.of(
                one.paper("Walks").role(one.role(kind, "label", "Eva Fox")).mention());
        assertEquals("paper/walks-* " + property + " person/eva-fox-*\n", sent.all(property));
    }

    @Test
    void whoeverHelpedIsAPersonAsAuthorsAre() {
        Sent sent = Sent.of(one.paper("Walks")
                .role(one.role(RoleKind.EDITOR, "editor", "Eva Fox"))
                .mention());
        assertEquals("""
                a foaf:Person
                foaf:familyName "Fox"
                foaf:givenName "Eva"
                foaf:name "Eva Fox"
                prov:wasDerivedFrom document/a#char=20,29
                """, sent.about("person/eva-fox-*"));
        assertEquals("""
                a cq:Mention
                a cq:PersonMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:evidenceFor person/eva-fox-*
                cq:nameAsPrinted "Eva Fox"
                cq:property bibo:editor
                cq:property foaf:name
                cq:rule "test"
                dcterms:isPartOf document/a
                oa:end 29
                oa:exact "Eva Fox"
                oa:start 20
                """, sent.about("document/a#char=20,29", "graph/a"));
        String paper = sent.about("document/a#char=0,9", "graph/a");
        assertTrue(paper.contains("dcterms:hasPart document/a#char=10,19\n"));
        assertTrue(paper.contains("dcterms:hasPart document/a#char=20,29\n"));
    }

    @Test
    void eachRoleIsFilledByTheFirstSourceThatHasIt() {
        Sent sent = Sent.of(
                one.paper("Walks")
                        .role(one.role(RoleKind.EDITOR, "editor", "Eva Fox"))
                        .role(one.role(RoleKind.EDITOR, "editor", "Bo Li"))
                        .mention(),
                two.paper("Walks")
                        .role(two.role(RoleKind.EDITOR, "editor", "E. Fox"))
                        .role(two.role(RoleKind.TRANSLATOR, "translator", "Cy Doe"))
                        .mention());
        assertEquals("""
                paper/walks-* bibo:editor person/bo-li-*
                paper/walks-* bibo:editor person/eva-fox-*
                """, sent.all("bibo:editor"));
        assertEquals("paper/walks-* bibo:translator person/cy-doe-*\n", sent.all("bibo:translator"));
    }

    @Test
    void eachRoleForAWorkHasAPropertyOfItsOwn() {
        Set<RoleKind> ofWorks = EnumSet.range(RoleKind.EDITOR, RoleKind.CONTRIBUTOR);
        assertEquals(
                ofWorks.size(),
                ofWorks.stream().map(ContributorMapping::property).distinct().count());
    }
}
