package org.colloquy.core.topic.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/** A phrase that may be a keyphrase, and what was seen of it. */
final class Candidate {
    final String text;
    final String key;
    final List<Token> words;
    final List<String> stems;
    final int first;
    final List<Passage> spans = new ArrayList<>();
    int whole;

    Candidate(String text, String key, List<Token> words, List<String> stems, int first) {
        this.text = text;
        this.key = key;
        this.words = List.copyOf(words);
        this.stems = List.copyOf(stems);
        this.first = first;
    }

    /** A logit of fixed weights; {@code frequency} is the mean logarithm of how often its words occur. */
    double logit(double frequency, Set<String> opening) {
        EnglishWords english = EnglishWords.instance();
        int size = words.size();
        boolean single = size == 1;
        String head = words.get(size - 1).lower();
        int general = 0;
        boolean vagueWithin = false;
        double letters = 0;
        // Of a text there are hundreds of these.
        for (int i = 0; i < size; i++) {
            Token word = words.get(i);
            general += english.isGeneral(word.lower()) ? 1 : 0;
            vagueWithin |= i > 0 && english.isVague(word.lower());
            letters += word.text().length();
        }
        return Weights.logit(new double[] {
            whole > 0 ? 1 : 0,
            (double) whole / spans.size(),
            single ? 1 : 0,
            size == 2 ? 1 : 0,
            size == 3 ? 1 : 0,
            Math.log(1.0 + first),
            opening.contains(key) ? 1 : 0,
            single && english.isGeneral(head) ? 1 : 0,
            !single && english.isGeneral(head) ? 1 : 0,
            english.isVague(words.get(0).lower()) ? 1 : 0,
            single && words.get(0).isAcronym() ? 1 : 0,
            Math.log(letters / size),
            single ? 0 : Math.log(spans.size()),
            Math.log(spans.size()),
            frequency,
            words.get(0).lower().endsWith("ing") ? 1 : 0,
            general,
            vagueWithin ? 1 : 0
        });
    }
}
