package org.colloquy.core.topic.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.junit.jupiter.api.Test;

class PhraseMinerTest {

    private static List<RecurringPhrase> mined(int least, List<String> texts) {
        PhraseMiner miner = PhraseMiner.ofAtLeast(least);
        texts.forEach(text -> miner.add("", text));
        return miner.mined();
    }

    @Test
    void endingsCapitalsAndHyphensMakeNoOtherPhrase() {
        List<RecurringPhrase> mined = mined(
                3,
                List.of(
                        "We study tidal-flat ecology.",
                        "Tidal flat ecologies are rich.",
                        "We study tidal flat ecology.",
                        "We study harbour seals."));
        assertEquals(
                List.of(new RecurringPhrase(
                        "tidal flat ecology", List.of("tidal-flat ecology", "Tidal flat ecologies"), 3)),
                mined);
    }

    @Test
    void anAbbreviationIsALabelOfWhatThePapersSayItStandsFor() {
        List<RecurringPhrase> mined = mined(
                2,
                List.of(
                        "We study harbour seal whiskers (HSW).",
                        "Harbour seal whiskers (HSW) sense waves.",
                        "We study hot spring water (HSW)."));
        assertEquals(
                List.of("harbour seal whiskers"),
                mined.stream().map(RecurringPhrase::label).toList());
        assertEquals(
                List.of("HSW"),
                mined.get(0).otherLabels().stream().filter("HSW"::equals).toList());
    }

    @Test
    void anAbbreviationOnWhichPapersDisagreeIsNoLabel() {
        List<RecurringPhrase> mined = mined(
                2,
                List.of(
                        "We study harbour seal whiskers (HSW).",
                        "Harbour seal whiskers (HSW) sense waves.",
                        "We study hot spring water (HSW).",
                        "Hot spring water (HSW) is hot."));
        assertEquals(2, mined.size());
        mined.forEach(phrase -> assertEquals(
                0, phrase.otherLabels().stream().filter("HSW"::equals).count()));
    }

    @Test
    void aPartOfALongerPhraseIsNoneOfItsOwn() {
        List<RecurringPhrase> mined =
                mined(2, List.of("We study harbour seal whiskers.", "Harbour seal whiskers move."));
        assertEquals(
                List.of("harbour seal whiskers"),
                mined.stream().map(RecurringPhrase::label).toList());
    }

    @Test
    void whatAllPapersSayIsNoTopic() {
        assertEquals(
                List.of(),
                mined(
                        2,
                        List.of(
                                "The proposed method has experimental results on real-world datasets.",
                                "The proposed method has experimental results on real-world datasets.")));
        String training = "The training loss shows a performance drop where the algorithm converges.";
        assertEquals(List.of(), mined(2, List.of(training, training)));
        assertEquals(List.of(), mined(2, List.of("$\\tilde O$ and $\\mathcal O$", "$\\tilde O$ and $\\mathcal O$")));
    }

    @Test
    void theOrderOfThePapersChangesNothing() {
        Random random = new Random(5);
        List<String> things = List.of("harbour seal", "tidal flat", "Tidal Flats", "sand dune", "sand dune grass");
        for (int round = 0; round < 50; round++) {
            List<String> texts = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                texts.add("We study the " + things.get(random.nextInt(things.size())) + " and the "
                        + things.get(random.nextInt(things.size())) + ".");
            }
            List<RecurringPhrase> before = mined(3, texts);
            Collections.shuffle(texts, random);
            assertEquals(before, mined(3, texts));
        }
    }

    @Test
    void phrasesAreToldWhereNoConceptStands() {
        String text = "We study harbour seals and tidal flats.";
        ConceptFind seals = new ConceptFind(
                Concept.builder("t:seal", "harbour seal").build(),
                1,
                Method.LABEL,
                List.of(new Passage(Part.ABSTRACT, 9, 22)));
        assertEquals(
                List.of("tidal flats"),
                UnknownPhrases.in("", text, List.of(seals), 5).stream()
                        .map(find -> find.concept().label())
                        .toList());
        assertEquals(1, UnknownPhrases.in("", text, List.of(), 1).size());
    }

    @Test
    void anAbbreviationAndWhatItStandsForAreOnePhrase() {
        String text = "SWT called seal weight tables (SWT), and beside SWT called tidal flats.";
        List<ConceptFind> found = UnknownPhrases.in("", text, List.of(), 9);
        assertEquals(
                List.of("seal weight tables", "tidal flats"),
                found.stream().map(find -> find.concept().label()).sorted().toList());
        assertEquals(
                List.of("SWT", "seal weight tables", "SWT", "SWT"),
                found.stream()
                        .filter(find -> find.concept().label().equals("seal weight tables"))
                        .flatMap(find -> find.passages().stream())
                        .map(span -> text.substring(span.start(), span.end()))
                        .toList());
    }

    @Test
    void whatIsWrittenOutNamesThePhraseWhicheverIsBetter() {
        String text = "SWR, called SWR, uses SWR, called SWR: the seal weight result (SWR).";
        Keyphrase best = Keyphrases.english().in("", text).get(0);
        assertEquals("SWR", best.text());
        ConceptFind found = UnknownPhrases.in("", text, List.of(), 1).get(0);
        assertEquals("seal weight result", found.concept().label());
        assertEquals(best.score(), found.score());
    }
}
