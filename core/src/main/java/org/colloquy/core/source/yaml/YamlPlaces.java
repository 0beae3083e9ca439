package org.colloquy.core.source.yaml;

import java.util.OptionalInt;

/** One document of a text as the YAML parser sees it, and where the parser's places are in the whole text. */
final class YamlPlaces {

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final YamlSlice slice;
    private final String readable;
    /** The char offset of each code point; empty where they are the same. */
    private final int[] offsets;

    YamlPlaces(String text, YamlSlice slice) {
        this.text = text;
        this.slice = slice;
        this.readable = readable(text, slice);
        this.offsets = readable.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? offsets(readable) : new int[0];
    }

    /** The parser refuses control characters; each is replaced, so that no place moves. */
    private static String readable(String text, YamlSlice slice) {
        StringBuilder out = new StringBuilder(text.substring(slice.start(), slice.end()));
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < out.length() && Character.isLowSurrogate(out.charAt(i + 1))) {
                i++;
            } else if (!isAllowed(c)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(char c) {
        return c == '\t'
                || c == '\n'
                || (c >= ' ' && c <= '~')
                || (c >= '\u00A0' && !Character.isSurrogate(c) && c < '\uFFFE' && c != '\uFEFF');
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int point = 0, at = 0; point < offsets.length; point++) {
            offsets[point] = at;
            at = at < text.length() ? text.offsetByCodePoints(at, 1) : at;
        }
        return offsets;
    }

    /** Returns what the parser is given. */
    String readable() {
        return readable;
    }

    /** Returns the offset in the whole text of the code point that the parser calls {@code index}. */
    int offset(int index) {
        if (offsets.length > 0) {
            return slice.start() + offsets[Math.min(index, offsets.length - 1)];
        }
        return slice.start() + Math.min(index, readable.length());
    }

    /** Returns a value between two offsets of the whole text, with quotes and the marks of block values left out. */
    YamlNode.Scalar scalar(String value, int from, int to, char style) {
        int start = from;
        int end = Math.min(to, text.length());
        if (style == '"' || style == '\'') {
            start = Math.min(start + 1, end);
            end = Math.max(start, end - 1);
        } else if (style == '|' || style == '>') {
            int line = text.indexOf('\n', start);
            start = line < 0 ? end : Math.min(line + 1, end);
        }
        start = firstSeen(start, end).orElse(start);
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        String tidy = value.strip();
        // Characters that the parser could not be given are taken from the text.
        boolean literal = end - start == tidy.length() && tidy.indexOf(REPLACEMENT) >= 0;
        return new YamlNode.Scalar(literal ? text.substring(start, end) : tidy, start, end);
    }

    private OptionalInt firstSeen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isSpace(text.charAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
