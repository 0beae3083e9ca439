package org.colloquy.core.source.bibliography.mapped;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.source.Passage;

/** Names that a table puts one behind the other with nothing between: {@code Ada MoorBo Lund}. */
final class GluedNames {

    /** Beginnings of family names that a capital follows: {@code McNeill}, {@code DeVries}. */
    private static final ImmutableSet<String> WITHIN = ImmutableSet.of(
            "Mc", "Mac", "De", "Del", "Della", "Di", "Da", "Dos", "Du", "Des", "La", "Le", "Lo", "Van", "Von", "Fitz",
            "Ben", "Abu", "Al", "El", "St");

    private GluedNames() {}

    /** Returns the names: each ends with the small letter before the capital of the next. */
    static List<Passage> parts(Passage glued) {
        String text = glued.text();
        List<Passage> names = new ArrayList<>();
        int from = 0;
        int word = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '-' || text.charAt(i) == '\'' || text.charAt(i) == '’') {
                word = i + 1;
            } else if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && !WITHIN.contains(text.substring(word, i))) {
                names.add(glued.part(from, i).strip());
                from = i;
                word = i;
            }
        }
        names.add(glued.part(from, text.length()).strip());
        return names;
    }
}
