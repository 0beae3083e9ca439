package org.colloquy.core.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.core.source.Passage;

/** Lists that are written as one text. */
public final class SplitText {

    private SplitText() {}

    /** Returns what stands between the separators, without blanks around it and without what is blank. */
    public static List<Passage> parts(Passage list, Predicate<Character> separators) {
        List<Passage> parts = new ArrayList<>();
        String text = list.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (separators.test(text.charAt(i))) {
                add(parts, list, from, i);
                from = i + 1;
            }
        }
        add(parts, list, from, text.length());
        return parts;
    }

    /** Returns what stands between the separators, each of which is written out as {@code separator}. */
    public static List<Passage> parts(Passage list, String separator) {
        List<Passage> parts = new ArrayList<>();
        String text = list.text();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf(separator, from);
            add(parts, list, from, end < 0 ? text.length() : end);
            from = end < 0 ? text.length() + 1 : end + separator.length();
        }
        return parts;
    }

    private static void add(List<Passage> parts, Passage list, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(list.text().charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(list.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(list.part(start, end));
        }
    }
}
