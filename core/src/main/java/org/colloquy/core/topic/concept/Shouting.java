package org.colloquy.core.topic.concept;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts all in capitals, in which these do not tell an abbreviation from a word. */
final class Shouting {
    private static final int FEW = 3;
    /** Hardly an abbreviation is as long. */
    private static final int LONG = 6;

    /** Short words that people like to make of initials. In such a text they may be just what they look like. */
    private static final ImmutableSet<String> ENGLISH = english();

    private Shouting() {}

    private static ImmutableSet<String> english() {
        try {
            return Resources.readLines(Resources.getResource(Shouting.class, "short-words.txt"), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Splitter.on(' ')::splitToStream)
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text is in capitals, and words are among these that are no abbreviations. */
    static boolean is(Tokens tokens) {
        int small = 0;
        int letters = 0;
        boolean ordinary = false;
        for (int token = 0; token < tokens.count(); token++) {
            String word = tokens.raw(token);
            for (int i = 0; i < word.length(); i++) {
                letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
                small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
            }
            ordinary |= word.length() >= LONG || NormalWords.isSmall(tokens.normal(token));
        }
        return ordinary && tokens.count() >= FEW && small * 10 < letters;
    }

    /** Whether the word, in lower case, is one of English. */
    static boolean isEnglish(String lower) {
        return ENGLISH.contains(lower);
    }
}
