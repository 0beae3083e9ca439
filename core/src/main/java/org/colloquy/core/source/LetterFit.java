package org.colloquy.core.source;

import com.google.common.base.CharMatcher;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * How well the letters of a text go together, so that the right encoding can be told from a wrong one. A wrong one puts
 * signs inside words, capitals after small letters, vowels where consonants belong, and other scripts among Latin
 * letters.
 *
 * @param mean over all characters beyond ASCII, about 1 if all is well
 * @param count how many of them there are
 */
record LetterFit(double mean, int count) {

    private static final CharMatcher VOWELS = CharMatcher.anyOf("aeiouyæøœıаеёиоуыэюяіїєαεηιουω");
    /** They often stand beside another vowel. */
    private static final CharMatcher BESIDE_VOWELS = CharMatcher.anyOf("œŒëïËÏ");

    private static final CharMatcher NASAL = CharMatcher.anyOf("ãõÃÕ");
    private static final CharMatcher AFTER_NASAL = CharMatcher.anyOf("oeiOEI");

    private static final CharMatcher OPENING = CharMatcher.anyOf("“‘„‚«‹¿¡");
    private static final CharMatcher CLOSING = CharMatcher.anyOf("”’»›…™®©°ªº²³");
    private static final CharMatcher APART = CharMatcher.anyOf("–—\u00A0§•·±×");
    /** Letters of few languages, which a wrong encoding likes to show, and the letters that such a language also has. */
    private static final CharMatcher RARE = CharMatcher.anyOf("ðþýÐÞÝÿ");

    private static final CharMatcher BESIDE_RARE = CharMatcher.anyOf("áíóúæÁÍÓÚÆ");
    /** Hungarian has them beside the letters that windows-1252 shows as õ; Estonian has none, Portuguese has õe. */
    private static final CharMatcher HUNGARIAN = CharMatcher.anyOf("áéíóúÁÉÍÓÚ");

    static LetterFit of(String text) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                sum += fit(text, i);
                count++;
            }
        }
        return new LetterFit((sum - unexplained(text)) / Math.max(1, count), count);
    }

    private static int unexplained(String text) {
        int rare = Math.max(0, RARE.countIn(text) - BESIDE_RARE.countIn(text));
        return HUNGARIAN.matchesAnyOf(text) ? rare + tildes(text) : rare;
    }

    private static int tildes(String text) {
        int count = 0;
        for (int i = text.indexOf('õ'); i >= 0; i = text.indexOf('õ', i + 1)) {
            count += text.startsWith("e", i + 1) ? 0 : 1;
        }
        return count;
    }

    private static double fit(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (c == '\uFFFD' || c < 0xA0 || Character.getType(c) == Character.PRIVATE_USE) {
            return -10;
        }
        if (!Character.isLetter(c)) {
            return sign(c, before, after);
        }
        if (isOfOtherScript(c, before) || isOfOtherScript(c, after)) {
            return -5;
        }
        return isAlphabetic(c) ? letter(c, before, after) : 1;
    }

    private static double sign(char c, char before, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (inWord) {
            return c == '’' || c == '·' ? 1 : -5;
        }
        if (OPENING.matches(c)) {
            return Character.isLetter(before) ? -2 : 1;
        }
        if (CLOSING.matches(c)) {
            return Character.isLetter(after) ? -2 : 1;
        }
        boolean touches = Character.isLetter(before) || Character.isLetter(after);
        return APART.matches(c) ? (touches ? 0 : 1) : touches ? -3 : 0;
    }

    private static double letter(char c, char before, char after) {
        double fit = isWrongCase(c, before, after) ? -3 : 0;
        if (BESIDE_VOWELS.matches(c) || (NASAL.matches(c) && AFTER_NASAL.matches(after))) {
            return fit + 1;
        }
        int vowels = (isVowel(before) ? 1 : 0) + (isVowel(after) ? 1 : 0);
        int consonants = (isConsonant(before) ? 1 : 0) + (isConsonant(after) ? 1 : 0);
        if (isVowel(c)) {
            return fit + (vowels == 2 ? -1.5 : vowels == 1 && consonants == 0 ? -0.5 : 1);
        }
        return fit + (consonants == 2 ? -0.75 : consonants == 1 ? (vowels == 1 ? 0.9 : 0) : 1);
    }

    private static boolean isWrongCase(char c, char before, char after) {
        return Character.isUpperCase(c)
                ? Character.isLowerCase(before) || (Character.isUpperCase(before) && Character.isLowerCase(after))
                : Character.isLowerCase(c) && Character.isUpperCase(before) && Character.isUpperCase(after);
    }

    private static boolean isVowel(char c) {
        return VOWELS.matches(Character.toLowerCase(base(c)));
    }

    private static boolean isConsonant(char c) {
        return Character.isLetter(c) && !isVowel(c);
    }

    /** Returns a letter without its marks. */
    private static char base(char c) {
        return c < 0x80
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    private static boolean isOfOtherScript(char c, char neighbour) {
        return Character.isLetter(neighbour)
                && UnicodeScript.of(neighbour) != UnicodeScript.of(c)
                && (isAlphabetic(c) || isAlphabetic(neighbour));
    }

    /** Returns whether letters of this kind have vowels and consonants. */
    private static boolean isAlphabetic(char c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        };
    }
}
