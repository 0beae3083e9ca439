package org.colloquy.core.network.picture;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How wide text is, without a font at hand: the widths of the widest of the usual fonts, by sorts of letters, so that text
 * is not wider than is said here.
 */
final class TextWidth {

    private static final String NARROW = "iljI.,:;'|!()[] ft-r\"";
    private static final String WIDE = "mwMW@%";
    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /** Returns the width of text in letters of a size. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x1100 && isFullWidth(c)) {
            return 1.05;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.41;
        }
        return WIDE.indexOf(c) >= 0 ? 1.0 : Character.isUpperCase(c) ? 0.74 : 0.64;
    }

    /** Says whether a letter is as wide as it is high: those of East Asia, and pictures. */
    private static boolean isFullWidth(int c) {
        return Character.isIdeographic(c)
                || (c <= 0x11FF)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFFE6)
                || c >= 0x1F000;
    }

    /** Returns text that is at most so wide: cut between two letters, with an ellipsis, if it is wider. */
    static String cut(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = 0;
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (of(text.substring(0, next), size) > width - of(ELLIPSIS, size)) {
                break;
            }
            end = next;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
