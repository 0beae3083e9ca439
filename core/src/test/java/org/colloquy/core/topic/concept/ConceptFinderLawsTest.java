package org.colloquy.core.topic.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Part;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class ConceptFinderLawsTest {
    private static final Vocabulary VOCABULARY = SomeConcepts.vocabulary();
    private static final ConceptFinder FINDER = ConceptFinder.of(VOCABULARY);
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "-",
            "\n",
            ".",
            ", ",
            "(",
            ")",
            "$",
            "\\",
            "{",
            "}",
            "`",
            "'",
            "s",
            "<",
            ">",
            "\u00AD",
            "’s",
            "https://a.b/c ",
            "pay",
            "draw",
            "attention",
            "power",
            "NTK",
            "GANs",
            "gan",
            "neural",
            "tangent",
            "Kernels",
            "semi",
            "supervised",
            "deep",
            "reinforcement",
            "learning",
            "RL",
            "LDA",
            "é",
            "𝒳",
            "ﬁ",
            "0",
            "\0",
            "\uFFFF");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThrowsAndAllIsInOrder(long seed) {
        Random random = new Random(seed);
        String title = text(random, 15);
        String body = text(random, 120);
        List<ConceptFind> finds = FINDER.find(title, body);
        assertEquals(finds, ConceptFinder.of(SomeConcepts.vocabulary()).find(title, body));
        double last = 1;
        Set<String> seen = new TreeSet<>();
        for (ConceptFind find : finds) {
            assertTrue(find.score() > 0 && find.score() <= last, find.toString());
            last = find.score();
            assertTrue(seen.add(find.concept().iri()), find.toString());
            for (Passage passage : find.passages()) {
                String part = passage.part() == Part.TITLE ? title : body;
                assertTrue(0 <= passage.start() && passage.start() < passage.end() && passage.end() <= part.length());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundIsALabel(long seed) {
        Random random = new Random(seed);
        String body = text(random, 120).replace("(", " ");
        for (ConceptFind find : FINDER.find("", body)) {
            Set<String> keys = find.concept().labels().map(NormalWords::key).collect(Collectors.toSet());
            for (Passage passage : find.passages()) {
                String found = body.substring(passage.start(), passage.end());
                Tokens tokens = Tokens.of(found);
                assertTrue(
                        find.method() == Method.INFERRED
                                || keys.contains(tokens.normal())
                                || keys.contains(tokens.raw()),
                        find.concept().label() + ": " + found);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLabelAmongOtherWordsIsFound(long seed) {
        Random random = new Random(seed);
        List<Concept> concepts = List.copyOf(VOCABULARY.concepts());
        Concept concept = concepts.get(random.nextInt(concepts.size()));
        List<String> labels =
                concept.labels().filter(label -> !label.equals("LDA")).toList();
        String label = labels.get(random.nextInt(labels.size()));
        String before = "words ".repeat(random.nextInt(5)) + ". ";
        String text = before + (random.nextBoolean() ? label : label.replace(' ', '-')) + "; words of no weight";
        Passage expected = new Passage(Part.ABSTRACT, before.length(), before.length() + label.length());
        assertTrue(
                FINDER.find("", text).stream()
                        .anyMatch(find -> find.concept().equals(concept)
                                && find.passages().contains(expected)),
                text);
    }

    /** What costs the square of its length takes minutes here. */
    @ParameterizedTest
    @ValueSource(strings = {"<a", "`a'", "$a", "a-", "NTK ", "kernel(", "deep learning ", "\\(", "(NTK) a-b-"})
    void aLongTextCostsNoMoreThanItsLength(String piece) {
        String text = "neural tangent kernel (NTK) " + piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> FINDER.find("", text));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }
}
