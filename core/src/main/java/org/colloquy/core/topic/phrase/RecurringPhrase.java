package org.colloquy.core.topic.phrase;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A phrase that says what several papers are about.
 *
 * @param label the form that is printed most
 * @param otherLabels other forms of it, the one that is printed most first, and what it is abbreviated to
 * @param papers how many papers it is a keyphrase of
 */
public record RecurringPhrase(String label, List<String> otherLabels, int papers) {

    /** Makes the list immutable. */
    public RecurringPhrase {
        otherLabels = ImmutableList.copyOf(otherLabels);
    }
}
