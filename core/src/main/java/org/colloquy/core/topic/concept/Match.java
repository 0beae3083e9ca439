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
    /** In the order in which they stand, what holds others before them; of equal words those are last that the text defines. */
    static final Comparator<Match> OUTER_FIRST = Comparator.comparingInt(Match::from)
            .thenComparing(Comparator.comparingInt(Match::to).reversed())
            .thenComparing(Match::abbreviated);
}
