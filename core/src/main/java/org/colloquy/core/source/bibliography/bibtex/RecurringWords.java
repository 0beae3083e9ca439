package org.colloquy.core.source.bibliography.bibtex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Words that recur in every entry, such as the names of fields: what was made of one is used again. It holds a bounded number.
 *
 * @param <T> what is made of a word
 */
final class RecurringWords<T> {

    private static final int SLOTS = 1 << 10;
    private static final int LONGEST = 40;

    private record Known<T>(String word, T meaning) {}

    private final Function<String, T> reader;
    private final List<Known<T>> known;

    /** Makes one that knows no word; {@code reader} must depend on the word alone. */
    RecurringWords(Function<String, T> reader) {
        this.reader = reader;
        this.known = new ArrayList<>(Collections.nCopies(SLOTS, new Known<>("", reader.apply(""))));
    }

    /** Returns what is made of the chars from {@code from} to {@code to}. */
    T of(char[] text, int from, int to) {
        if (from == to || to - from > LONGEST) {
            return reader.apply(new String(text, from, to - from));
        }
        int slot = slot(text, from, to);
        Known<T> found = known.get(slot);
        if (!is(found.word(), text, from, to)) {
            String word = new String(text, from, to - from);
            found = new Known<>(word, reader.apply(word));
            known.set(slot, found);
        }
        return found.meaning();
    }

    /** Three chars and the length tell those words apart that stand in one document. */
    private static int slot(char[] text, int from, int to) {
        int hash = 31 * (31 * (31 * (to - from) + text[from]) + text[(from + to) >>> 1]) + text[to - 1];
        return (hash ^ hash >>> 10) & (SLOTS - 1);
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
