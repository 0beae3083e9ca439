package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.core.model.Subject;
import org.junit.jupiter.api.Test;

class SubjectMappingTest {
    private final Said page = Said.in("a");

    @Test
    void aKeywordIsOneConceptInAnyCase() {
        Sent sent = Sent.of(
                page.paper("Walks").subject(Subject.keyword("Random walks")).mention(),
                page.paper("Trees").subject(Subject.keyword("random  Walks")).mention());
        assertEquals("""
                paper/trees-* dcterms:subject keyword/random-walks-*
                paper/walks-* dcterms:subject keyword/random-walks-*
                """, sent.all("dcterms:subject"));
        assertEquals("""
                a skos:Concept
                skos:altLabel "random Walks"
                skos:inScheme keyword-scheme
                skos:prefLabel "Random walks"
                """, sent.about("keyword/random-walks-*"));
        assertEquals("""
                a skos:ConceptScheme
                rdfs:label "Keywords"
                """, sent.about("keyword-scheme"));
    }

    @Test
    void signsTellKeywordsApart() {
        Sent sent = Sent.of(page.paper("Walks")
                .subject(Subject.keyword("C"))
                .subject(Subject.keyword("C++"))
                .mention());
        assertEquals(2, sent.iris("keyword").size());
    }

    @Test
    void aHeadingBelongsToItsListAndIsScored() {
        Subject heading = new Subject(
                "Graph theory",
                Optional.of("OpenAlex"),
                Optional.of("https://openalex.org/T1"),
                OptionalDouble.of(0.75));
        Subject coded = new Subject("Humans", Optional.of("MeSH"), Optional.of("D006801"), OptionalDouble.empty());
        Sent sent = Sent.of(page.paper("Walks").subject(heading).subject(coded).mention());
        assertEquals("""
                a skos:Concept
                skos:exactMatch <https://openalex.org/T1>
                skos:inScheme keyword-scheme/openalex
                skos:prefLabel "Graph theory"
                """, sent.about("keyword/graph-theory-*"));
        assertEquals("keyword/humans-* skos:notation \"D006801\"\n", sent.all("skos:notation"));
        assertEquals("""
                a cq:TopicAssignment
                cq:assignedTo paper/walks-*
                cq:rule "test"
                cq:score 0.75
                cq:topic keyword/graph-theory-*
                prov:wasDerivedFrom document/a#char=10,19
                """, sent.about("assignment/*"));
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains("dcat:keyword \"Graph theory\"\n"));
    }
}
