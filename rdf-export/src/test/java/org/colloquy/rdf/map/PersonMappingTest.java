package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PersonName;
import org.junit.jupiter.api.Test;

class PersonMappingTest {
    @Test
    void aNameIsGivenWholeAndInParts() {
        Sent sent =
                Sent.of(Said.in("a").paper("Walks").by("Ludwig van Beethoven").mention());
        assertEquals("""
                a foaf:Person
                foaf:familyName "van Beethoven"
                foaf:givenName "Ludwig"
                foaf:name "Ludwig van Beethoven"
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("person/ludwig-van-beethoven-*"));
    }

    @Test
    void aNameOfOneWordHasNoGivenName() {
        Sent sent = Sent.of(Said.in("a").paper("Walks").by("Plato").mention());
        assertEquals("""
                a foaf:Person
                foaf:familyName "Plato"
                foaf:name "Plato"
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("person/plato-*"));
    }

    @Test
    void anotherFormOfTheNameIsAnAlternative() {
        Mention first = Said.in("a").paper("Walks").by("Ana DeRoe").mention();
        Mention second = Said.in("b").paper("Trees").by("Ana Deroe").mention();
        Mention third = Said.in("c").paper("Woods").by("Ana DeRoe").mention();
        assertEquals("""
                a foaf:Person
                foaf:familyName "DeRoe"
                foaf:givenName "Ana"
                foaf:name "Ana DeRoe"
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/b#char=10,19
                prov:wasDerivedFrom document/c#char=10,19
                skos:altLabel "Ana Deroe"
                """, Sent.of(third, second, first).about("person/ana-deroe-*"));
    }

    @Test
    void theMentionOfAPersonHasTheWordsAsPrinted() {
        Sent sent = Sent.of(Said.in("a").paper("Walks").by("ROE, Ana").mention());
        assertEquals("""
                a cq:Mention
                a cq:PersonMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:evidenceFor person/ana-roe-*
                cq:evidenceFor signature/*-1
                cq:nameAsPrinted "ROE, Ana"
                cq:property cq:nameAsPrinted
                cq:property dblp:signatureCreator
                cq:property dblp:signatureOrdinal
                cq:property dcterms:creator
                cq:property foaf:name
                cq:rule "test"
                dblp:signatureOrdinal 1
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "ROE, Ana"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void aNameInEastAsianLettersHasAHashForAnIri() {
        Sent sent = Sent.of(Said.in("a").paper("Walks").by("김민수").mention());
        assertEquals("""
                a foaf:Person
                foaf:familyName "김"
                foaf:givenName "민수"
                foaf:name "김민수"
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("person/*"));
    }

    @Test
    void aGroupIsNoPerson() {
        Said page = Said.in("a");
        Sent sent = Sent.of(page.paper("Walks")
                .by(page.author(
                                new PersonName(
                                        Optional.empty(),
                                        "The Walk Collaboration",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                "The Walk Collaboration")
                        .group()
                        .mention())
                .mention());
        assertEquals("""
                a dblp:Group
                a foaf:Group
                foaf:name "The Walk Collaboration"
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("person/the-walk-collaboration-*"));
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains("a cq:GroupMention\n"));
    }

    @Test
    void theRegistrysOwnNamesAreLinks() {
        Said page = Said.in("a");
        Sent sent = Sent.of(page.paper("Walks")
                .by(page.author("Ana Roe")
                        .called(Identifier.Scheme.ORCID, "0000-0002-1825-0097")
                        .called(Identifier.Scheme.DBLP_PERSON, "r/AnaRoe")
                        .called(Identifier.Scheme.DBLP_NAME, "Ana Roe 0001")
                        .called(Identifier.Scheme.WIKIDATA, "Q42")
                        .called(Identifier.Scheme.OPENREVIEW_PROFILE, "~Ana_Roe1")
                        .mention())
                .mention());
        assertEquals("""
                person/ana-roe-* owl:sameAs <http://www.wikidata.org/entity/Q42>
                person/ana-roe-* owl:sameAs <https://dblp.org/pid/r/AnaRoe>
                person/ana-roe-* owl:sameAs <https://openreview.net/profile?id=~Ana_Roe1>
                person/ana-roe-* owl:sameAs <https://orcid.org/0000-0002-1825-0097>
                """, sent.all("owl:sameAs"));
        assertEquals(5, sent.all("dcterms:identifier").lines().count());
        assertTrue(sent.about("document/a#char=20,29", "graph/a")
                .contains("dcterms:identifier \"orcid:0000-0002-1825-0097\"\n"));
    }

    @Test
    void partsThatTheWordsDoNotShowAreKept() {
        Said page = Said.in("a");
        PersonName name = new PersonName(
                Optional.of("Ana Bo"), "Roe", Optional.of("van"), Optional.of("Jr."), Optional.of("Nan"));
        Sent sent = Sent.of(
                page.paper("Walks").by(page.author(name, "RoeAB").mention()).mention());
        String span = sent.about("document/a#char=10,19", "graph/a");
        for (String part : List.of(
                "schema:givenName \"Ana Bo\"",
                "schema:familyName \"Roe\"",
                "cq:nameParticle \"van\"",
                "schema:honorificSuffix \"Jr.\"",
                "foaf:nick \"Nan\"")) {
            assertTrue(span.contains(part + "\n"), part);
        }
    }
}
