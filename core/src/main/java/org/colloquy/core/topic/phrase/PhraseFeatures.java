package org.colloquy.core.topic.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A phrase that may be a keyphrase, and what speaks for or against it.
 *
 * @param text as first printed
 * @param seen its features; one that is not listed is not there
 */
public record PhraseFeatures(String text, List<Seen> seen) {

    /**
     * A feature of a phrase.
     *
     * @param feature what it is
     * @param value which of its values; empty where it is a number
     * @param amount that number, or how much of the value there is
     */
    public record Seen(PhraseFeature feature, String value, double amount) {}

    /** Makes the list immutable. */
    public PhraseFeatures {
        seen = ImmutableList.copyOf(seen);
    }
}
