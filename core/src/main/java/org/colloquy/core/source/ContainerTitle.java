package org.colloquy.core.source;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.text.Titles;

/** The words of a proceedings volume's title, for telling which conference it is of. */
final class ContainerTitle {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
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

    private static final ImmutableMap<String, String> FORMER = ImmutableMap.of("NeurIPS", "nips", "MLSys", "sysml");

    /** The words of the names of series, of which there are few. */
    private static final Map<ConferenceSeries, List<String>> NAMES = new ConcurrentHashMap<>();

    private final ImmutableList<String> words;

    private ContainerTitle(List<String> words) {
        this.words = ImmutableList.copyOf(words);
    }

    static ContainerTitle of(String title) {
        return new ContainerTitle(WORDS.splitToList(Titles.key(title)));
    }

    private static List<String> words(ConferenceSeries series) {
        return WORDS.splitToList(SUBJECTS.getOrDefault(series.acronym(), Titles.key(series.name())));
    }

    boolean names(ConferenceSeries series, int year) {
        List<String> name = NAMES.computeIfAbsent(series, ContainerTitle::words);
        int at = Collections.indexOfSubList(words, name);
        String acronym = Ascii.toLowerCase(series.acronym());
        boolean acronymAlone = at < 0 && words.stream().anyMatch(word -> isAcronym(word, acronym, series));
        if (at < 0 && !acronymAlone) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean inName = at >= 0 && i >= at && i < at + name.size();
            if (!inName && !mayStandAround(words.get(i), acronym, series, year)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String word, String acronym, ConferenceSeries series) {
        return word.equals(acronym) || word.equals(FORMER.get(series.acronym()));
    }

    private static boolean mayStandAround(String word, String acronym, ConferenceSeries series, int year) {
        String digits = Integer.toString(year);
        boolean withYear =
                word.endsWith(digits) && isAcronym(word.substring(0, word.length() - digits.length()), acronym, series);
        return AROUND.contains(word) || NUMBER.matcher(word).matches() || isAcronym(word, acronym, series) || withYear;
    }
}
