package org.colloquy.core.source.yaml;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * The part of a text between two markers: lines that begin with three hyphens or three full stops. No value can hold such
 * a line, so each part can be read by itself, whatever stands in the others.
 *
 * @param start the offset of its first {@code char}
 * @param end the offset after its last
 */
public record YamlSlice(int start, int end) {

    private static final int MARKER = 3;

    /** Returns the parts of {@code text} that are not blank. */
    public static List<YamlSlice> of(String text) {
        ImmutableList.Builder<YamlSlice> slices = ImmutableList.builder();
        int from = 0;
        int line = 0;
        while (line < text.length()) {
            int lineEnd = text.indexOf('\n', line);
            int next = lineEnd < 0 ? text.length() : lineEnd + 1;
            if (isMarker(text, line, next)) {
                add(slices, text, from, line);
                // What follows a marker on its line belongs to the document.
                from = line + MARKER;
            }
            line = next;
        }
        add(slices, text, from, text.length());
        return slices.build();
    }

    private static boolean isMarker(String text, int line, int next) {
        boolean marked = text.startsWith("---", line) || text.startsWith("...", line);
        return marked && (line + MARKER >= next || CharMatcher.whitespace().matches(text.charAt(line + MARKER)));
    }

    private static void add(ImmutableList.Builder<YamlSlice> slices, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            slices.add(new YamlSlice(from, to));
        }
    }
}
