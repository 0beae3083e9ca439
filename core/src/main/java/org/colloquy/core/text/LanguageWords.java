package org.colloquy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.base.VerifyException;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words by which programmes and bibliographies are understood: each language is a file, {@code languages/german.txt}. */
public final class LanguageWords {

    /** English first, as its words are tried first where one has to be. */
    private static final List<String> LANGUAGES = Splitter.on(' ')
            .splitToList(
                    "english catalan chinese czech danish dutch finnish french german greek hungarian italian japanese korean"
                            + " norwegian polish portuguese romanian russian slovak spanish swedish turkish ukrainian");

    private static final Splitter ENTRY = Splitter.on(": ").limit(2);
    private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();
    private static final Splitter VALUES = Splitter.on(';').trimResults();
    private static final ImmutableList<ImmutableListMultimap<WordUse, String>> WORDS =
            LANGUAGES.stream().map(LanguageWords::read).collect(toImmutableList());

    private LanguageWords() {}

    private static ImmutableListMultimap<WordUse, String> read(String language) {
        ImmutableListMultimap.Builder<WordUse, String> words = ImmutableListMultimap.builder();
        for (String line : lines("languages/" + language + ".txt")) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                List<String> entry = ENTRY.splitToList(line);
                WordUse use = WordUse.valueOf(Ascii.toUpperCase(entry.get(0)).replace('-', '_'));
                words.putAll(use, VALUES.split(entry.get(1)));
            }
        }
        return words.build();
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(LanguageWords.class, resource), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the names of the languages, as their files are called; English is the first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** Returns the words of all languages for one use, each once, those of English first; all are in small letters. */
    public static List<String> of(WordUse use) {
        List<String> words = WORDS.stream()
                .flatMap(language -> language.get(use).stream())
                .distinct()
                .toList();
        if (words.isEmpty()) {
            throw new VerifyException("no language has words for " + use);
        }
        return words;
    }

    /** Returns a part of a pattern that any of the words for one use fits. */
    public static String pattern(WordUse use) {
        return of(use).stream().collect(Collectors.joining("|", "(?:", ")"));
    }

    /**
     * Returns the names, in all languages, of what has a place in a row of {@code length}, such as weekdays, with the number of
     * that place from 0.
     */
    public static Map<String, Integer> numbered(WordUse use, int length) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        WORDS.forEach(language -> numbers.putAll(numbered(language.get(use), length)));
        return numbers.buildKeepingLast();
    }

    /** Returns the same in English alone. */
    static Map<String, Integer> english(WordUse use, int length) {
        return numbered(WORDS.get(0).get(use), length);
    }

    private static ImmutableMap<String, Integer> numbered(List<String> row, int length) {
        if (!row.isEmpty() && row.size() != length) {
            throw new VerifyException("there are " + row.size() + " instead of " + length + ": " + row);
        }
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < row.size(); i++) {
            for (String name : NAMES.split(row.get(i))) {
                numbers.put(name, i);
            }
        }
        return numbers.buildOrThrow();
    }
}
