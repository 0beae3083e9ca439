package org.colloquy.core.topic.concept;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.core.topic.concept.Tokens.Gap;

/**
 * The labels of a vocabulary, ready to be met in texts. What stands between the words of a label does not matter: {@code
 * semi-supervised}, {@code semi supervised} and {@code semisupervised} are one. But small words stand by themselves: {@code
 * in variance} is no {@code invariance}. Of abbreviations the letters' case matters.
 */
final class LabelIndex {
    private final LabelTrie words = new LabelTrie();
    private final Ellipses ellipses = new Ellipses(words);
    private final LabelTrie abbreviations = new LabelTrie();
    /** The labels in which small words stand, with spaces. */
    private final Set<String> spaced = new HashSet<>();

    LabelIndex(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            add(concept, concept.label(), true);
            concept.labels().skip(1).forEach(label -> add(concept, label, false));
        }
    }

    private void add(Concept concept, String label, boolean preferred) {
        String key = NormalWords.key(label);
        if (!key.isEmpty()) {
            (NormalWords.isAbbreviation(label) ? abbreviations : words).add(key, new Sense(concept, preferred));
            Tokens tokens = Tokens.of(label);
            if (IntStream.range(0, tokens.count()).anyMatch(token -> NormalWords.isSmall(tokens.normal(token)))) {
                spaced.add(spaced(tokens, 0, tokens.count()));
            }
        }
    }

    /** Returns what has a label of these words, as they are compared. */
    List<Sense> named(String key) {
        return words.senses(words.walk(LabelTrie.ROOT, key));
    }

    /** Returns what has this abbreviation. */
    List<Sense> abbreviated(String abbreviation) {
        return abbreviations.senses(abbreviations.walk(LabelTrie.ROOT, abbreviation));
    }

    /** Returns all labels in the text, whether they overlap or not; in shouted text the {@code S} of several is a capital. */
    List<Match> matches(Tokens tokens, boolean shouted) {
        List<Match> found = new ArrayList<>();
        for (int from = 0; from < tokens.count(); from++) {
            labelsFrom(from, tokens, found);
            abbreviationsFrom(from, tokens, found);
            if (shouted) {
                shoutedPlural(from, tokens, found);
            }
        }
        return found;
    }

    private void labelsFrom(int from, Tokens tokens, List<Match> found) {
        int node = step(words, LabelTrie.ROOT, tokens.normal(from));
        boolean small = false;
        for (int to = from + 1; node != LabelTrie.NOWHERE; to++) {
            if (!words.senses(node).isEmpty() && (!small || spaced.contains(spaced(tokens, from, to)))) {
                Match match = new Match(from, to, words.senses(node), false);
                found.add(match);
                ellipses.before(match, tokens, found);
            }
            if (to == tokens.count()) {
                return;
            }
            if (tokens.gap(to) == Gap.BREAK) {
                node = words.walk(node, Tokens.BREAK_MARK);
            }
            small |= tokens.gap(to) == Gap.SPACE
                    && (NormalWords.isSmall(tokens.normal(to - 1)) || NormalWords.isSmall(tokens.normal(to)));
            node = step(words, node, tokens.normal(to));
        }
    }

    /** A sign behind a word may be a part of its name, or a footnote's. */
    private static int step(LabelTrie labels, int node, String word) {
        int signed = labels.walk(node, word);
        String bare = Tokens.bare(word);
        if (signed != LabelTrie.NOWHERE || bare.length() == word.length()) {
            return signed;
        }
        return labels.walk(node, Character.isUpperCase(bare.charAt(0)) ? bare : NormalWords.normal(bare));
    }

    private static String spaced(Tokens tokens, int from, int to) {
        return IntStream.range(from, to).mapToObj(tokens::normal).collect(joining(" "));
    }

    private void shoutedPlural(int at, Tokens tokens, List<Match> found) {
        String word = tokens.raw(at);
        if (word.length() > 2 && word.endsWith("S") && abbreviated(word).isEmpty()) {
            List<Sense> senses = abbreviated(word.substring(0, word.length() - 1));
            if (!senses.isEmpty()) {
                found.add(new Match(at, at + 1, senses, true));
            }
        }
    }

    private void abbreviationsFrom(int from, Tokens tokens, List<Match> found) {
        int node = step(abbreviations, LabelTrie.ROOT, tokens.raw(from));
        for (int to = from + 1; node != LabelTrie.NOWHERE; to++) {
            if (!abbreviations.senses(node).isEmpty()) {
                found.add(new Match(from, to, abbreviations.senses(node), true));
            }
            if (to == tokens.count() || tokens.gap(to) != Gap.HYPHEN) {
                return;
            }
            node = step(abbreviations, node, tokens.raw(to));
        }
    }
}
