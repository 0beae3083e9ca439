package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.colloquy.core.model.NamesByComma;
import org.colloquy.core.model.WholeNames;
import org.colloquy.core.text.Tidy;

/** Names between commas, where BibTeX's rule would make one odd name of them. */
final class CommaLists {

    private static final CharMatcher BRACES = CharMatcher.anyOf("{}");

    private CommaLists() {}

    /** Returns the names in {@code text}; one, if it can be read as one. */
    static List<int[]> names(String text, int from, int to) {
        return names(text, from, to, WholeNames::areTwo);
    }

    /** Returns the names where the rest of the list says that commas part them; one, if they cannot. */
    static List<int[]> surely(String text, int from, int to) {
        return names(text, from, to, WholeNames::areTwoOfList);
    }

    private static List<int[]> names(String text, int from, int to, BiPredicate<String, String> two) {
        List<int[]> one = List.of(new int[] {from, to});
        int comma = text.indexOf(',', from);
        if (comma < 0 || comma >= to) {
            return one;
        }
        List<int[]> parts = NameText.split(text, from, to, ',');
        // Most names have a single comma, with one word on one side of it at least.
        if (parts.size() == 2 && !parts.stream().allMatch(part -> hasSpace(text, part))) {
            return one;
        }
        if (NameText.isExtended(text.substring(from, to))) {
            return one;
        }
        List<int[]> names = new ArrayList<>();
        int first = 0;
        List<String> tidied = parts.stream().map(part -> tidied(text, part)).toList();
        for (int size : NamesByComma.sizes(tidied, two)) {
            names.add(NameText.trimmed(text, parts.get(first)[0], parts.get(first + size - 1)[1]));
            first += size;
        }
        return names.size() == 1 ? one : names;
    }

    private static boolean hasSpace(String text, int[] part) {
        int[] trimmed = NameText.trimmed(text, part[0], part[1]);
        for (int i = trimmed[0]; i < trimmed[1]; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '~' || c == '\u00a0') {
                return true;
            }
        }
        return false;
    }

    private static String tidied(String text, int[] part) {
        return BRACES.removeFrom(Tidy.name(NameTex.cleaned(text.substring(part[0], part[1]))));
    }
}
