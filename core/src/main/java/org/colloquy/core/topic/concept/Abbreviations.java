package org.colloquy.core.topic.concept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a text says its abbreviations stand for: {@code neural tangent kernel (NTK)}. */
public final class Abbreviations {
    private Abbreviations() {}

    /** Returns the words that each abbreviation of a paper stands for, by the abbreviation; the first definition counts. */
    public static Map<String, List<String>> in(String title, String text) {
        Map<String, List<String>> found = new TreeMap<>();
        Definitions.in(List.of(Tokens.of(title), Tokens.of(text)))
                .forEach((shortForm, definition) -> found.put(shortForm, definition.longForm()));
        return found;
    }
}
