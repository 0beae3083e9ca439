package org.colloquy.core.resolve.corpus;

import com.google.common.primitives.ImmutableIntArray;

/** The {@link ContentWords} of a title, found once. */
public final class TitleWords {
    private final ImmutableIntArray words;

    private TitleWords(ImmutableIntArray words) {
        this.words = words;
    }

    static TitleWords of(String titleKey) {
        return ofWords(ContentWords.of(titleKey));
    }

    static TitleWords ofWords(int[] words) {
        return new TitleWords(ImmutableIntArray.copyOf(words));
    }

    /** Returns the different words, in the order of their numbers. */
    public int[] ascending() {
        return words.toArray();
    }
}
