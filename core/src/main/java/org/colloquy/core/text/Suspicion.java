package org.colloquy.core.text;

import java.lang.Character.UnicodeScript;

/** How unlikely a stretch of characters is as correct text, judged by which sign follows which. */
final class Suspicion {
    private static final String CLOSING = "”“»›®™²³¹ªº†‡°©";
    private static final String GLUE = "’–—…·•\u00A0\u00AD";
    private static final String OPENING = "¡¿„‚";

    /** Letters that no language writes as a word before a sign of this kind, yet begin many damaged ones. */
    private static final String NEVER_ALONE = "ÂÃÎÏĀâāв";

    /** These may be a word (an abbreviation, a letter spoken of), but not joined to another by such a sign. */
    private static final String NEVER_JOINED = "ĂĆГ";

    private enum Kind {
        LOWER,
        UPPER,
        OTHER_LETTER,
        CLOSING,
        GLUE,
        OPENING,
        SIGN,
        CONTROL,
        PLAIN
    }

    private Suspicion() {}

    static int of(String text, int start, int end, CodePage page) {
        if (page.isStrict()) {
            return ofMacRoman(text, start, end);
        }
        if (isUnitOfLength(text, start, end)) {
            return -1;
        }
        int sum = aloneBefore(text, start, end) + smallAmidCapitals(text, start);
        if (start > 0 && isLetter(kind(text.charAt(start - 1)))) {
            sum += step(text.charAt(start - 1), text.charAt(start));
        }
        for (int i = start + 1; i <= end && i < text.length(); i++) {
            sum += step(text.charAt(i - 1), text.charAt(i));
        }
        return sum;
    }

    private static int step(char before, char after) {
        Kind a = kind(before);
        Kind b = kind(after);
        if (isLetter(a)) {
            return switch (b) {
                case CONTROL -> 3;
                case SIGN, OPENING -> 2;
                case UPPER -> a == Kind.LOWER || isForeign(before, after) ? 2 : 0;
                case LOWER, OTHER_LETTER -> isForeign(before, after) ? 2 : 0;
                default -> 0;
            };
        }
        return switch (a) {
            case CLOSING -> isLetter(b) ? 2 : b == Kind.SIGN ? 1 : 0;
            case SIGN, CONTROL -> isLetter(b) || b == Kind.SIGN ? 1 : b == Kind.CONTROL ? 2 : 0;
            case OPENING, GLUE -> b == Kind.SIGN ? 1 : b == Kind.CONTROL ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean isForeign(char a, char b) {
        UnicodeScript one = UnicodeScript.of(a);
        UnicodeScript two = UnicodeScript.of(b);
        boolean scripts = one != two && one != UnicodeScript.COMMON && two != UnicodeScript.COMMON;
        return scripts || !Alphabets.shareLanguage(a, b);
    }

    /** A letter that is never a word, at the start of one; between quotes it may be spoken of. */
    private static int aloneBefore(String text, int start, int end) {
        char lead = text.charAt(start);
        boolean wordStart = start == 0 || !Character.isLetter(text.charAt(start - 1));
        if (!wordStart || isLetter(kind(text.charAt(start + 1)))) {
            return 0;
        }
        boolean quoted = start > 0
                && "“„«‘‹”»’\"'(".indexOf(text.charAt(start - 1)) >= 0
                && "”“»’›".indexOf(text.charAt(start + 1)) >= 0;
        boolean joined =
                end < text.length() && isAsciiLetter(text.charAt(end)) && Character.isLowerCase(text.charAt(end));
        return (NEVER_ALONE.indexOf(lead) >= 0 && !quoted) || (NEVER_JOINED.indexOf(lead) >= 0 && joined) ? 2 : 0;
    }

    /** Two capitals and then a small letter beyond ASCII, as in a damaged "DAĞ". */
    private static int smallAmidCapitals(String text, int start) {
        boolean amid = start > 0
                && kind(text.charAt(start - 1)) == Kind.UPPER
                && kind(text.charAt(start)) == Kind.UPPER
                && kind(text.charAt(start + 1)) == Kind.LOWER;
        return amid ? 2 : 0;
    }

    /** The ångström as in "2 Å²" or "1.5Å±0.1". */
    private static boolean isUnitOfLength(String text, int start, int end) {
        if (text.charAt(start) != 'Å'
                || end - start != 2
                || "²³¹±–—·°…’”“»\u00A0".indexOf(text.charAt(start + 1)) < 0) {
            return false;
        }
        boolean inWordBefore =
                start > 1 && Character.isLetter(text.charAt(start - 1)) && Character.isLetter(text.charAt(start - 2));
        int letters = text.charAt(start + 1) == '’' ? 2 : 1;
        boolean inWordAfter = lettersFrom(text, end, letters) == letters;
        return !inWordBefore && !inWordAfter;
    }

    /** Mac Roman shows accented letters as roots and the like: sure only amid a word, since a root of π is maths. */
    private static int ofMacRoman(String text, int start, int end) {
        char lead = text.charAt(start);
        if (lead == '‚') {
            return text.charAt(start + 1) == 'Ä' ? 4 : 0;
        }
        int letters = 0;
        for (int i = start - 1; i >= 0 && i > start - 4 && isAsciiLetter(text.charAt(i)); i--) {
            letters++;
        }
        for (int i = end; i < text.length() && i < end + 3 && isAsciiLetter(text.charAt(i)); i++) {
            letters++;
        }
        return letters >= 3 && "√≈ƒ".indexOf(lead) >= 0 ? 4 : 0;
    }

    private static int lettersFrom(String text, int start, int most) {
        int count = 0;
        while (count < most && start + count < text.length() && Character.isLetter(text.charAt(start + count))) {
            count++;
        }
        return count;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isLetter(Kind kind) {
        return kind == Kind.LOWER || kind == Kind.UPPER || kind == Kind.OTHER_LETTER;
    }

    private static Kind kind(char c) {
        if (c < 0x80) {
            return Character.isUpperCase(c) ? Kind.UPPER : Character.isLowerCase(c) ? Kind.LOWER : Kind.PLAIN;
        }
        if (c < 0xA0) {
            return Kind.CONTROL;
        }
        if (CLOSING.indexOf(c) >= 0) {
            return Kind.CLOSING;
        }
        if (GLUE.indexOf(c) >= 0) {
            return Kind.GLUE;
        }
        if (OPENING.indexOf(c) >= 0) {
            return Kind.OPENING;
        }
        if (c == 'ƒ' || c == 'µ' || c == 'ˆ' || c == 'ˇ' || !Character.isLetter(c)) {
            return Character.isSpaceChar(c) || c > 0x2122 || c == '«' || c == '‘' ? Kind.PLAIN : Kind.SIGN;
        }
        return Character.isUpperCase(c) ? Kind.UPPER : Character.isLowerCase(c) ? Kind.LOWER : Kind.OTHER_LETTER;
    }
}
