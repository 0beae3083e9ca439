package org.colloquy.rdf.map;

import com.google.common.base.CharMatcher;

/** Makes text fit for every RDF format. */
final class Text {
    private static final int REPLACEMENT = 0xFFFD;

    private Text() {}

    /**
     * Returns {@code text} without the characters that XML forbids: half a surrogate pair becomes U+FFFD, control
     * characters other than tab and line feed go, a carriage return is a line feed.
     */
    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Returns {@code text} cleaned and on one line. */
    static String line(String text) {
        return isLine(text) ? text : CharMatcher.whitespace().trimAndCollapseFrom(clean(text), ' ');
    }

    /** Returns whether a text needs no cleaning, quickly. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = c <= ' '
                    ? c == ' ' && before != ' '
                    : c < 0x80
                            || (c > 0xA0 && c < 0x1680)
                            || (!CharMatcher.whitespace().matches(c) && (c < 0xD800 || !isOdd(c)));
            if (!fits) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n') || (c >= 0xD800 && isOdd(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOdd(int c) {
        return c <= 0xDFFF || c >= 0xFFFE;
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            out.appendCodePoint(REPLACEMENT);
        } else if ((c >= ' ' && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n') {
            out.appendCodePoint(c);
        }
    }
}
