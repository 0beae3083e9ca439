package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.colloquy.core.topic.concept.Tokens.Gap;

/** Labels whose last words are said once for two: {@code supervised} in {@code supervised and unsupervised learning}. */
final class Ellipses {
    private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "or");
    /** How many words before are looked at for a label that ends with the word. */
    private static final int NEAR = 4;

    private final LabelTrie words;

    Ellipses(LabelTrie words) {
        this.words = words;
    }

    /** Adds what is said before the label that is the last of {@code found}. */
    void before(Match label, Tokens tokens, List<Match> found) {
        int joint = label.from() - 1;
        if (joint < 1
                || !JOINING.contains(tokens.normal(joint))
                || tokens.gap(joint) != Gap.SPACE
                || tokens.gap(label.from()) != Gap.SPACE) {
            return;
        }
        int first = joint - 1;
        while (first > 0 && joint - first < NEAR && tokens.gap(first) == Gap.HYPHEN) {
            first--;
        }
        // Robots and machine learning are not robot learning, and natural language is one thing.
        if (!isSingular(joint - 1, tokens) || endsLabel(joint, tokens, found)) {
            return;
        }
        int node = walk(LabelTrie.ROOT, first, joint, tokens);
        for (int head = label.from() + 1; head < label.to(); head++) {
            List<Sense> senses = words.senses(walk(node, head, label.to(), tokens));
            if (!senses.isEmpty() && tokens.gap(head) == Gap.SPACE) {
                found.add(new Match(first, joint, senses, false));
                return;
            }
        }
    }

    private int walk(int from, int first, int end, Tokens tokens) {
        int node = from;
        for (int token = first; token < end && node != LabelTrie.NOWHERE; token++) {
            node = words.walk(node, tokens.normal(token));
        }
        return node;
    }

    private static boolean isSingular(int token, Tokens tokens) {
        String raw = tokens.raw(token);
        return !raw.endsWith("s") || tokens.normal(token).endsWith("s");
    }

    private static boolean endsLabel(int end, Tokens tokens, List<Match> found) {
        for (int i = found.size() - 1; i >= 0 && found.get(i).from() >= end - NEAR; i--) {
            Match match = found.get(i);
            if (match.to() == end && match.to() - match.from() > 1 && tokens.gap(end - 1) == Gap.SPACE) {
                return true;
            }
        }
        return false;
    }
}
