package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** The words that a document writes in small letters. */
final class ScheduleWords {

    private static final int MOST = 50_000;
    private static final int SHORTEST = 3;

    private ScheduleWords() {}

    /** Returns words of three letters or more that are written without any capital somewhere in {@code text}. */
    static Set<String> small(String text) {
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        int found = 0;
        int start = -1;
        boolean small = true;
        for (int i = 0; i <= text.length() && found < MOST; i++) {
            boolean letter = i < text.length() && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-');
            if (letter && start < 0) {
                start = i;
                small = true;
            }
            small &= !letter || !Character.isUpperCase(text.charAt(i));
            if (!letter && start >= 0) {
                if (small && i - start >= SHORTEST) {
                    words.add(text.substring(start, i));
                    found++;
                }
                start = -1;
            }
        }
        return words.build();
    }
}
