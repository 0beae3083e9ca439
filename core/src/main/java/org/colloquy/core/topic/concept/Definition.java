package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a text says an abbreviation stands for.
 *
 * @param shortForm the abbreviation, without hyphens
 * @param longForm the words it stands for, as they are compared
 */
record Definition(String shortForm, List<String> longForm) {
    private static final int ALIKE = 5;

    Definition {
        longForm = ImmutableList.copyOf(longForm);
    }

    /** Returns what has the abbreviation in this text: what is called so in full, or else what is called nearly so. */
    List<Sense> senses(LabelIndex index) {
        List<Sense> named = index.named(String.join("", longForm));
        if (!named.isEmpty()) {
            return named;
        }
        return index.abbreviated(shortForm).stream()
                .filter(sense -> fits(sense.concept()))
                .toList();
    }

    /** Whether the words are those of a label, but for an ending or for words that are more. */
    private boolean fits(Concept concept) {
        return concept.labels()
                .map(Tokens::of)
                .anyMatch(label -> (label.count() > 1 && allIn(words(label), longForm))
                        || (longForm.size() > 1 && allIn(longForm, words(label))));
    }

    private static List<String> words(Tokens label) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = 0; i < label.count(); i++) {
            words.add(label.normal(i));
        }
        return words.build();
    }

    private static boolean allIn(List<String> few, List<String> many) {
        return few.stream().allMatch(word -> many.stream().anyMatch(other -> alike(word, other)));
    }

    private static boolean alike(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return one.equals(other)
                || (shorter.length() >= ALIKE && longer.startsWith(shorter.substring(0, ALIKE)))
                || (shorter.length() > 2 && longer.startsWith(shorter));
    }
}
