package org.colloquy.core.topic.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void broaderIsFollowedToTheTopWithTheShortestWay() {
        Concept learning = Concept.builder("t:learning", "learning").build();
        Concept kernels = Concept.builder("t:kernels", "kernel method")
                .broader("t:learning")
                .build();
        Concept tangent = Concept.builder("t:ntk", "neural tangent kernel")
                .broader("t:kernels", "t:learning")
                .build();
        Vocabulary vocabulary = Vocabulary.of(List.of(tangent, kernels, learning));
        assertEquals(Map.of(kernels, 1, learning, 1), vocabulary.allBroader(tangent));
        assertEquals(List.of(kernels, tangent), vocabulary.narrower(learning));
        assertTrue(vocabulary.isTop(learning));
        assertFalse(vocabulary.isTop(kernels));
        assertEquals(List.of(), vocabulary.problems());
    }

    @Test
    void conceptsStandInTheOrderOfTheirIris() {
        Concept a = Concept.builder("t:a", "alpha").build();
        Concept b = Concept.builder("t:b", "beta").build();
        assertEquals(List.of(a, b), List.copyOf(Vocabulary.of(List.of(b, a)).concepts()));
    }

    @Test
    void aCircleIsToldAndCut() {
        Vocabulary vocabulary = Vocabulary.of(List.of(
                Concept.builder("t:a", "alpha").broader("t:b").build(),
                Concept.builder("t:b", "beta").broader("t:c").build(),
                Concept.builder("t:c", "gamma").broader("t:a").build()));
        assertEquals(List.of("t:c: is under <t:a>, which is under it; strike one out"), messages(vocabulary));
        assertEquals(
                2,
                vocabulary.allBroader(vocabulary.concept("t:a").orElseThrow()).size());
        assertTrue(vocabulary.isTop(vocabulary.concept("t:c").orElseThrow()));
    }

    @Test
    void whatIsUnderItselfIsACircle() {
        Vocabulary vocabulary = Vocabulary.of(
                List.of(Concept.builder("t:a", "alpha").broader("t:a").build()));
        assertEquals(List.of("broader-cycle"), codes(vocabulary));
        assertTrue(vocabulary.isTop(vocabulary.concept("t:a").orElseThrow()));
    }

    @Test
    void aWayUpWithoutEndTakesNoStack() {
        List<Concept> chain = IntStream.range(0, 50_000)
                .mapToObj(i -> Concept.builder("t:" + i, "word" + i)
                        .broader("t:" + (i + 1) % 50_000)
                        .build())
                .toList();
        assertEquals(List.of("broader-cycle"), codes(Vocabulary.of(chain)));
    }

    @Test
    void aLabelOfManyIsToldInOneShortLine() {
        Vocabulary vocabulary = Vocabulary.of(IntStream.range(0, 30)
                .mapToObj(i -> Concept.builder("t:" + i, "word").build())
                .toList());
        assertEquals(
                List.of(
                        "t:0: shares the label 'word' with <t:1> and <t:10> and <t:11> and 26 more; let one of them have it"),
                messages(vocabulary));
    }

    @Test
    void aLabelOfSeveralIsTold() {
        Vocabulary vocabulary = Vocabulary.of(List.of(
                Concept.builder("t:a", "semi-supervised learning").build(),
                Concept.builder("t:b", "other").alt("Semisupervised Learning").build(),
                Concept.builder("t:c", "pascal").alt("PAC").build(),
                Concept.builder("t:d", "pack").hidden("pac").build()));
        assertEquals(
                List.of("t:a: shares the label 'semisupervizedlearning' with <t:b>; let one of them have it"),
                messages(vocabulary));
    }

    @Test
    void whatIsMissingIsTold() {
        Vocabulary vocabulary = Vocabulary.of(List.of(
                Concept.builder("t:a", "alpha").broader("t:gone").build(),
                Concept.builder("t:b", " - ").build(),
                Concept.builder("t:a", "alpha again").build()));
        assertEquals(List.of("no-label", "same-iri", "unknown-broader"), codes(vocabulary));
        assertEquals(1, vocabulary.concepts().size());
        assertEquals("alpha", vocabulary.concept("t:a").orElseThrow().label());
    }

    private static List<String> codes(Vocabulary vocabulary) {
        return vocabulary.problems().stream().map(ConceptProblem::code).toList();
    }

    private static List<String> messages(Vocabulary vocabulary) {
        return vocabulary.problems().stream().map(ConceptProblem::toString).toList();
    }
}
