package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.core.model.EastAsianNames;

/** Tells how much a text in Chinese, Japanese or Korean looks like a name. */
final class EastAsianShape {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final int SHORTEST_FOREIGN = 4;
    private static final int LONGEST_PART = 3;
    /** Korean given names have two letters, nearly all. */
    private static final int USUAL_IN_HANGUL = 3;

    private static final double APART = 2.2;
    private static final double KNOWN = 2.2;
    private static final double FOREIGN = 1;
    private static final double POSSIBLE = -0.3;
    private static final double UNKNOWN = -1.6;

    /** Words of a sentence end so, and no names. */
    private static final Pattern WITHIN_SENTENCE = Pattern.compile("\\p{IsHangul}+(?:는|를|의|에|로|과|와|적|법|론|들|및|서의|에서)");

    private EastAsianShape() {}

    /** Returns whether all letters are of these languages, with nothing but the dots within foreign names between them. */
    static boolean is(String text) {
        return text.codePoints().allMatch(c -> EastAsianNames.isLetter(c) || isDot(c) || Character.isWhitespace(c));
    }

    /** Returns how much a text looks like one name: its words are no more than family and given name. */
    static double of(String text) {
        List<String> words = WORDS.splitToList(EastAsianNames.withoutTitle(text));
        if (words.size() > 2
                || words.stream().anyMatch(word -> WITHIN_SENTENCE.matcher(word).matches())) {
            return NameShape.NEVER;
        }
        return words.size() == 2 ? apart(words.get(0), words.get(1)) : word(words.get(0));
    }

    private static double apart(String family, String given) {
        if (given.length() <= LONGEST_PART && EastAsianNames.isFamily(family)) {
            return APART;
        }
        boolean korean = isHangul(family) || isHangul(given);
        boolean shortParts = family.length() <= LONGEST_PART && given.length() <= LONGEST_PART;
        return korean ? UNKNOWN : shortParts ? APART : isKatakana(family + given) ? FOREIGN : UNKNOWN;
    }

    private static double word(String word) {
        if (EastAsianNames.knownFamilyOf(word).isPresent()) {
            return isHangul(word) && word.length() < USUAL_IN_HANGUL ? POSSIBLE : KNOWN;
        }
        boolean foreign = word.length() >= SHORTEST_FOREIGN && word.codePoints().anyMatch(EastAsianShape::isDot);
        return foreign ? FOREIGN : UNKNOWN;
    }

    private static boolean isHangul(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
    }

    private static boolean isKatakana(String word) {
        return word.codePoints()
                .allMatch(c -> c == 'ー' || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
    }

    /** {@code ジョン・スミス}, {@code 约翰·史密斯}. */
    private static boolean isDot(int c) {
        return c == '・' || c == '·' || c == '‧';
    }
}
