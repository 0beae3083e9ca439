package org.colloquy.core.text;

/**
 * Collapses white space of every kind.
 *
 * <p>No-break and typographic spaces, line and paragraph separators count as white space. Marks without width that only steer line
 * breaks (zero-width space, word joiner, byte order mark, soft hyphen) are dropped; zero-width joiners stay, since Persian, Indic
 * scripts and emoji spell with them.
 */
public final class Whitespace {
    private Whitespace() {}

    /** Returns {@code text} on one line, each run of white space as one space, none at the ends. */
    public static String line(String text) {
        return collapse(text, false);
    }

    /** Like {@link #line}, but keeps paragraphs: where a blank line was, there is exactly one ({@code "\n\n"}). */
    public static String paragraphs(String text) {
        return collapse(text, true);
    }

    private static String collapse(String text, boolean keepParagraphs) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\u00AD' && i + 1 < text.length() && isLineEnd(text.charAt(i + 1))) {
                // A soft hyphen at the line end is a word that was divided there.
                i = afterGap(text, i + 1);
            } else if (isIgnorable(c)) {
                i++;
            } else if (isSpace(c)) {
                int end = afterGap(text, i);
                if (out.length() > 0 && end < text.length()) {
                    out.append(keepParagraphs && lineEnds(text, i, end) > 1 ? "\n\n" : " ");
                }
                i = end;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static int afterGap(String text, int start) {
        int i = start;
        while (i < text.length() && (isSpace(text.charAt(i)) || isIgnorable(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static int lineEnds(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean secondHalf = c == '\n' && i > start && text.charAt(i - 1) == '\r';
            if (c == '\u2029') {
                count += 2;
            } else if (isLineEnd(c) && !secondHalf) {
                count++;
            }
        }
        return count;
    }

    private static boolean isCollapsed(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (afterSpace) {
                    return false;
                }
                afterSpace = true;
            } else if (!isPrintedAscii(c) && (isSpace(c) || isIgnorable(c))) {
                return false;
            } else {
                afterSpace = false;
            }
        }
        return text.isEmpty() || !afterSpace;
    }

    private static boolean isPrintedAscii(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean isIgnorable(char c) {
        return c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' || c == '\u180E';
    }
}
