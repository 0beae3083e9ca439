package org.colloquy.core.source.programme.people;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells where people work by words: what institutions are called, firms, countries. */
public final class Workplaces {

    /** What a word tells, as {@code place-words.txt} says it. */
    enum Word {
        INSTITUTION,
        PART,
        FIRM,
        BESIDE,
        WHOLE,
        COUNTRY
    }

    private static final Splitter KIND = Splitter.on(": ").limit(2);
    private static final Splitter LISTED = Splitter.on(';').trimResults();
    private static final ImmutableSetMultimap<Word, String> WORDS = read();
    /** One of these among its words makes a text a place. */
    private static final ImmutableSet<String> AMONG = ImmutableSet.<String>builder()
            .addAll(WORDS.get(Word.INSTITUTION))
            .addAll(WORDS.get(Word.PART))
            .addAll(WORDS.get(Word.FIRM))
            .addAll(WORDS.get(Word.BESIDE))
            .build();

    private static final ImmutableSet<String> BEGINNINGS = AMONG.stream()
            .filter(word -> word.endsWith("*"))
            .map(word -> word.substring(0, word.length() - 1))
            .collect(ImmutableSet.toImmutableSet());
    private static final Splitter BETWEEN = Splitter.on(CharMatcher.whitespace()
            .or(CharMatcher.anyOf(",/()-'’¹²³⁴⁵⁶⁷⁸⁹*†‡"))
            .or(CharMatcher.inRange('0', '9')));
    private static final int LONGEST_ACRONYM = 8;

    /** {@code RMIT Vietnam}, {@code INSA Lyon}, {@code KU Leuven}: two letters before a town may be those of a given name. */
    private static final Pattern ACRONYM_AND_TOWN =
            Pattern.compile("(?:[A-Z]{3,8}|TU|TH|FH|HU|FU|KU|UC|VU|IT|UT) \\p{Lu}\\p{Ll}{2,20}");

    private Workplaces() {}

    private static ImmutableSetMultimap<Word, String> read() {
        ImmutableSetMultimap.Builder<Word, String> words = ImmutableSetMultimap.builder();
        NameShape.lines("place-words.txt").forEach(line -> {
            var parts = KIND.splitToList(line);
            words.putAll(Word.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), LISTED.split(parts.get(1)));
        });
        return words.build();
    }

    /** Returns whether the text names where people work. */
    public static boolean is(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAcronym(text)
                || WORDS.containsEntry(Word.WHOLE, lower)
                || isAcronymInPlace(text)
                || EastAsianPeople.isPlace(text)
                || isCountry(lower.substring(lower.lastIndexOf(',') + 1))
                || BETWEEN.splitToStream(lower).anyMatch(Workplaces::isWord);
    }

    /** Returns whether a text in a list of people is a place: no person there has one name only. */
    static boolean isBesidePeople(String text) {
        return is(text) || text.indexOf(' ') < 0;
    }

    private static boolean isWord(String word) {
        return AMONG.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith);
    }

    /** {@code MIT}, {@code CNRS}. */
    static boolean isAcronym(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_ACRONYM
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && text.indexOf('.') < 0
                && text.indexOf(' ') < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isAcronymInPlace(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && ((isAcronym(text.substring(0, space)) && isCountry(text.substring(space)))
                        || ACRONYM_AND_TOWN.matcher(text).matches());
    }

    /** Returns whether the text is the name of a country and nothing else. */
    public static boolean isCountry(String text) {
        return WORDS.containsEntry(Word.COUNTRY, text.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns a pattern of all words of these kinds, with a capital first. */
    static String pattern(Word... kinds) {
        return Arrays.stream(kinds)
                .flatMap(kind -> WORDS.get(kind).stream())
                .map(word -> word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}{1,5}"
                        : Pattern.quote(word))
                .collect(Collectors.joining("|", "(?=\\p{Lu})(?iu:", ")(?![\\p{L}\\p{N}])"));
    }
}
