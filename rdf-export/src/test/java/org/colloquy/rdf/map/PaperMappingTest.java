package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperKind;
import org.colloquy.core.model.PaperMention;
import org.junit.jupiter.api.Test;

class PaperMappingTest {
    private final Said one = Said.in("a");
    private final Said two = Said.in("b");

    @Test
    void aPaperIsWhatItsSourceSays() {
        PaperMention paper = one.paper("Walks on Graphs")
                .by("Ana Roe")
                .text("We walk.\n\nWe rest.")
                .identifier(Identifier.Scheme.DOI, "10.1/x")
                .identifier(Identifier.Scheme.ARXIV, "2101.00001")
                .identifier(Identifier.Scheme.OPENREVIEW, "aBc")
                .at(one.stated(Said.ICML_2021))
                .mention();
        assertEquals("""
                a conf:InProceedings
                a dblp:Publication
                a fabio:ConferencePaper
                bibo:doi "10.1/x"
                dblp:hasSignature signature/*-1
                dcterms:abstract "We walk.\\n\\nWe rest."
                dcterms:creator person/ana-roe-*
                dcterms:identifier "arXiv:2101.00001"
                dcterms:identifier "openreview:aBc"
                dcterms:issued "2021"^^xsd:gYear
                dcterms:title "Walks on Graphs"
                prov:wasDerivedFrom document/a#char=0,9
                prov:wasDerivedFrom document/a#char=20,29
                rdfs:seeAlso <https://arxiv.org/abs/2101.00001>
                rdfs:seeAlso <https://doi.org/10.1/x>
                rdfs:seeAlso <https://openreview.net/forum?id=aBc>
                """, Sent.of(paper).about("paper/walks-on-graphs-*"));
    }

    @Test
    void anUntitledPaperHasNoTitle() {
        PaperMention paper = one.untitled().by("Ana Roe").text("We walk.").mention();
        assertEquals("""
                a conf:InProceedings
                a cq:UntitledPaper
                a dblp:Publication
                a fabio:ConferencePaper
                dblp:hasSignature signature/*-1
                dcterms:abstract "We walk."
                dcterms:creator person/ana-roe-*
                prov:wasDerivedFrom document/a#char=0,9
                prov:wasDerivedFrom document/a#char=20,29
                """, Sent.of(paper).about("paper/we-walk-*"));
        assertEquals("", Sent.of(paper).all("dcterms:title"));
    }

    @Test
    void ofAWorkOfUnknownKindNothingIsClaimed() {
        PaperMention paper =
                one.paper("Walks").kind(PaperKind.UNKNOWN).by("Ana Roe").mention();
        assertEquals("""
                a dblp:Publication
                a fabio:Expression
                dblp:hasSignature signature/*-1
                dcterms:creator person/ana-roe-*
                dcterms:title "Walks"
                prov:wasDerivedFrom document/a#char=0,9
                """, Sent.of(paper).about("paper/walks-*"));
    }

    @Test
    void theRepresentingSourceTitlesThePaperAndEachSourceItsOwnMention() {
        PaperMention first = one.paper("Walks on Graphs").by("Ana Roe").mention();
        PaperMention second = two.paper("WALKS ON GRAPHS").by("Ana Roe").mention();
        Sent sent = Sent.of(second, first);
        assertEquals("paper/walks-on-graphs-* dcterms:title \"Walks on Graphs\"\n", sent.all("dcterms:title"));
        assertEquals("""
                a cq:Mention
                a cq:PaperMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-on-graphs-*
                cq:paperKind "conference-paper"
                cq:property dcterms:title
                cq:rule "test"
                dcterms:hasPart document/a#char=10,19
                dcterms:isPartOf document/a
                dcterms:title "Walks on Graphs"
                oa:end 9
                oa:exact "Walks on Graphs"
                oa:start 0
                """, sent.about("document/a#char=0,9", "graph/a"));
        assertEquals("""
                a cq:Mention
                a cq:PaperMention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-on-graphs-*
                cq:paperKind "conference-paper"
                cq:property dcterms:title
                cq:rule "test"
                dcterms:hasPart document/b#char=10,19
                dcterms:isPartOf document/b
                dcterms:title "WALKS ON GRAPHS"
                oa:end 9
                oa:exact "WALKS ON GRAPHS"
                oa:start 0
                """, sent.about("document/b#char=0,9", "graph/b"));
    }

    @Test
    void whatTheRepresentingSourceLacksComesFromTheFirstOther() {
        PaperMention bare = one.paper("Walks").by("Ana Roe").mention();
        PaperMention late = Said.in("c")
                .paper("Walks")
                .text("Late.")
                .at(Said.in("d").stated(Said.ICML_2022))
                .mention();
        PaperMention early =
                two.paper("Walks").text("Early.").at(two.stated(Said.ICML_2021)).mention();
        Sent sent = Sent.of(late, early, bare);
        assertEquals("paper/walks-* dcterms:abstract \"Early.\"\n", sent.all("dcterms:abstract"));
        assertEquals("paper/walks-* dcterms:issued \"2021\"^^xsd:gYear\n", sent.all("dcterms:issued"));
    }

    @Test
    void theAbstractOfTheRepresentingSourceWins() {
        PaperMention first = one.paper("Walks").text("First.").mention();
        PaperMention second = two.paper("Walks").text("Second.").mention();
        String expected = "paper/walks-* dcterms:abstract \"First.\"\n";
        assertEquals(expected, Sent.of(second, first).all("dcterms:abstract"));
        assertEquals(expected, Sent.of(first, second).all("dcterms:abstract"));
    }

    @Test
    void theOrderOfMentionsChangesNothing() {
        List<Mention> mentions = new ArrayList<>(List.of(
                one.paper("Walks").by("Ana Roe", "Bo Li").mention(),
                two.paper("walks")
                        .by("Bo Li")
                        .text("Two.")
                        .at(two.stated(Said.ICML_2022))
                        .mention(),
                Said.in("c").paper("Walks").by("Cy Doe").text("Three.").mention()));
        String expected = Sent.of(MappingOptions.STANDARD, mentions).entities();
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(mentions, new Random(seed));
            assertEquals(expected, Sent.of(MappingOptions.STANDARD, mentions).entities());
        }
    }
}
