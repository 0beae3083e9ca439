package org.colloquy.core.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a name in Cyrillic or Greek letters, each in all the ways in which it may be written in Latin ones. */
record RomanizedKey(ImmutableList<ImmutableList<Spellings>> words) {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf("-‐‑.,"))).omitEmptyStrings();
    /** What is longer is no name. */
    private static final int LONGEST = 200;

    /** Returns the words, if any of them is in such letters. */
    static Optional<RomanizedKey> of(String name) {
        if (name.length() > LONGEST || Romanization.ofWord(name).findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RomanizedKey(
                WORDS.splitToStream(name).map(RomanizedKey::spellings).collect(toImmutableList())));
    }

    private static ImmutableList<Spellings> spellings(String word) {
        ImmutableList<Spellings> romanized = Romanization.ofWord(word).collect(toImmutableList());
        return romanized.isEmpty()
                ? ImmutableList.of(new Spellings(ImmutableList.of(ImmutableList.of(Names.key(word)))))
                : romanized;
    }

    /** Returns the name as the other writes it, where it may be written so: whole words, beginnings of words and initials. */
    NameKey like(NameKey other) {
        return new NameKey(words.stream()
                .map(word -> like(other.words(), word))
                .filter(word -> !word.isEmpty())
                .collect(toImmutableList()));
    }

    private static String like(List<String> others, List<Spellings> styles) {
        Stream<String> whole = others.stream().filter(other -> styles.stream().anyMatch(style -> style.include(other)));
        Stream<String> longer =
                others.stream().flatMap(other -> styles.stream().flatMap(style -> style.goingOn(other).stream()));
        return Stream.of(whole, longer, styles.stream().map(Spellings::usual))
                .flatMap(spelling -> spelling)
                .findFirst()
                .orElse("");
    }
}
