package org.colloquy.core.topic.phrase;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.colloquy.core.text.PorterStemmer;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyphrasesTest {
    private static final String TITLE = "Graph matching by spectral relaxation";
    private static final String TEXT = "We propose a novel approach for graph matching. Graph matching is hard; "
            + "the results of Lund's method (SVMs, 2004) were compared with web-based systems.\n\nMatching graphs pays.";
    private static final List<String> PIECES = List.of(
            " ",
            "\n\n",
            ".",
            "'s",
            "'",
            "-",
            "RDF",
            "graph",
            "novel",
            "matching",
            "\ud83d\ude00",
            "\ud83d",
            "\u0301",
            "i.e.",
            "(",
            "3",
            "\u00e9",
            "of",
            "\u4e2d",
            "\u0130",
            "\t",
            "@",
            "\u00df",
            "?");

    @Test
    void whatTheTextIsAboutComesFirst() {
        assertEquals("graph matching", Keyphrases.english().in("", TEXT).get(0).text());
    }

    @Test
    void wordsThatSayNothingOfTheSubjectComeLast() {
        List<String> ranked = Keyphrases.english().all(TITLE, TEXT).stream()
                .map(Keyphrase::text)
                .toList();
        assertTrue(ranked.indexOf("spectral relaxation") < ranked.indexOf("novel approach"));
        assertTrue(ranked.indexOf("web-based systems") < ranked.indexOf("results"));
    }

    @Test
    void whatIsMuchLessProbableThanTheBestIsLeftOut() {
        List<Keyphrase> all = Keyphrases.english().all(TITLE, TEXT);
        List<Keyphrase> given = Keyphrases.english().in(TITLE, TEXT);
        double least = all.get(0).score() / 10;
        assertEquals(all.stream().filter(phrase -> phrase.score() >= least).toList(), given);
        assertTrue(given.size() > 5 && given.size() < all.size(), () -> given.size() + " of " + all.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We study it. Keywords: analysis of variance, Lamps, spectral relaxation.",
                "We study it.\n\nKey words and phrases \u2014 analysis of variance; lamps;\n  spectral relaxation\n1 Introduction",
                "We study it.\nINDEX TERMS: analysis of variance \u00b7 lamps \u00b7 spectral relaxation",
            })
    void whatATextListsAsItsKeywordsComesFirst(String text) {
        List<Keyphrase> found = Keyphrases.english().in(TITLE, TEXT + text);
        assertEquals(
                List.of("analysi of varianc", "lamp", "spectral relax"),
                found.stream().limit(3).map(Keyphrase::key).toList());
        assertEquals(1, found.get(2).score());
        assertEquals(
                Keyphrases.english().in(TITLE, TEXT).get(0).key(),
                found.get(3).key(),
                "the rest is ranked as without a list");
    }

    @Test
    void wordsAboutKeywordsAreNoList() {
        String text = "Keywords help. We find keywords in texts. The first keyword, lamps, is rare.";
        assertTrue(Keyphrases.english().all("", text).stream().allMatch(phrase -> phrase.score() < 1));
    }

    @Test
    void nothingIsFoundWhereNothingIsSaid() {
        assertAll(
                () -> assertEquals(List.of(), Keyphrases.english().in("", "")),
                () -> assertEquals(List.of(), Keyphrases.english().in("?", "It was not. 3.5 (of 12)")));
    }

    @Test
    void everySpanHoldsThePhrase() {
        for (Keyphrase phrase : Keyphrases.english().in(TITLE, TEXT)) {
            assertFalse(phrase.spans().isEmpty());
            phrase.spans().forEach(span -> assertEquals(phrase.key(), stemmed(words(span, TITLE, TEXT))));
        }
    }

    @Test
    void whateverIsReadIsRankedTheSameWayTwice() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String title = arbitrary(random);
            String text = arbitrary(random);
            List<Keyphrase> found = Keyphrases.english().in(title, text);
            assertEquals(found, Keyphrases.english().in(title, text));
            for (int k = 0; k < found.size(); k++) {
                Keyphrase phrase = found.get(k);
                assertTrue(phrase.score() > 0 && phrase.score() < 1);
                assertTrue(k == 0 || found.get(k - 1).score() >= phrase.score());
                phrase.spans()
                        .forEach(span -> assertFalse(words(span, title, text).isBlank()));
            }
        }
    }

    private static double amount(String text, String phrase, PhraseFeature feature, String value) {
        return Keyphrases.features("", text).stream()
                .filter(candidate -> candidate.text().equals(phrase))
                .flatMap(candidate -> candidate.seen().stream())
                .filter(seen -> seen.feature() == feature && seen.value().equals(value))
                .mapToDouble(PhraseFeatures.Seen::amount)
                .sum();
    }

    @Test
    void neighboursCountByHowOftenTheyStandThere() {
        String text = "They use weirs called dams. They break weirs; in weirs";
        assertAll(
                () -> assertEquals(1.0 / 3, amount(text, "weirs", PhraseFeature.BEFORE, "use"), 1e-9),
                () -> assertEquals(1.0 / 3, amount(text, "weirs", PhraseFeature.AFTER, "called"), 1e-9),
                () -> assertEquals(1.0 / 3, amount(text, "weirs", PhraseFeature.AFTER, ";"), 1e-9),
                () -> assertEquals(1.0 / 3, amount(text, "weirs", PhraseFeature.AFTER, "(none)"), 1e-9),
                () -> assertEquals(1, amount("Dams hold", "Dams", PhraseFeature.BEFORE, "(none)")));
    }

    @Test
    void featuresTellOfWordsAndPlaces() {
        String text = "We see deep river weirs and an SVM. River weirs pay";
        assertAll(
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.SHAPE, "adjective noun noun")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.HEAD, "weir")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.WORD, "river")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.ENDING, "ver")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.HEAD_ENDING, "irs")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.LENGTH, "3")),
                () -> assertEquals(1, amount(text, "deep river weirs", PhraseFeature.WHOLE_SHARE, "")),
                () -> assertEquals(0.5, amount(text, "river weirs", PhraseFeature.WHOLE_SHARE, "")),
                () -> assertEquals(Math.log(2), amount(text, "river weirs", PhraseFeature.FREQUENCY_OF_SEVERAL, "")),
                () -> assertEquals(1, amount(text, "river weirs", PhraseFeature.OPENING, "")),
                () -> assertEquals(1, amount(text, "SVM", PhraseFeature.ACRONYM, "")));
    }

    @Test
    void aLongTextTellsByPlaceAndRecurrenceWhatItIsAbout() {
        String filling = "It was so and it is so. ".repeat(300);
        String text = "River weirs hold. River weirs stay. Dams hold. " + filling + "Late locks hold.";
        assertAll(
                () -> assertEquals(1, amount(text, "Dams", PhraseFeature.ONCE_IN_LONG, "")),
                () -> assertEquals(0, amount(text, "River weirs", PhraseFeature.ONCE_IN_LONG, "")),
                () -> assertEquals(0, amount(text, "River weirs", PhraseFeature.LATE, "")),
                () -> assertEquals(Math.log(2412 / 300.0), amount(text, "locks", PhraseFeature.LATE, ""), 1e-9),
                () -> assertEquals(Math.log(2), amount(text, "weirs", PhraseFeature.FREQUENCY_IN_LONG, "")),
                () -> assertEquals(
                        Math.log(2), amount(text, "River weirs", PhraseFeature.FREQUENCY_OF_SEVERAL_IN_LONG, "")),
                () -> assertEquals(0, amount(text, "weirs", PhraseFeature.FREQUENCY_OF_SEVERAL_IN_LONG, "")));
    }

    @Test
    void anAbstractIsNoLongText() {
        String text = "River weirs hold. " + "It was so and it is so. ".repeat(35) + "Late locks hold locks.";
        for (PhraseFeature feature : List.of(
                PhraseFeature.LATE,
                PhraseFeature.ONCE_IN_LONG,
                PhraseFeature.FREQUENCY_IN_LONG,
                PhraseFeature.FREQUENCY_OF_SEVERAL_IN_LONG)) {
            assertTrue(Keyphrases.features("", text).stream()
                    .flatMap(phrase -> phrase.seen().stream())
                    .noneMatch(seen -> seen.feature() == feature));
        }
    }

    @Test
    void otherWeightsRankOtherwise() {
        PhraseWeights weights = PhraseWeights.of(Map.of(PhraseFeature.BEFORE, Map.of("called", 1.0)));
        assertEquals(
                "dams",
                Keyphrases.with(weights)
                        .in("", "They use weirs called dams.")
                        .get(0)
                        .text());
    }

    private static String words(Passage span, String title, String text) {
        return (span.part() == Part.TITLE ? title : text).substring(span.start(), span.end());
    }

    private static String stemmed(String phrase) {
        return Arrays.stream(phrase.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(PorterStemmer::stem)
                .collect(Collectors.joining(" "));
    }

    private static String arbitrary(Random random) {
        return random.ints(random.nextInt(30), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }

    @Test
    void capitalsMakeNoNounOfWhatJoinsWords() {
        List<String> phrases =
                Keyphrases.english().in("ATTENTION IS ALL YOU NEED", "We ask WHO, and WITH you.").stream()
                        .map(Keyphrase::text)
                        .toList();
        assertTrue(phrases.contains("ATTENTION") && phrases.contains("WHO"), phrases::toString);
        List.of("IS", "ALL", "YOU", "WITH").forEach(word -> assertFalse(phrases.contains(word), word));
    }
}
