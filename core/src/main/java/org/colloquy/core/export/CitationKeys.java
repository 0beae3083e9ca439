package org.colloquy.core.export;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.core.model.PaperMention;

/**
 * What the records of one file are called. A record keeps its key if the format can write it and no record above has it;
 * else the key is made of the first author's family name, the year and the first word of the title.
 */
final class CitationKeys {

    private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));
    private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an", "the");
    private static final Map<String, String> UNDIVIDED =
            Map.of("ß", "ss", "æ", "ae", "ø", "o", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");
    private static final int LONGEST = 200;
    private static final int LONGEST_PART = 40;
    private static final int ALPHABET = 26;

    private final CharMatcher allowed;
    private final CharMatcher ofTex;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();

    /** Makes keys of characters that a format allows in them. */
    CitationKeys(CharMatcher allowed) {
        this(allowed, allowed);
    }

    /** Makes keys of characters that a format allows in them; records that were read of BibTeX may have others. */
    CitationKeys(CharMatcher allowed, CharMatcher ofTex) {
        this.allowed = allowed;
        this.ofTex = ofTex;
    }

    /** Returns the key of the next record. */
    String next(RecordFacts facts) {
        String printed = facts.paper().publication().key().orElse("");
        boolean usable = !printed.isEmpty()
                && printed.length() <= LONGEST
                && (facts.isTex() ? ofTex : allowed).matchesAllOf(printed);
        return unique(usable ? printed : made(facts));
    }

    private String unique(String key) {
        String wanted = key;
        while (!used.add(Ascii.toLowerCase(wanted))) {
            int count = repeated.merge(Ascii.toLowerCase(key), 1, Integer::sum);
            wanted = key + suffix(count - 1);
        }
        return wanted;
    }

    /** a to z, then aa, ab … */
    private static String suffix(int number) {
        String last = String.valueOf((char) ('a' + number % ALPHABET));
        return number < ALPHABET ? last : suffix(number / ALPHABET - 1) + last;
    }

    private static String made(RecordFacts facts) {
        PaperMention paper = facts.paper();
        String family = paper.authorships().stream()
                .findFirst()
                .map(first -> first.author().name().value().family())
                .or(() -> paper.publication().roles().stream()
                        .findFirst()
                        .map(role -> role.holder().name().value().family()))
                .map(CitationKeys::plain)
                .orElse("");
        OptionalInt year = facts.year();
        String title = paper.title().map(stated -> firstWord(stated.value())).orElse("");
        String key =
                family + (year.isPresent() && year.getAsInt() > 0 ? Integer.toString(year.getAsInt()) : "") + title;
        return key.isEmpty() ? "item" : key;
    }

    private static String firstWord(String title) {
        for (String word : title.split(" ", LONGEST_PART)) {
            String plain = plain(word);
            if (!plain.isEmpty() && !ARTICLES.contains(plain)) {
                return plain;
            }
        }
        return "";
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder divided = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> divided.append(UNDIVIDED.getOrDefault(letter, letter)));
        String plain = LETTERS.retainFrom(divided);
        return plain.substring(0, Math.min(LONGEST_PART, plain.length()));
    }
}
