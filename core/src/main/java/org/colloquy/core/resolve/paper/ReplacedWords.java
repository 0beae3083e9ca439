package org.colloquy.core.resolve.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.resolve.corpus.ContentWords;
import org.colloquy.core.text.EditDistance;

/** Tells titles of which one has a word where the other has another word from those in which a word is misprinted. */
final class ReplacedWords {
    private static final int SHORTEST = 3;
    private static final int LONGEST_ACRONYM = 4;
    private static final int SAME_STEM = 5;
    private static final double A_SLIP = 0.6;

    private ReplacedWords() {}

    /** How the words of two titles differ. */
    enum Difference {
        /** By misprints and by words that only one of them has. */
        NONE,
        /** Each has a word that the other has in no form. */
        WORD,
        /** The same, and these words are as short as acronyms: {@code RNNs} and {@code CNNs} are no misprint. */
        ACRONYM
    }

    /** Returns how two folded titles differ. */
    static Difference between(List<String> one, List<String> other) {
        Optional<String> ours = missing(one, other);
        Optional<String> theirs = missing(other, one);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Difference.NONE;
        }
        return Math.max(ours.get().length(), theirs.get().length()) <= LONGEST_ACRONYM
                ? Difference.ACRONYM
                : Difference.WORD;
    }

    private static Optional<String> missing(List<String> words, List<String> others) {
        String letters = String.join("", others);
        return words.stream()
                .filter(word -> word.length() >= SHORTEST && !ContentWords.isUsual(word))
                .filter(word -> !letters.contains(word) && others.stream().noneMatch(other -> areForms(word, other)))
                .findFirst();
    }

    private static boolean areForms(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (Math.max(one.length(), other.length()) <= LONGEST_ACRONYM) {
            return areSameLetters(one, other);
        }
        return (shorter >= SAME_STEM && one.regionMatches(0, other, 0, SAME_STEM))
                || (shorter >= SHORTEST && (one.contains(other) || other.contains(one)))
                || EditDistance.similarity(one, other) >= A_SLIP;
    }

    /** Returns whether one word is the other with letters in another order: {@code TCP-D} for {@code TPC-D}. */
    private static boolean areSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }
}
