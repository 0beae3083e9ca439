package org.colloquy.core.topic.concept;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What sessions of several years or tracks have in common.
 *
 * @param key the same for all sessions of the line, whatever the order of the words; empty if the title says nothing
 * @param title the title without numbers, kinds of session and punctuation, abbreviations written out
 * @param concepts what the title speaks of, the best first
 */
public record SessionLine(String key, String title, List<ConceptFind> concepts) {

    /** Makes the list immutable. */
    public SessionLine {
        concepts = ImmutableList.copyOf(concepts);
    }
}
