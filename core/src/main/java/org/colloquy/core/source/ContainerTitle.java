package org.colloquy.core.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.text.Titles;

/** The words of a proceedings volume's title, for telling which conference it is of. */
final class ContainerTitle {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:st|nd|rd|th)?");
    /** What may stand around a conference's name without making it another. */
    private static final ImmutableSet<String> AROUND = ImmutableSet.of(
            "proceedings",
            "proc",
            "of",
            "the",
            "in",
            "on",
            "annual",
            "international",
            "conference",
            "ieee",
            "cvf",
            "acm",
            "advances",
            "volume",
            "vol",
            "and",
            "pmlr",
            "systems",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "twentieth",
            "thirtieth",
            "fortieth",
            "twenty",
            "thirty",
            "forty",
            "track",
            "main");
    /** The subject of these conferences' names, where the words around it vary. */
    private static final ImmutableMap<String, String> SUBJECTS = ImmutableMap.of(
            "NeurIPS", "neural information processing systems", "MLSys", "machine learning and systems");

    /** What a series is called, in words. */
    private record Names(List<String> full, List<List<String>> acronyms, Set<String> all) {

        static Names of(ConferenceSeries series) {
            List<String> full = words(SUBJECTS.getOrDefault(series.acronym(), Titles.key(series.name())));
            List<List<String>> acronyms = Acronyms.of(series).stream()
                    .map(acronym -> words(Titles.key(acronym)))
                    .toList();
            Set<String> all = ImmutableSet.<String>builder()
                    .addAll(full)
                    .addAll(Iterables.concat(acronyms))
                    .build();
            return new Names(full, acronyms, all);
        }

        /** Returns whether a word stands in one of the names, the year behind an acronym aside. */
        boolean have(String word, String year) {
            return all.contains(word)
                    || (word.endsWith(year) && all.contains(word.substring(0, word.length() - year.length())));
        }
    }

    /** The names of series, of which there are few. */
    private static final Map<ConferenceSeries, Names> NAMES = new ConcurrentHashMap<>();

    private final ImmutableList<String> words;
    /** The first word that may not stand around a name, and so must be of it. */
    private final Optional<String> telling;

    private final boolean mayHoldYearInWord;

    private ContainerTitle(List<String> words) {
        this.words = ImmutableList.copyOf(words);
        this.telling = words.stream().filter(word -> !isAround(word)).findFirst();
        this.mayHoldYearInWord =
                words.stream().anyMatch(word -> !isAround(word) && DIGIT.matches(word.charAt(word.length() - 1)));
    }

    private static boolean isAround(String word) {
        return AROUND.contains(word) || NUMBER.matcher(word).matches();
    }

    static ContainerTitle of(String title) {
        return new ContainerTitle(words(Titles.key(title)));
    }

    private static List<String> words(String key) {
        return WORDS.splitToList(key);
    }

    /** Returns whether a year may be written to an acronym, so that which series are named depends on the year. */
    boolean mayHoldYearInWord() {
        return mayHoldYearInWord;
    }

    /** Returns whether the series is named, in full or by an acronym, and nothing else is. */
    boolean names(ConferenceSeries series) {
        return names(series, "");
    }

    /** Returns the same where {@code year} may be written to an acronym. */
    boolean names(ConferenceSeries series, int year) {
        return names(series, Integer.toString(year));
    }

    private boolean names(ConferenceSeries series, String digits) {
        Names names = NAMES.computeIfAbsent(series, Names::of);
        if (telling.isPresent() && !names.have(telling.get(), digits)) {
            return false;
        }
        BitSet named = new BitSet();
        mark(names.full(), "", named);
        for (List<String> acronym : names.acronyms()) {
            mark(acronym, "", named);
            mark(acronym, digits, named);
        }
        return !named.isEmpty()
                && IntStream.range(0, words.size())
                        .filter(at -> !named.get(at))
                        .mapToObj(words::get)
                        .allMatch(ContainerTitle::isAround);
    }

    /** Marks where a name stands whose last word ends with {@code tail}. */
    private void mark(List<String> name, String tail, BitSet named) {
        for (int at = 0; !name.isEmpty() && at + name.size() <= words.size(); at++) {
            if (begins(at, name, tail)) {
                named.set(at, at + name.size());
            }
        }
    }

    private boolean begins(int at, List<String> name, String tail) {
        int last = name.size() - 1;
        String ending = words.get(at + last);
        return ending.length() == name.get(last).length() + tail.length()
                && ending.startsWith(name.get(last))
                && ending.endsWith(tail)
                && words.subList(at, at + last).equals(name.subList(0, last));
    }
}
