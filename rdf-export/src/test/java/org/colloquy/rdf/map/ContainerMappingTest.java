package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.colloquy.core.model.Container.Kind;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperKind;
import org.colloquy.rdf.vocabulary.Bibo;
import org.colloquy.rdf.vocabulary.Fabio;
import org.colloquy.rdf.vocabulary.Rdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerMappingTest {
    private static final Identifier ISSN = new Identifier(Scheme.ISSN, "1234-5679");
    private static final Identifier EISSN = new Identifier(Scheme.ISSN, "2345-6780");
    private final Said page = Said.in("a");

    @Test
    void aJournalIsOneThingWhateverTheVolume() {
        Sent sent = Sent.of(
                article("Walks")
                        .in(Kind.JOURNAL, "Journal of Walks")
                        .detail(Detail.Kind.VOLUME, "1")
                        .issued("2020")
                        .mention(),
                article("Trees")
                        .in(Kind.JOURNAL, "JOURNAL OF WALKS")
                        .detail(Detail.Kind.VOLUME, "2")
                        .issued("2021")
                        .mention());
        assertEquals("""
                paper/trees-* dcterms:isPartOf container/journal-of-walks-*
                paper/walks-* dcterms:isPartOf container/journal-of-walks-*
                """, sent.all("dcterms:isPartOf"));
        assertEquals(1, sent.iris("container").size());
        assertEquals("""
                a fabio:Journal
                dcterms:title "Journal of Walks"
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/a#char=50,59
                rdfs:label "Journal of Walks"
                skos:altLabel "JOURNAL OF WALKS"
                """, sent.about("container/journal-of-walks-*"));
    }

    @Test
    void aJournalGoesByItsNumber() {
        Sent sent = Sent.of(
                article("Walks")
                        .in(Kind.JOURNAL, "J. Walks", EISSN, ISSN)
                        .detail(Detail.Kind.CONTAINER_SHORT, "JW")
                        .mention(),
                article("Trees").in(Kind.JOURNAL, "Journal of Walks", ISSN).mention());
        assertEquals("""
                a fabio:Journal
                bibo:issn "1234-5679"
                bibo:issn "2345-6780"
                dcterms:title "J. Walks"
                prov:wasDerivedFrom document/a#char=10,19
                prov:wasDerivedFrom document/a#char=40,49
                rdfs:label "J. Walks"
                rdfs:seeAlso <urn:issn:1234-5679>
                rdfs:seeAlso <urn:issn:2345-6780>
                skos:altLabel "JW"
                skos:altLabel "Journal of Walks"
                """, sent.about("container/issn-1234-5679"));
    }

    @Test
    void eachVolumeOfProceedingsIsAThingOfItsOwn() {
        Sent sent = Sent.of(
                page.paper("Walks")
                        .in(Kind.PROCEEDINGS, "Proc. WALK")
                        .issued("2020")
                        .mention(),
                page.paper("Trees")
                        .in(Kind.PROCEEDINGS, "Proc. WALK")
                        .issued("2021")
                        .mention(),
                page.paper("Ways")
                        .in(Kind.PROCEEDINGS, "Proc. WALK")
                        .issued("2021")
                        .detail(Detail.Kind.VOLUME, "2")
                        .mention(),
                page.paper("Woods")
                        .in(Kind.PROCEEDINGS, "Proc. Walk")
                        .issued("2020-07")
                        .mention());
        assertEquals(3, sent.iris("container").size());
    }

    @Test
    void theNumberOfASeriesMakesNoVolumesOne() {
        Identifier isbn = new Identifier(Scheme.ISBN, "9783161484100");
        Sent sent = Sent.of(
                page.paper("Walks").in(Kind.PROCEEDINGS, "Proc. A", ISSN).mention(),
                page.paper("Trees").in(Kind.PROCEEDINGS, "Proc. B", ISSN, isbn).mention(),
                page.paper("Woods").in(Kind.PROCEEDINGS, "B", isbn).mention());
        assertEquals(2, sent.iris("container").size());
        assertEquals("""
                a fabio:ConferenceProceedings
                bibo:isbn13 "9783161484100"
                dcterms:identifier "issn:1234-5679"
                dcterms:title "Proc. B"
                prov:wasDerivedFrom document/a#char=30,39
                prov:wasDerivedFrom document/a#char=50,59
                rdfs:label "Proc. B"
                rdfs:seeAlso <urn:isbn:9783161484100>
                rdfs:seeAlso <urn:issn:1234-5679>
                skos:altLabel "B"
                """, sent.about("container/isbn-9783161484100"));
        assertEquals("", sent.all("bibo:issn"));
    }

    @Test
    void whatIsKnownByNumbersAloneHasANameToo() {
        Sent sent = Sent.of(article("Walks").in(Kind.JOURNAL, "", ISSN).mention());
        assertEquals("container/issn-1234-5679 rdfs:label \"ISSN 1234-5679\"\n", sent.all("rdfs:label"));
    }

    @ParameterizedTest
    @CsvSource({
        "JOURNAL, JOURNAL_ARTICLE, fabio:Journal",
        "JOURNAL, MAGAZINE_ARTICLE, fabio:Magazine",
        "JOURNAL, NEWSPAPER_ARTICLE, fabio:Newspaper",
        "JOURNAL, REVIEW, fabio:Periodical",
        "PROCEEDINGS, CONFERENCE_PAPER, fabio:ConferenceProceedings",
        "BOOK, BOOK_CHAPTER, fabio:Book",
        "REPOSITORY, PREPRINT, fabio:Repository",
        "WEB_SITE, WEB_PAGE, bibo:Website",
        "UNKNOWN, UNKNOWN, fabio:Expression"
    })
    void eachKindHasAClass(Kind kind, PaperKind part, String type) {
        Sent sent = Sent.of(page.paper("Walks").kind(part).in(kind, "Things").mention());
        assertEquals(
                "a " + type + "\n",
                sent.about("container/things-*").lines().findFirst().orElseThrow() + "\n");
    }

    @Test
    void eachSourceKeepsWhatItSays() {
        Sent sent = Sent.of(article("Walks").in(Kind.JOURNAL, "J. Walks", ISSN).mention());
        assertEquals("""
                a cq:ContainerMention
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:containerKind "journal"
                cq:containerTitle "J. Walks"
                cq:evidenceFor container/issn-1234-5679
                cq:evidenceFor paper/walks-*
                cq:property dcterms:isPartOf
                cq:property dcterms:title
                cq:rule "test"
                dcterms:identifier "issn:1234-5679"
                dcterms:isPartOf document/a
                oa:end 19
                oa:exact "J. Walks"
                oa:start 10
                """, sent.about("document/a#char=10,19", "graph/a"));
    }

    @Test
    void whereEachMentionStandsForItselfEachTellsAllOfItsJournal() {
        List<Mention> mentions = List.of(
                article("Walks").in(Kind.JOURNAL, "J. Walks", ISSN).mention(),
                article("Trees").in(Kind.JOURNAL, "J. Walks", ISSN).mention());
        Mapping mapping = Mapping.of(Known.of(mentions), Sent.NO_TOPICS.withProfile(Profile.PLAIN));
        for (Mention mention : mentions) {
            Graph graph = GraphFactory.createDefaultGraph();
            mapping.map(mention, StreamRDFLib.graph(graph));
            assertTrue(graph.contains(Node.ANY, Rdf.TYPE, Fabio.JOURNAL));
            assertTrue(graph.contains(Node.ANY, Bibo.ISSN, Node.ANY));
        }
    }

    private Said.PaperSaid article(String title) {
        return page.paper(title).kind(PaperKind.JOURNAL_ARTICLE);
    }
}
