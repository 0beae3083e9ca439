package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colloquy.core.model.Container;
import org.colloquy.core.model.Detail;
import org.colloquy.core.model.Detail.Kind;
import org.colloquy.core.model.Mention;
import org.colloquy.core.model.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationMappingTest {
    private final Said one = Said.in("a");
    private final Said two = Said.in("b");

    @Test
    void aRecordSaysWhereAPaperAppeared() {
        Sent sent = Sent.of(one.paper("Walks")
                .kind(PaperKind.JOURNAL_ARTICLE)
                .key("roe21")
                .detail(Kind.TYPE, "article")
                .detail(Kind.VOLUME, "12")
                .detail(Kind.ISSUE, "3")
                .detail(Kind.PAGES, "101–112")
                .detail(Kind.PUBLISHER, "Walk Press")
                .detail(Kind.PLACE, "Turin")
                .detail(Kind.LANGUAGE, "en")
                .detail(Kind.LICENCE, "https://creativecommons.org/licenses/by/4.0/")
                .detail(Kind.NOTE, "To Bo.")
                .mention());
        assertEquals("""
                a dblp:Publication
                a fabio:JournalArticle
                bibo:pageEnd "112"
                bibo:pageStart "101"
                bibo:pages "101–112"
                bibo:volume "12"
                cq:languageAsPrinted "en"
                dblp:publicationNote "To Bo."
                dblp:publishedInJournalVolumeIssue "3"
                dblp:publishersAddress "Turin"
                dcterms:license <https://creativecommons.org/licenses/by/4.0/>
                dcterms:publisher organisation/walk-press-*
                dcterms:title "Walks"
                prov:wasDerivedFrom document/a#char=0,9
                """, sent.about("paper/walks-*"));
        assertEquals("""
                a foaf:Organization
                foaf:name "Walk Press"
                """, sent.about("organisation/walk-press-*"));
        assertEquals("""
                a cq:Mention
                a oa:TextPositionSelector
                a oa:TextQuoteSelector
                cq:confidence 1.0
                cq:evidenceFor paper/walks-*
                cq:property dcterms:publisher
                cq:rule "test"
                dblp:publishedBy "Walk Press"
                dcterms:isPartOf document/a
                oa:end 59
                oa:exact "Walk Press"
                oa:start 50
                """, sent.about("document/a#char=50,59", "graph/a"));
        assertTrue(sent.about("document/a#char=0,9", "graph/a").contains("cq:recordKey \"roe21\"\n"));
    }

    @ParameterizedTest
    @EnumSource
    void everyDetailStaysInTheEvidence(Kind kind) {
        Sent sent = Sent.of(one.paper("Walks").detail(kind, "Some words").mention());
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains(" \"Some words\"\n"));
        assertTrue(sent.about("document/a#char=0,9", "graph/a").contains("dcterms:hasPart document/a#char=10,19\n"));
    }

    @Test
    void eachKindOfDetailHasAPropertyOfItsOwn() {
        assertEquals(
                Kind.values().length,
                Arrays.stream(Detail.Kind.values())
                        .map(DetailTerms::of)
                        .distinct()
                        .count());
    }

    @Test
    void whatHasNoTermStaysInTheEvidence() {
        Sent sent = Sent.of(
                one.paper("Walks").other("annote", "Read twice").andOthers().mention());
        String span = sent.about("document/a#char=0,9", "graph/a");
        assertTrue(span.contains("cq:authorListComplete \"false\"^^xsd:boolean\n"));
        assertTrue(sent.about("document/a#char=10,19", "graph/a").contains("cq:otherField \"annote=Read twice\"\n"));
        assertFalse(sent.entities().contains("Read twice"));
        assertFalse(sent.entities().contains("authorListComplete"));
    }

    @Test
    void volumeAndPagesComeFromThePlaceWhereItWasPublished() {
        List<Mention> mentions = new ArrayList<>(List.of(
                one.paper("Walks")
                        .kind(PaperKind.PREPRINT)
                        .in(Container.Kind.REPOSITORY, "arXiv")
                        .detail(Kind.VERSION, "2")
                        .detail(Kind.NUMBER, "7")
                        .mention(),
                two.paper("Walks")
                        .kind(PaperKind.JOURNAL_ARTICLE)
                        .in(Container.Kind.JOURNAL, "J. Walks")
                        .detail(Kind.VOLUME, "12")
                        .mention(),
                Said.in("c")
                        .paper("Walks")
                        .kind(PaperKind.JOURNAL_ARTICLE)
                        .in(Container.Kind.JOURNAL, "J. Walks")
                        .detail(Kind.VOLUME, "XII")
                        .detail(Kind.PAGES, "1-9")
                        .mention(),
                Said.in("d")
                        .paper("Walks")
                        .kind(PaperKind.JOURNAL_ARTICLE)
                        .in(Container.Kind.JOURNAL, "J. Runs")
                        .detail(Kind.ISSUE, "4")
                        .mention()));
        String expected = """
                a dblp:Publication
                a fabio:JournalArticle
                bibo:pageEnd "9"
                bibo:pageStart "1"
                bibo:pages "1-9"
                bibo:volume "12"
                dcterms:isPartOf container/j-walks-*
                dcterms:title "Walks"
                prov:wasDerivedFrom document/a#char=0,9
                prov:wasDerivedFrom document/b#char=0,9
                prov:wasDerivedFrom document/c#char=0,9
                prov:wasDerivedFrom document/d#char=0,9
                """;
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(mentions, new Random(seed));
            assertEquals(expected, Sent.of(MappingOptions.STANDARD, mentions).about("paper/walks-*"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "retracted, true",
        "Retracted (2022), true",
        "withdrawn, true",
        "in press, false",
        "not retracted, false"
    })
    void aPaperThatWasTakenBackIsMarked(String status, boolean marked) {
        Sent sent = Sent.of(one.paper("Walks").detail(Kind.STATUS, status).mention());
        assertEquals(marked, sent.about("paper/walks-*").contains("a dblp:Withdrawn\n"));
        assertEquals("paper/walks-* cq:statusAsPrinted \"" + status + "\"\n", sent.all("cq:statusAsPrinted"));
    }

    @Test
    void aPreprintThatWasWithdrawnTakesNothingBack() {
        Sent sent = Sent.of(
                one.paper("Walks")
                        .kind(PaperKind.PREPRINT)
                        .detail(Kind.STATUS, "withdrawn")
                        .mention(),
                two.paper("Walks").kind(PaperKind.JOURNAL_ARTICLE).mention());
        assertFalse(sent.about("paper/walks-*").contains("dblp:Withdrawn"));
    }

    @Test
    void aRecordOfAConferencePaperLeadsToTheConference() {
        Sent sent = Sent.of(
                one.paper("Walks").key("roe21").at(one.stated(Said.ICML_2021)).mention());
        assertEquals("paper/walks-* bibo:presentedAt conference/icml-2021\n", sent.all("bibo:presentedAt"));
        assertEquals("conference/icml-2021 bibo:presents paper/walks-*\n", sent.all("bibo:presents"));
        assertEquals(
                "",
                Sent.of(two.paper("Walks").at(two.stated(Said.ICML_2021)).mention())
                        .all("bibo:presents"));
    }
}
