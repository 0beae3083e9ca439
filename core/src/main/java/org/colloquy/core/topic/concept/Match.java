package org.colloquy.core.topic.concept;

import java.util.Comparator;
import java.util.List;

/**
 * Words of a text that are a label.
 *
 * @param from the first word
 * @param to the word after the last
 * @param senses what has the label; nothing if the text says that the words mean something else
 * @param abbreviated whether the label is an abbreviation
 */
record Match(int from, int to, List<Sense> senses, boolean abbreviated) {
    /** What is longer comes first, then what stands first, then what the text itself defines. */
    static final Comparator<Match> LONGEST_FIRST = Comparator.comparingInt((Match match) -> match.from - match.to)
            .thenComparingInt(Match::from)
            .thenComparing(Match::abbreviated);
}
