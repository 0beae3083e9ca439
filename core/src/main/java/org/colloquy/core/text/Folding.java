package org.colloquy.core.text;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Folds text to lower-case letters and digits without diacritics, one space between words. */
final class Folding {
    /** Letters that Unicode does not decompose, as catalogues and their owners write them in ASCII. */
    private static final Map<Integer, String> SPELLED = ImmutableMap.<Integer, String>builder()
            .put((int) 'ø', "o")
            .put((int) 'ł', "l")
            .put((int) 'đ', "d")
            .put((int) 'ð', "d")
            .put((int) 'þ', "th")
            .put((int) 'æ', "ae")
            .put((int) 'œ', "oe")
            .put((int) 'ß', "ss")
            .put((int) 'ı', "i")
            .put((int) 'ħ', "h")
            .put((int) 'ŧ', "t")
            .put((int) 'ŋ', "n")
            .put((int) 'ĸ', "k")
            .put((int) 'ƶ', "z")
            .put((int) 'ς', "σ")
            .build();

    private static final String APOSTROPHES = "'’‘`´ʼʹ′ʻ";

    private Folding() {}

    static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        lower.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) == ' ') {
            out.setLength(end - 1);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder out, int c) {
        String spelled = SPELLED.get(c);
        if (spelled != null) {
            out.append(spelled);
        } else if (Character.isLetterOrDigit(c) || isSpellingMark(c)) {
            out.appendCodePoint(c);
        } else if (!isDiacritic(c)
                && APOSTROPHES.indexOf(c) < 0
                && out.length() > 0
                && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** Indic vowel signs and the like spell words; the general combining marks only decorate them. */
    private static boolean isSpellingMark(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark && !isDiacritic(c);
    }

    private static boolean isDiacritic(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            // The two kana voicing marks count as inherited but spell another syllable.
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            boolean inherited = script == Character.UnicodeScript.INHERITED && c != 0x3099 && c != 0x309A;
            return inherited || script == Character.UnicodeScript.HEBREW;
        }
        return type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }
}
