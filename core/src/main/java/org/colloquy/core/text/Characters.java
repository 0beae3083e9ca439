package org.colloquy.core.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings text to Unicode form NFC and takes out what no text should hold: control characters and halves of surrogate pairs.
 * A mark above a dotless i makes an i with that mark, as TeX and what is copied from its pages mean it.
 */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    /** An i without its dot, and a mark that takes the place of the dot. */
    private static final Pattern DOTLESS = Pattern.compile("ı(?=[\\x{300}-\\x{314}])");

    /** The first of the marks that are composed with a letter. */
    private static final char FIRST_MARK = 0x300;

    private Characters() {}

    /**
     * Returns {@code text} in NFC without control characters; lone surrogates and noncharacters become U+FFFD. Tab and line ends
     * stay. Text that is so already comes back as the same instance.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String sound = isSafe(text) ? text : replaceUnsafe(text);
        String safe = sound.indexOf('ı') < 0 ? sound : DOTLESS.matcher(sound).replaceAll("i");
        return Normalizer.isNormalized(safe, Normalizer.Form.NFC)
                ? safe
                : Normalizer.normalize(safe, Normalizer.Form.NFC);
    }

    /** A quick look that suffices for most texts: what is composed already, and no mark that goes with what is before it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ascii = c < 0x7F && (c >= ' ' || isKeptControl(c));
            if (!ascii && !(c >= 0xA0 && c < FIRST_MARK) && !(c >= '‐' && c <= '…')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSafe(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isDropped(c) || isReplaced(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static String replaceUnsafe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isDropped(c)).forEach(c -> out.appendCodePoint(isReplaced(c) ? REPLACEMENT : c));
        return out.toString();
    }

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.CONTROL && !isKeptControl(c);
    }

    private static boolean isKeptControl(int c) {
        return (c >= '\t' && c <= '\r') || c == 0x85;
    }

    private static boolean isReplaced(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
