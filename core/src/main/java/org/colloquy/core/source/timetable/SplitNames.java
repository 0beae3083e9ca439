package org.colloquy.core.source.timetable;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.colloquy.core.source.Passage;

/** Takes a list of names apart: at line ends, semicolons or bars; where there are none, at commas and "and". */
final class SplitNames {

    private static final List<String> WORDS = ImmutableList.of(" and ", " & ");

    private SplitNames() {}

    /** Returns the names, in order. */
    static List<Passage> of(Passage printed) {
        String text = printed.text();
        boolean strong =
                text.indexOf(';') >= 0 || text.indexOf('|') >= 0 || text.strip().indexOf('\n') >= 0;
        ImmutableList.Builder<Passage> names = ImmutableList.builder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = strong ? ";|\n".indexOf(text.charAt(i)) >= 0 ? 1 : 0 : weak(text, i);
            if (length > 0) {
                add(printed, from, i, names);
                from = i + length;
                i = from - 1;
            }
        }
        add(printed, from, text.length(), names);
        return names.build();
    }

    /** Returns how long a separator is that begins at an index; 0 if none does. */
    private static int weak(String text, int at) {
        if (text.charAt(at) == ',') {
            return text.startsWith(" and ", at + 1) ? " and ".length() + 1 : 1;
        }
        for (String word : WORDS) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static void add(Passage printed, int from, int to, ImmutableList.Builder<Passage> names) {
        if (from < to && !printed.text().substring(from, to).isBlank()) {
            names.add(printed.part(from, to).strip());
        }
    }
}
