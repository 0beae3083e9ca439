package org.colloquy.core.topic.phrase;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.colloquy.core.topic.concept.ConceptFind.Passage;
import org.colloquy.core.topic.phrase.PhraseFeatures.Seen;

/** A phrase that may be a keyphrase, and what was seen of it. */
final class Candidate {
    private static final int ENDING = 3;

    final String text;
    final String key;
    final List<Token> words;
    final List<String> stems;
    final int first;
    final List<Passage> spans = new ArrayList<>();
    private final List<String> befores = new ArrayList<>();
    private final List<String> afters = new ArrayList<>();
    private int whole;

    Candidate(String text, String key, List<Token> words, List<String> stems, int first) {
        this.text = text;
        this.key = key;
        this.words = List.copyOf(words);
        this.stems = List.copyOf(stems);
        this.first = first;
    }

    /** Adds a place where it stands. */
    void add(Passage span, boolean wholePhrase, String before, String after) {
        spans.add(span);
        whole += wholePhrase ? 1 : 0;
        befores.add(before);
        afters.add(after);
    }

    Keyphrase scored(double score) {
        return new Keyphrase(text, key, score, spans);
    }

    /**
     * Returns what speaks for or against it.
     *
     * @param frequency the mean logarithm of how often its words occur
     * @param opening whether it stands in the first sentence
     * @param length how long the text is
     */
    PhraseFeatures features(double frequency, boolean opening, TextLength length) {
        List<Seen> seen = new ArrayList<>();
        int size = words.size();
        double times = Math.log(spans.size());
        number(seen, PhraseFeature.PRIOR, 1);
        number(seen, PhraseFeature.WHOLE, whole > 0 ? 1 : 0);
        number(seen, PhraseFeature.WHOLE_SHARE, (double) whole / spans.size());
        number(seen, PhraseFeature.FIRST, Math.log(1.0 + first));
        number(seen, PhraseFeature.OPENING, opening ? 1 : 0);
        number(seen, PhraseFeature.FREQUENCY, times);
        number(seen, PhraseFeature.FREQUENCY_OF_SEVERAL, size > 1 ? times : 0);
        number(seen, PhraseFeature.WORD_FREQUENCY, frequency);
        number(seen, PhraseFeature.LATE, TextLength.beyondAbstract(first));
        number(seen, PhraseFeature.ONCE_IN_LONG, spans.size() == 1 ? length.share() : 0);
        number(seen, PhraseFeature.FREQUENCY_IN_LONG, length.share() * times);
        number(seen, PhraseFeature.FREQUENCY_OF_SEVERAL_IN_LONG, size > 1 ? length.share() * times : 0);
        value(seen, PhraseFeature.LENGTH, Integer.toString(size));
        ofWords(seen);
        for (int i = 0; i < spans.size(); i++) {
            seen.add(new Seen(PhraseFeature.BEFORE, befores.get(i), 1.0 / spans.size()));
            seen.add(new Seen(PhraseFeature.AFTER, afters.get(i), 1.0 / spans.size()));
        }
        return new PhraseFeatures(text, seen);
    }

    private void ofWords(List<Seen> seen) {
        EnglishWords english = EnglishWords.instance();
        int last = words.size() - 1;
        boolean generalHead = english.isGeneral(words.get(last).lower());
        int general = 0;
        boolean vagueWithin = false;
        double letters = 0;
        StringJoiner shape = new StringJoiner(" ");
        for (int i = 0; i <= last; i++) {
            Token word = words.get(i);
            general += english.isGeneral(word.lower()) ? 1 : 0;
            vagueWithin |= i > 0 && english.isVague(word.lower());
            letters += word.text().length();
            shape.add(Ascii.toLowerCase(english.kind(word.lower()).name()));
            value(seen, PhraseFeature.WORD, stems.get(i));
            value(seen, i < last ? PhraseFeature.ENDING : PhraseFeature.HEAD_ENDING, ending(word.lower()));
        }
        Token first = words.get(0);
        value(seen, PhraseFeature.HEAD, stems.get(last));
        value(seen, PhraseFeature.SHAPE, shape.toString());
        number(seen, PhraseFeature.GENERAL_ALONE, last == 0 && generalHead ? 1 : 0);
        number(seen, PhraseFeature.GENERAL_HEAD, last > 0 && generalHead ? 1 : 0);
        number(seen, PhraseFeature.GENERAL_WORDS, general);
        number(seen, PhraseFeature.VAGUE_FIRST, english.isVague(first.lower()) ? 1 : 0);
        number(seen, PhraseFeature.VAGUE_WITHIN, vagueWithin ? 1 : 0);
        number(seen, PhraseFeature.ACRONYM, last == 0 && first.isAcronym() ? 1 : 0);
        number(seen, PhraseFeature.LETTERS, Math.log(letters / words.size()));
        number(seen, PhraseFeature.GERUND_FIRST, first.lower().endsWith("ing") ? 1 : 0);
    }

    private static String ending(String word) {
        return word.substring(
                word.offsetByCodePoints(word.length(), -Math.min(ENDING, word.codePointCount(0, word.length()))));
    }

    private static void number(List<Seen> seen, PhraseFeature feature, double amount) {
        if (amount != 0) {
            seen.add(new Seen(feature, "", amount));
        }
    }

    private static void value(List<Seen> seen, PhraseFeature feature, String value) {
        seen.add(new Seen(feature, value, 1));
    }
}
