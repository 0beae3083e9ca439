package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.colloquy.core.model.Mention;
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
                """, sent.about("document/a#char=10,19", "document/a"));
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
}
