package org.colloquy.core.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Letter case in names. */
final class NameCase {
    private NameCase() {}

    /** Two letters or more, all capitals, and no initials such as {@code J.B.} or {@code JJ}. */
    static boolean isShouted(String word) {
        return !any(word, c -> Character.isLetter(c) && !isCapital(c))
                && !hasLower(word)
                && word.indexOf('.') < 0
                && letters(word) >= 2
                && !looksLikeInitials(word);
    }

    /** Up to three capitals that cannot be spoken as a word. */
    static boolean looksLikeInitials(String word) {
        return letters(word) <= 3 && !any(word, NameCase::isVowel);
    }

    static boolean isLower(String word) {
        return hasLower(word) && !any(word, Character::isUpperCase);
    }

    static boolean hasUpper(String word) {
        return any(word, NameCase::isCapital);
    }

    static boolean hasLower(String word) {
        return any(word, Character::isLowerCase);
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean any(String word, IntPredicate test) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            if (test.test(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    /** {@code O'BRIEN} as {@code O'Brien}, {@code zheng-jun} as {@code Zheng-Jun}, {@code MCCALLUM} as {@code McCallum}. */
    static String capitalised(String word) {
        // Outside Turkish the dotted capital would leave its dot behind as a mark of its own.
        String lower = word.replace('İ', 'i').toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(word.length());
        int partStart = 0;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean starts = i == partStart || isScottish(lower, partStart, i);
            out.append(starts ? Character.toString(Character.toTitleCase(c)) : Character.toString(c));
            boolean apostrophe = (c == '\'' || c == '’' || c == 'ʼ') && i - partStart <= 2;
            if (apostrophe || c == '-' || c == '‐' || c == '‑' || c == '.' || c == '/' || !isWordPart(c)) {
                partStart = end;
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean isScottish(String lower, int partStart, int i) {
        return i == partStart + 2 && lower.startsWith("mc", partStart) && lower.length() > i + 1;
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\''
                || c == '’'
                || c == 'ʼ';
    }

    static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetter).count();
    }

    private static boolean isVowel(int c) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        return c > 0x24F || "AEIOUYØÆŒaeiouyøæœıİ".indexOf(plain.codePointAt(0)) >= 0;
    }
}
