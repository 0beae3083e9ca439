package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.junit.jupiter.api.Test;

class AffiliationMappingTest {
    private static final Identifier ROR = new Identifier(Scheme.ROR, "05dxps055");
    private final Said page = Said.in("a");

    @Test
    void whatStandsBesideAnAuthorBelongsToTheSignature() {
        Sent sent = Sent.of(page.paper("Walks")
                .by(page.author("Ana Roe")
                        .of("Walk Institute", ROR, new Identifier(Scheme.OPENALEX, "I7"))
                        .of("Department of Maths")
                        .mention())
                .mention());
        assertEquals("""
                a dblp:AuthorSignature
                cq:affiliation organisation/ror-05dxps055
                cq:affiliationAsPrinted "Department of Maths"
                cq:affiliationAsPrinted "Walk Institute"
                cq:nameAsPrinted "Ana Roe"
                dblp:signatureCreator person/ana-roe-*
                dblp:signatureOrdinal 1
                dblp:signaturePublication paper/walks-*
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("signature/*-1"));
        assertEquals("", sent.all("dblp:affiliation"));
        assertEquals("""
                a foaf:Organization
                dcterms:identifier "openalex:I7"
                dcterms:identifier "ror:05dxps055"
                foaf:name "Walk Institute"
                owl:sameAs <https://openalex.org/I7>
                owl:sameAs <https://ror.org/05dxps055>
                """, sent.about("organisation/ror-05dxps055"));
        assertEquals(1, sent.iris("organisation").size());
    }

    @Test
    void aRecordAboutAPersonSaysItOfThePerson() {
        Sent sent = Sent.of(page.author("Ana Roe")
                .of("Walk Institute", ROR)
                .called(Scheme.ORCID, "0000-0002-1825-0097")
                .called(Scheme.GOOGLE_SCHOLAR, "abc")
                .alias("A. Roe")
                .mention());
        assertEquals("""
                a foaf:Person
                dblp:affiliation "Walk Institute"
                dcterms:identifier "google_scholar:abc"
                dcterms:identifier "orcid:0000-0002-1825-0097"
                foaf:familyName "Roe"
                foaf:givenName "Ana"
                foaf:name "Ana Roe"
                owl:sameAs <https://orcid.org/0000-0002-1825-0097>
                prov:wasDerivedFrom document/a#char=0,9
                schema:affiliation organisation/ror-05dxps055
                skos:altLabel "A. Roe"
                """, sent.about("person/ana-roe-*"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:affiliationAsPrinted "Walk Institute"
                cq:confidence 1.0
                cq:evidenceFor person/ana-roe-*
                cq:property cq:affiliationAsPrinted
                cq:property dblp:affiliation
                cq:rule "test"
                dcterms:identifier "ror:05dxps055"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Walk Institute"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void anotherSourceKeepsItsAffiliations() {
        Sent sent = Sent.of(
                page.paper("Walks").by("Ana Roe").mention(),
                Said.in("b")
                        .paper("Walks")
                        .by(Said.in("c").author("Ana Roe").of("Walk Institute").mention())
                        .mention());
        assertEquals("", sent.all("cq:affiliationAsPrinted"));
        assertTrue(sent.about("document/c#char=10,19", "graph/c")
                .contains("cq:affiliationAsPrinted \"Walk Institute\"\n"));
    }
}
