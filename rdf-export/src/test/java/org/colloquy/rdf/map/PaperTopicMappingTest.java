package org.colloquy.rdf.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.model.Mention;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.Vocabulary;
import org.junit.jupiter.api.Test;

class PaperTopicMappingTest {
    private static final String T = "https://example.org/topic/";
    private static final Vocabulary WALKS = Vocabulary.of(List.of(
            Concept.builder(T + "motion", "motion").build(),
            Concept.builder(T + "walk", "random walk")
                    .alt("drunkard's walk")
                    .definition("Steps without a plan.")
                    .broader(T + "motion")
                    .exactMatch("https://example.org/same")
                    .build(),
            Concept.builder(T + "graph", "graph").build()));

    private final Said page = Said.in("a");

    private static Sent sent(Mention... mentions) {
        return Sent.of(MappingOptions.STANDARD.withVocabulary(WALKS), List.of(mentions));
    }

    @Test
    void aPaperIsAboutWhatItsWordsName() {
        Sent sent = sent(page.paper("Random walks").text("On a graph.").mention());
        assertEquals("""
                paper/random-walks-* dcterms:subject <https://example.org/topic/graph>
                paper/random-walks-* dcterms:subject <https://example.org/topic/walk>
                """, sent.all("dcterms:subject"));
        assertEquals(
                "paper/random-walks-* cq:broaderSubject <https://example.org/topic/motion>\n",
                sent.all("cq:broaderSubject"));
    }

    @Test
    void labelsKeepTheirLanguages() {
        Vocabulary walks = Vocabulary.of(List.of(Concept.builder(T + "walk", "random walk")
                .alt("Irrfahrt", "RW")
                .language("Irrfahrt", "de")
                .language("RW", "")
                .build()));
        Sent sent = Sent.of(
                MappingOptions.STANDARD.withVocabulary(walks),
                List.of(page.paper("Irrfahrt").mention()));
        assertEquals(
                "<" + T + "walk> skos:altLabel \"Irrfahrt\"@de\n<" + T + "walk> skos:altLabel \"RW\"\n",
                sent.all("skos:altLabel"));
    }

    @Test
    void whatIsBroaderThanATopicThatIsOneTooManyIsNoSubject() {
        List<Concept> concepts = new ArrayList<>();
        for (char letter = 'a'; letter < 'j'; letter++) {
            concepts.add(Concept.builder(T + letter, "walk" + letter)
                    .broader(T + "all-" + letter)
                    .build());
            concepts.add(Concept.builder(T + "all-" + letter, "way" + letter).build());
        }
        Sent sent = Sent.of(
                MappingOptions.STANDARD.withVocabulary(Vocabulary.of(concepts)),
                List.of(page.paper("walka walkb walkc walkd walke walkf walkg walkh walki")
                        .mention()));
        assertEquals(8, sent.all("dcterms:subject").lines().count());
        assertEquals(8, sent.all("cq:broaderSubject").lines().count());
        assertEquals(16, sent.all("skos:prefLabel").lines().count());
    }

    @Test
    void anAssignmentSaysHowSureAndByWhichWords() {
        Sent sent = sent(
                page.paper("Steps").text("Of random walks and a random walk.").mention());
        assertEquals("assignment/* cq:rule \"topic/label\"\n", sent.all("cq:rule"));
        assertEquals(
                "assignment/* cq:words \"random walk\"\nassignment/* cq:words \"random walks\"\n",
                sent.all("cq:words"));
        assertTrue(sent.all("cq:score").matches("assignment/\\* cq:score 0\\.\\d+\n"), sent.all("cq:score"));
    }

    @Test
    void theWordsAreASpanOfTheirDocument() {
        Sent sent = sent(page.paper("Steps").text("On graphs").mention());
        String span = sent.about("document/a#char=13,19", "graph/a");
        assertTrue(span.contains("oa:exact \"graphs\"\n"), span);
        assertTrue(span.contains("cq:property dcterms:subject\n"), span);
        String sources = sent.all("prov:wasDerivedFrom");
        assertTrue(sources.contains("assignment/* prov:wasDerivedFrom document/a#char=13,19\n"), sources);
    }

    @Test
    void whereTheTextWasTidiedTheWholeOfItIsTheSpan() {
        Sent sent =
                sent(page.paper("Steps").text("Of graphs, as one may call them").mention());
        assertTrue(
                sent.all("prov:wasDerivedFrom").contains("assignment/* prov:wasDerivedFrom document/a#char=10,19\n"));
    }

    @Test
    void aConceptComesWithWhatIsBroader() {
        Sent sent = sent(page.paper("Random walks").mention());
        assertEquals("""
                a skos:Concept
                skos:altLabel "drunkard's walk"@en
                skos:broader <https://example.org/topic/motion>
                skos:definition "Steps without a plan."@en
                skos:exactMatch <https://example.org/same>
                skos:inScheme vocabulary
                skos:prefLabel "random walk"@en
                """, sent.about("<https://example.org/topic/walk>"));
        assertTrue(sent.about("<https://example.org/topic/motion>")
                .contains("skos:narrower <https://example.org/topic/walk>\n"));
        assertEquals("", sent.about("<https://example.org/topic/graph>"));
    }

    @Test
    void sessionsOfSeveralYearsAreOneLineThatLeadsToTheVocabulary() {
        Sent sent = sent(
                page.session("Random Walks 5").at(page.stated(Said.ICML_2021)).mention(),
                page.session("Oral Session: Walks (Random)")
                        .at(page.stated(Said.ICML_2022))
                        .mention());
        assertEquals(1, sent.iris("topic-line").size());
        assertEquals(
                2,
                sent.all("skos:broader")
                        .lines()
                        .filter(line -> line.contains(" topic-line/"))
                        .count());
        assertEquals(
                "topic-line/random-walk-* skos:relatedMatch <https://example.org/topic/walk>\n",
                sent.all("skos:relatedMatch"));
    }
}
