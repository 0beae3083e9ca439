package org.colloquy.core.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What printed lists of names have in common, whatever is printed between the names. */
public final class NameLists {
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    /** {@code K.}, {@code K.-M. Yu.}; without stops each letter stands alone, as several could be anything. */
    private static final Pattern INITIALS =
            Pattern.compile("\\p{Lu}\\p{Ll}?\\.(?:[ -]?\\p{Lu}\\p{Ll}?\\.)*+|\\p{Lu}(?:[ -]\\p{Lu})*+");

    private static final int LONGEST_NAME = 200;

    private static final Pattern OTHERS =
            Pattern.compile("(?<![^\\s,;])(?:et\\.?\\sal(?:ii)?\\.?|(?:and|&)\\sothers)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_OTHERS = 12;
    private static final Set<String> ONLY_OTHERS = ImmutableSet.of("others", "...", "…", "etc.");
    private static final CharMatcher BETWEEN = CharMatcher.whitespace().or(CharMatcher.anyOf(",;"));

    private NameLists() {}

    /** Returns whether a word after a comma is no name of its own: {@code Jr.}, {@code II}, {@code PhD}, {@code MD PhD}. */
    public static boolean isSuffix(String text) {
        return NameWords.isSuffixAfterComma(text);
    }

    /**
     * Returns whether what stands after a comma belongs to the name before that comma: a suffix, as in {@code Saul Kripke, Jr.},
     * or the initials of a family name, as in {@code Lee, K.} A comma before a given name in full is not told from one
     * between two names.
     *
     * @param name the name so far, which may have such commas
     * @param next what stands after the comma, up to the next
     */
    public static boolean goesOn(String name, String next) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return false;
        }
        boolean counting = endsWithLetter(name);
        if (isSuffix(next)) {
            return !counting || !NameWords.isLikeInitials(next);
        }
        return !counting
                && INITIALS.matcher(next).matches()
                && !Honorifics.isOne(next)
                && COMMAS.splitToStream(name).skip(1).allMatch(NameLists::isSuffix);
    }

    /** Returns whether a single letter ends a text without commas: such a list counts letters, as in {@code Vitamins A, B}. */
    private static boolean endsWithLetter(String name) {
        int last = name.length() - 1;
        return Character.isUpperCase(name.charAt(last))
                && (last == 0 || CharMatcher.whitespace().matches(name.charAt(last - 1)))
                && name.indexOf(',') < 0;
    }

    /** Returns the indices of the commas that stand between two names of a list. */
    public static List<Integer> commas(String list) {
        List<Integer> between = new ArrayList<>();
        int start = 0;
        int comma = list.indexOf(',');
        while (comma >= 0) {
            int next = list.indexOf(',', comma + 1);
            String after = list.substring(comma + 1, next < 0 ? list.length() : next);
            if (!goesOn(list.substring(start, comma).strip(), after.strip())) {
                between.add(comma);
                start = comma + 1;
            }
            comma = next;
        }
        return between;
    }

    /**
     * Returns where the names of a list end: at its end, or before words such as {@code et al.} that say there are more. A list
     * that is nothing but such words ends at 0.
     */
    public static int end(String list) {
        int length = CharMatcher.whitespace().trimTrailingFrom(list).length();
        String words = list.strip();
        if (words.length() <= LONGEST_OTHERS && ONLY_OTHERS.contains(words.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        if (!mayBeOthers(list, length)) {
            return list.length();
        }
        Matcher others = OTHERS.matcher(list.substring(0, length));
        others.region(Math.max(0, length - LONGEST_OTHERS), length)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return others.find()
                ? BETWEEN.trimTrailingFrom(list.substring(0, others.start())).length()
                : list.length();
    }

    /** A quick look at the last word, which most names end with. */
    private static boolean mayBeOthers(String list, int length) {
        int start = length;
        while (start > 0 && !CharMatcher.whitespace().matches(list.charAt(start - 1))) {
            start--;
        }
        char first = start < length ? Ascii.toLowerCase(list.charAt(start)) : ' ';
        return first == 'a' || first == 'o';
    }
}
