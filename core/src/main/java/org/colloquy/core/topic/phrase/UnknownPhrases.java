package org.colloquy.core.topic.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.core.topic.concept.Abbreviations;
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
     * an IRI. An abbreviation and what the paper says it stands for are one.
     *
     * @param found what a vocabulary knows of the paper
     * @param most how many at most
     */
    public static List<ConceptFind> in(String title, String text, List<ConceptFind> found, int most) {
        List<Passage> taken = new ArrayList<>();
        found.forEach(find -> taken.addAll(find.passages()));
        List<ConceptFind> unknown = new ArrayList<>();
        for (Keyphrase phrase : written(Keyphrases.english().in(title, text), Abbreviations.in(title, text))) {
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

    /** Returns phrases without abbreviations of others, which stand where these or the others stood, whichever was better. */
    private static Collection<Keyphrase> written(List<Keyphrase> phrases, Map<String, List<String>> abbreviated) {
        Map<List<String>, Keyphrase> written = new LinkedHashMap<>();
        for (Keyphrase phrase : phrases) {
            List<String> words = Abbreviations.words(phrase.text());
            List<String> meaning = abbreviated.getOrDefault(phrase.text(), words);
            written.merge(meaning, phrase, (better, other) -> together(better, other, meaning.equals(words)));
        }
        return written.values();
    }

    private static Keyphrase together(Keyphrase better, Keyphrase other, boolean otherIsWhole) {
        Keyphrase whole = otherIsWhole ? other : better;
        List<Passage> spans = Stream.concat(better.spans().stream(), other.spans().stream())
                .sorted(Comparator.comparing(Passage::part).thenComparing(Passage::start))
                .toList();
        return new Keyphrase(whole.text(), whole.key(), better.score(), spans);
    }

    private static boolean isTaken(Passage span, List<Passage> taken) {
        return taken.stream()
                .anyMatch(other ->
                        other.part() == span.part() && span.start() < other.end() && other.start() < span.end());
    }
}
