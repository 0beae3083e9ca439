package org.colloquy.core.text;

/**
 * Signs that LaTeX was told to print, such as a brace behind a backslash: they are no LaTeX when the text is read once more.
 * Until then private characters of Unicode stand for them, which no text that is read is likely to hold.
 */
final class PrintedSigns {
    private static final String SIGNS = "{}\\~$`";
    private static final char FIRST = '\uE5C0';
    private static final char AFTER = (char) (FIRST + SIGNS.length());

    /** Keeps two signs apart that together would be another, and is nothing in the end. */
    static final char BETWEEN = AFTER;

    private PrintedSigns() {}

    /** Returns what stands for {@code printed} until all is read. */
    static String held(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (SIGNS.indexOf(printed.charAt(i)) >= 0) {
                return replaced(printed);
            }
        }
        return printed;
    }

    private static String replaced(String printed) {
        StringBuilder held = new StringBuilder(printed);
        for (int i = 0; i < held.length(); i++) {
            int sign = SIGNS.indexOf(held.charAt(i));
            if (sign >= 0) {
                held.setCharAt(i, (char) (FIRST + sign));
            }
        }
        return held.toString();
    }

    /** Returns the text with the signs themselves; itself if it has none, which costs next to nothing. */
    static String restored(String text) {
        for (char c = FIRST; c <= AFTER; c++) {
            if (text.indexOf(c) >= 0) {
                return signs(text);
            }
        }
        return text;
    }

    private static String signs(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST || c > AFTER) {
                out.append(c);
            } else if (c != BETWEEN) {
                out.append(SIGNS.charAt(c - FIRST));
            }
        }
        return out.toString();
    }
}
