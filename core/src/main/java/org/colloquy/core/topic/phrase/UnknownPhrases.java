package org.colloquy.core.topic.phrase;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.topic.concept.Concept;
import org.colloquy.core.topic.concept.ConceptFind;
import org.colloquy.core.topic.concept.ConceptFind.Method;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/** The keyphrases of a paper of which no vocabulary knows. */
public final class UnknownPhrases {
    private static final double LEAST_SCORE = 0.3;

    private UnknownPhrases() {}

    /**
     * Returns the best phrases that share no word with what was found already or with a better phrase, as concepts without
     * an IRI.
     *
     * @param found what a vocabulary knows of the paper
     * @param most how many at most
     */
    public static List<ConceptFind> in(String title, String text, List<ConceptFind> found, int most) {
        List<Passage> taken = new ArrayList<>();
        found.forEach(find -> taken.addAll(find.passages()));
        List<ConceptFind> unknown = new ArrayList<>();
        for (Keyphrase phrase : Keyphrases.english().in(title, text)) {
            if (unknown.size() == most || phrase.score() < LEAST_SCORE) {
                break;
            }
            if (phrase.spans().stream().noneMatch(span -> isTaken(span, taken))) {
                taken.addAll(phrase.spans());
                Concept concept = Concept.builder("", phrase.text()).build();
                unknown.add(new ConceptFind(concept, phrase.score(), Method.PHRASE, phrase.spans()));
            }
        }
        return unknown;
    }

    private static boolean isTaken(Passage span, List<Passage> taken) {
        return taken.stream()
                .anyMatch(other ->
                        other.part() == span.part() && span.start() < other.end() && other.start() < span.end());
    }
}
