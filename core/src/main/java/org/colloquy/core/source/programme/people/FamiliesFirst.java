package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.core.model.NameLists;

/** Tells lists of names whose commas stand within the names: {@code Moor, Ada; Lund, Bo}, {@code MOOR, Ada}. */
final class FamiliesFirst {

    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    /** {@code Moor, Ada (Lund University)}: nobody's given names are a place. */
    private static final Pattern PLACE =
            Pattern.compile("\\s{1,3}\\([^()]{2,200}(?:\\([^()]{0,80}\\)[^()]{0,80})?\\)$");

    private static final int MOST_GIVEN = 3;
    /** {@code Castillo Mora, Inés} in a list of which half the families are one word. */
    private static final int MOST_OF_FAMILY = 2;

    private FamiliesFirst() {}

    /** Returns whether each name of a list is a family name, a comma, and given names. */
    static boolean is(String list) {
        if (list.indexOf(',') < 0) {
            return false;
        }
        List<String> names = NAMES.splitToList(list);
        long inOneWord =
                names.stream().filter(name -> isInverted(name, names, 1)).count();
        return inOneWord * 2 >= names.size()
                && names.stream().allMatch(name -> isInverted(name, names, names.size() > 1 ? MOST_OF_FAMILY : 1));
    }

    private static boolean isInverted(String name, List<String> list, int words) {
        boolean placed = PLACE.matcher(name).find();
        return isInverted(PLACE.matcher(name).replaceFirst(""), list.size() > 1 || placed, words);
    }

    /**
     * One name alone shows it by its capitals, or by one word before the comma, since hardly anybody is printed with a single
     * name; what stands behind more words may be where somebody works.
     */
    private static boolean isInverted(String name, boolean listed, int words) {
        List<String> parts = COMMAS.splitToList(name);
        if (parts.size() < 2 || !parts.stream().skip(2).allMatch(NameLists::isSuffix)) {
            return false;
        }
        String family = parts.get(0);
        String given = parts.get(1);
        boolean capitals = family.length() > 1
                && family.equals(family.toUpperCase(Locale.ROOT))
                && !given.equals(given.toUpperCase(Locale.ROOT));
        return !family.isEmpty() && (capitals || (listed ? isFamily(family, words) : isWord(family))) && isGiven(given);
    }

    private static boolean isFamily(String text, int words) {
        long capitals = WORDS.splitToStream(text)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return capitals > 0 && capitals <= words;
    }

    private static boolean isWord(String text) {
        return text.length() > 1
                && isFamily(text, 1)
                && CharMatcher.whitespace().matchesNoneOf(text);
    }

    private static boolean isGiven(String text) {
        List<String> words = WORDS.splitToList(text);
        return !words.isEmpty()
                && words.size() <= MOST_GIVEN
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
                && !Workplaces.is(text)
                && CharMatcher.inRange('0', '9').matchesNoneOf(text);
    }
}
