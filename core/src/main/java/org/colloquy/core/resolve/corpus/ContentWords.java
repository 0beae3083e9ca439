package org.colloquy.core.resolve.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * The words of a folded text that tell what it is about, without the commonest and without usual English endings. A word is
 * a hash of 32 bits, which is the same in every corpus; two words that share theirs do no harm worth the memory of a list.
 */
public final class ContentWords {
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final HashFunction HASH = Hashing.murmur3_32_fixed();
    private static final int SHORTEST_STEM = 3;
    private static final int USUAL_WORDS = 12;
    private static final ImmutableSet<String> STOP = ImmutableSet.copyOf(SPACES.splitToList(
            "a an the of for and in on with to from by using via at is are as its toward towards based approach novel new"
                    + " study analysis into under over be can do how what we it not or their between"));
    private static final ImmutableList<String> ENDINGS =
            ImmutableList.copyOf(SPACES.splitToList("ization isation ations ation ings ing ers ies ive er es ed al s"));

    private ContentWords() {}

    /** Returns the different words, in the order of their numbers. */
    public static int[] of(String folded) {
        DistinctNumbers words = new DistinctNumbers(USUAL_WORDS);
        for (String word : SPACES.split(folded)) {
            if (word.length() > 1 && !STOP.contains(word)) {
                words.add(hash(stem(word)));
            }
        }
        return words.ascending();
    }

    /** Returns whether a word is so common that it tells nothing. */
    public static boolean isUsual(String word) {
        return STOP.contains(word);
    }

    /** Returns a number that stands for a text in every corpus. */
    public static int hash(String text) {
        return HASH.hashString(text, StandardCharsets.UTF_8).asInt();
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
