package org.colloquy.core.source.programme.schedule;

import com.google.common.collect.ImmutableMap;
import org.colloquy.core.model.EastAsianNames;

/**
 * Chinese, Japanese and Korean text as the readers of lines see it: with the stops, brackets and digits of other languages in
 * the places of its own, which are as wide as its letters.
 */
final class EastAsianText {

    private static final String WIDE = "：，、；（）【】［］〔〕｜～〜－．／＆＃「」『』　";
    private static final String USUAL = ":,,;()[][][]|––-./&#“”“” ";
    private static final ImmutableMap<Character, Character> MARKS = marks();
    /** The full-width forms of the printed characters of ASCII stand as far from these as their first. */
    private static final char FIRST_WIDE = '！';

    private static final char LAST_WIDE = '～';
    private static final char FIRST = '!';
    /** Names of people alone may be written so in a programme of another language. */
    private static final int LEAST_SHARE = 5;

    private EastAsianText() {}

    private static ImmutableMap<Character, Character> marks() {
        ImmutableMap.Builder<Character, Character> marks = ImmutableMap.builder();
        for (int i = 0; i < WIDE.length(); i++) {
            marks.put(WIDE.charAt(i), USUAL.charAt(i));
        }
        return marks.buildOrThrow();
    }

    /** Returns the text with usual marks and digits, each in its place; as it is where less than a fifth of its letters are of these languages. */
    static String usual(String text) {
        if (!isMostly(text)) {
            return text;
        }
        StringBuilder usual = new StringBuilder(text);
        for (int i = 0; i < usual.length(); i++) {
            usual.setCharAt(i, usual(usual.charAt(i)));
        }
        return usual.toString();
    }

    private static char usual(char c) {
        boolean wide = c >= FIRST_WIDE && c <= LAST_WIDE && Character.isLetterOrDigit(c);
        return wide ? (char) (c - FIRST_WIDE + FIRST) : MARKS.getOrDefault(c, c);
    }

    private static boolean isMostly(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 0 && text.codePoints().filter(EastAsianNames::isLetter).count() * LEAST_SHARE >= letters;
    }
}
