package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.PaperMention;
import org.junit.jupiter.api.Test;

class AuthorshipMappingTest {
    private final Said one = Said.in("a");

    @Test
    void aSignatureHoldsThePlaceAndTheNameAsPrinted() {
        Sent sent = Sent.of(one.paper("Walks").by("Ana Roe", "LI Bo").mention());
        assertEquals("""
                a dblp:AuthorSignature
                cq:nameAsPrinted "Ana Roe"
                dblp:signatureCreator person/ana-roe-*
                dblp:signatureOrdinal 1
                dblp:signaturePublication paper/walks-*
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("signature/*-1"));
        assertEquals("""
                a dblp:AuthorSignature
                cq:nameAsPrinted "LI Bo"
                dblp:signatureCreator person/bo-li-*
                dblp:signatureOrdinal 2
                dblp:signaturePublication paper/walks-*
                prov:wasDerivedFrom document/a#char=20,29
                """, sent.about("signature/*-2"));
        assertEquals("""
                paper/walks-* dblp:hasSignature signature/*-1
                paper/walks-* dblp:hasSignature signature/*-2
                """, sent.all("dblp:hasSignature"));
        assertEquals("""
                paper/walks-* dcterms:creator person/ana-roe-*
                paper/walks-* dcterms:creator person/bo-li-*
                """, sent.all("dcterms:creator"));
    }

    /** One of the two is wrong, and by OWL they would be one person. */
    @Test
    void anIdentifierOfTwoAuthorsMakesThemNotTheSame() {
        Sent sent = Sent.of(one.paper("Walks")
                .by(one.author("Ana Roe")
                        .called(Identifier.Scheme.ORCID, "0000-0002-1825-0097")
                        .called(Identifier.Scheme.WIKIDATA, "Q42")
                        .mention())
                .by(one.author("Bo Li")
                        .called(Identifier.Scheme.ORCID, "0000-0002-1825-0097")
                        .mention())
                .mention());
        assertEquals("""
                person/ana-roe-* dcterms:identifier "orcid:0000-0002-1825-0097"
                person/ana-roe-* dcterms:identifier "wikidata:Q42"
                person/bo-li-* dcterms:identifier "orcid:0000-0002-1825-0097"
                """, sent.all("dcterms:identifier"));
        assertEquals("person/ana-roe-* owl:sameAs <http://www.wikidata.org/entity/Q42>\n", sent.all("owl:sameAs"));
    }

    @Test
    void twoSourcesKeepTheirOwnListsAndTheRepresentingOneIsThePapers() {
        PaperMention first = one.paper("Walks").by("Ana Roe", "Bo Li").mention();
        PaperMention second =
                Said.in("b").paper("Walks").by("Bo Li", "Cy Doe", "Ana Roe").mention();
        Sent sent = Sent.of(second, first);
        assertEquals("""
                signature/*-1 dblp:signatureOrdinal 1
                signature/*-2 dblp:signatureOrdinal 2
                """, sent.all("dblp:signatureOrdinal"));
        assertEquals("""
                signature/*-1 dblp:signatureCreator person/ana-roe-*
                signature/*-2 dblp:signatureCreator person/bo-li-*
                """, sent.all("dblp:signatureCreator"));
        assertEquals("""
                paper/walks-* dcterms:creator person/ana-roe-*
                paper/walks-* dcterms:creator person/bo-li-*
                """, sent.all("dcterms:creator"));
        assertEquals("""
                document/a#char=10,19 dblp:signatureOrdinal 1
                document/a#char=20,29 dblp:signatureOrdinal 2
                """, lines(sent.graph("graph/a"), "dblp:signatureOrdinal"));
        assertEquals("""
                document/b#char=10,19 dblp:signatureOrdinal 1
                document/b#char=20,29 dblp:signatureOrdinal 2
                document/b#char=30,39 dblp:signatureOrdinal 3
                """, lines(sent.graph("graph/b"), "dblp:signatureOrdinal"));
        assertEquals("""
                document/b#char=0,9 dcterms:hasPart document/b#char=10,19
                document/b#char=0,9 dcterms:hasPart document/b#char=20,29
                document/b#char=0,9 dcterms:hasPart document/b#char=30,39
                """, lines(sent.graph("graph/b"), "dcterms:hasPart"));
    }

    @Test
    void theSpanOfANameSupportsAuthorshipAndSignature() {
        Sent sent = Sent.of(one.paper("Walks").by("Ana Roe").mention());
        assertEquals("""
                a cq:Mention
                a cq:PersonMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:evidenceFor person/ana-roe-*
                cq:evidenceFor signature/*-1
                cq:nameAsPrinted "Ana Roe"
                cq:property cq:nameAsPrinted
                cq:property dblp:signatureCreator
                cq:property dblp:signatureOrdinal
                cq:property dcterms:creator
                cq:property foaf:name
                cq:rule "test"
                dblp:signatureOrdinal 1
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "Ana Roe"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void theProfilePlainHasTheSameSignaturesAndNoSpans() {
        PaperMention paper = one.paper("Walks").by("Ana Roe", "Bo Li").mention();
        assertEquals(Sent.of(paper).entities(), Sent.plain(paper).entities());
        assertEquals(List.of("graph/co-authors"), Sent.plain(paper).names());
    }

    private static String lines(String graph, String property) {
        return graph.lines()
                .filter(line -> line.contains(" " + property + " "))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
