package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Arrays;
import java.util.List;
import org.colloquy.core.topic.concept.Tokens.Gap;

/** The phrases in which concepts' labels mean something else. */
final class NotIn {
    private static final String ANY = "*";
    private static final int ANY_WORDS = 3;
    /** How far before a label a phrase may begin. */
    private static final int BEFORE = 8;

    private final ImmutableListMultimap<Concept, List<String>> phrases;

    NotIn(Vocabulary vocabulary) {
        ImmutableListMultimap.Builder<Concept, List<String>> all = ImmutableListMultimap.builder();
        for (Concept concept : vocabulary.concepts()) {
            concept.notIn().forEach(phrase -> all.put(concept, words(phrase)));
        }
        phrases = all.build();
    }

    private static List<String> words(String phrase) {
        return Arrays.stream(phrase.strip().split("[\\s-]+"))
                .map(word -> word.equals(ANY) ? ANY : Tokens.of(word).normal())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether the match stands in a phrase in which it is not the concept. */
    boolean rulesOut(Concept concept, Match match, Tokens tokens) {
        return phrases.get(concept).stream().anyMatch(phrase -> covers(phrase, match, tokens));
    }

    private static boolean covers(List<String> phrase, Match match, Tokens tokens) {
        for (int from = Math.max(0, match.from() - BEFORE); from <= match.from(); from++) {
            if (end(phrase, 0, from, from, tokens) >= match.to()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the rest of the phrase ends, if it stands at {@code at}; -1 if it does not. */
    private static int end(List<String> phrase, int word, int start, int at, Tokens tokens) {
        if (word == phrase.size()) {
            return at;
        }
        if (at >= tokens.count() || (at > start && tokens.gap(at) == Gap.BREAK)) {
            return -1;
        }
        if (!phrase.get(word).equals(ANY)) {
            return phrase.get(word).equals(tokens.normal(at)) ? end(phrase, word + 1, start, at + 1, tokens) : -1;
        }
        int end = -1;
        for (int skipped = 0; skipped <= ANY_WORDS && end < 0; skipped++) {
            end = end(phrase, word + 1, start, at + skipped, tokens);
        }
        return end;
    }
}
