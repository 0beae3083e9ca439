package org.colloquy.core.source.bibliography.tagged;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.FieldValues;
import org.colloquy.core.source.bibliography.PaperRecord;

/** The authors of a work in a report of NEP: {@code Ann Lamp (Institute of Lamps); Wick, Carla}, also line by line. */
final class RepecNepPeople {

    static final CharMatcher SPACE_OR_MARK = CharMatcher.whitespace().or(CharMatcher.anyOf(",;"));

    private RepecNepPeople() {}

    static void read(Passage list, PaperRecord record) {
        for (Passage part : parts(list)) {
            String text = part.text();
            int open = text.indexOf('(');
            boolean placed =
                    open > 0 && text.endsWith(")") && !text.substring(0, open).isBlank();
            Passage name = FieldValues.folded(placed ? part.part(0, open).strip() : part);
            if (FieldValues.isMore(name.text())) {
                record.moreAuthors();
                continue;
            }
            Contributor author = Contributor.person(name);
            if (placed) {
                FieldValues.trimmed(part, open + 1, text.length() - 1)
                        .map(FieldValues::folded)
                        .ifPresent(author::worksAt);
            }
            record.author(author);
        }
    }

    /** Semicolons and line ends part the authors, except in brackets that are closed. */
    private static List<Passage> parts(Passage list) {
        String text = list.text();
        List<Passage> parts = new ArrayList<>();
        int last = text.lastIndexOf(')');
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && i < last) {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0 && (c == ';' || c == '\n')) {
                FieldValues.trimmed(list, from, i).ifPresent(parts::add);
                from = i + 1;
            }
        }
        FieldValues.trimmed(list, from, text.length()).ifPresent(parts::add);
        return parts;
    }
}
