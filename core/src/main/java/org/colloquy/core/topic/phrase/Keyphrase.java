package org.colloquy.core.topic.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.topic.concept.ConceptFind.Passage;

/**
 * A phrase that says what a text is about.
 *
 * @param text as first printed
 * @param key its stemmed words: the same for its plural and other endings
 * @param score how surely it is a keyphrase, between 0 and 1
 * @param spans where it stands, in order
 */
public record Keyphrase(String text, String key, double score, List<Passage> spans) {

    /** Makes the list immutable. */
    public Keyphrase {
        spans = ImmutableList.copyOf(spans);
    }
}
