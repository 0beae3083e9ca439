package org.colloquy.core.text;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The words of a name or title, without case, diacritics and punctuation. */
record NameKey(ImmutableList<String> words) {
    /** Returns the words, and once more with umlauts spelled out, if there are any. */
    static ImmutableSet<NameKey> all(String text) {
        return Stream.of(text, spelledOut(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .map(spelling -> Splitter.on(' ').omitEmptyStrings().splitToList(Names.key(spelling)))
                .map(words -> new NameKey(ImmutableList.copyOf(words)))
                .filter(key -> !key.words().isEmpty())
                .collect(toImmutableSet());
    }

    private static String spelledOut(String text) {
        return text.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }

    /** Returns how well this key, as it was typed, fits another. */
    NameFit fit(NameKey other, NameSearch.Style style) {
        if (words.equals(other.words)) {
            return NameFit.WHOLE;
        }
        if (joined().equals(other.joined()) || sorted().equals(other.sorted())) {
            return NameFit.SAME_WORDS;
        }
        if (fits(other, String::equals)) {
            return NameFit.SOME_WORDS;
        }
        boolean personal = style == NameSearch.Style.PERSON;
        if (personal && words.stream().anyMatch(other.words::contains) && fits(other, NameKey::isInitial)) {
            return NameFit.INITIALS;
        }
        return fits(other, (typed, word) -> typed.length() > 1 && word.startsWith(typed))
                ? NameFit.BEGINNINGS
                : NameFit.NONE;
    }

    /** Returns how similar the two are, from 0 to 1. */
    double similarity(NameKey other) {
        double words = this.words.stream()
                .mapToDouble(typed -> other.words.stream()
                        .mapToDouble(word -> EditDistance.similarity(typed, word))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
        return Math.max(EditDistance.similarity(joined(), other.joined()), words * 0.99);
    }

    private String joined() {
        return String.join("", words);
    }

    private List<String> sorted() {
        return words.stream().sorted().toList();
    }

    /** Each word typed takes a word of its own; whole words choose first. */
    private boolean fits(NameKey other, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(other.words);
        List<String> rest = words.stream().filter(word -> !left.remove(word)).toList();
        return rest.stream()
                .allMatch(typed -> left.stream()
                        .filter(word -> same.test(typed, word))
                        .findFirst()
                        .map(left::remove)
                        .orElse(false));
    }

    private static boolean isInitial(String typed, String word) {
        return (isLetter(typed) || isLetter(word)) && typed.codePointAt(0) == word.codePointAt(0);
    }

    private static boolean isLetter(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }
}
