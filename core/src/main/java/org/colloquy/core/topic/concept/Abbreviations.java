package org.colloquy.core.topic.concept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

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

    /** Returns the words of a phrase as those of definitions are given: in one spelling, hyphens apart. */
    public static List<String> words(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::normal).toList();
    }
}
