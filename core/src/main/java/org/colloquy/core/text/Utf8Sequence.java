package org.colloquy.core.text;

/** Reads one UTF-8 sequence whose bytes are disguised as characters of a code page. */
final class Utf8Sequence {
    private Utf8Sequence() {}

    /**
     * Appends the character that the sequence at {@code start} stands for and returns the index after the sequence; returns
     * {@code start} if there is none. Where a character may stand for two bytes the more plausible reading wins.
     */
    static int read(String text, int start, CodePage page, StringBuilder out) {
        if (start >= text.length()) {
            return start;
        }
        int lead = page.byteOf(text.charAt(start));
        int length = length(lead);
        if (length == 0 || start + length > text.length()) {
            return start;
        }
        int best = -1;
        int bestScore = 0;
        for (int choice = 0; choice < 1 << (length - 1); choice++) {
            int c = decode(text, start, page, length, choice);
            int score = c < 0 ? 0 : 2 * Plausibility.of(c) + caseFit(text, start, c);
            if (c >= 0 && Plausibility.of(c) > 0 && score > bestScore) {
                best = c;
                bestScore = score;
            }
        }
        if (best < 0) {
            return start;
        }
        out.appendCodePoint(best);
        return start + length;
    }

    private static int decode(String text, int start, CodePage page, int length, int choice) {
        int lead = page.byteOf(text.charAt(start));
        int c = lead & (0xFF >> (length + 1));
        for (int k = 1; k < length; k++) {
            char sign = text.charAt(start + k);
            boolean other = (choice >> (k - 1) & 1) == 1;
            int b = other ? page.otherByteOf(sign) : page.byteOf(sign);
            if ((b & 0xC0) != 0x80) {
                return -1;
            }
            c = (c << 6) | (b & 0x3F);
        }
        return isShortest(c, length) && c <= Character.MAX_CODE_POINT ? c : -1;
    }

    private static boolean isShortest(int c, int length) {
        return length == 2 || (length == 3 ? c >= 0x800 : c >= 0x10000);
    }

    private static int length(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static int caseFit(String text, int start, int c) {
        boolean inLowerWord = start > 0 && Character.isLowerCase(text.charAt(start - 1));
        return inLowerWord && Character.isUpperCase(c) ? -1 : 0;
    }
}
