package org.colloquy.core.source.bibliography.bibtex;

import java.util.Arrays;

/** Words that recur in every entry, such as the names of fields: one that was made is used again. It holds a bounded number. */
final class RecurringWords {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 40;

    private final String[] known = new String[SLOTS];

    RecurringWords() {
        Arrays.fill(known, "");
    }

    /** Returns the chars from {@code from} to {@code to}. */
    String of(char[] text, int from, int to) {
        if (to - from > LONGEST) {
            return new String(text, from, to - from);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 10) & (SLOTS - 1);
        String word = known[slot];
        if (!is(word, text, from, to)) {
            word = new String(text, from, to - from);
            known[slot] = word;
        }
        return word;
    }

    private static boolean is(String word, char[] text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
