package org.colloquy.core.source.json;

/** Escapes may write halves of characters, which no text can hold. */
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** Returns the text with a replacement character for each half of a character. */
    static String whole(String text) {
        int at = lone(text, 0);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int half = at; half >= 0; half = lone(text, half + 1)) {
            out.setCharAt(half, REPLACEMENT);
        }
        return out.toString();
    }

    private static int lone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
