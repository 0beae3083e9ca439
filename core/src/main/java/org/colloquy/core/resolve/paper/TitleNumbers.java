package org.colloquy.core.resolve.paper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a title: digits, ordinals, Roman numerals. */
final class TitleNumbers {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})(?:st|nd|rd|th|d)?");
    private static final ImmutableList<String> ROMAN = ImmutableList.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi");
    private static final ImmutableList<String> ORDINAL = ImmutableList.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** Letters that are numerals only after a word that wants a number, or at the end. */
    private static final ImmutableSet<String> LETTERS = ImmutableSet.of("i", "v", "x");

    private static final ImmutableSet<String> BEFORE_NUMBER = ImmutableSet.of(
            "part", "volume", "vol", "chapter", "paper", "teil", "band", "partie", "tome", "parte", "deel");
    /** What a work by the same people has, rather than the book that it stands in. */
    private static final ImmutableSet<String> PARTS = ImmutableSet.of("part", "teil", "partie", "parte", "deel");
    /** How parts are counted, if not by numerals. */
    private static final ImmutableList<String> COUNTED = ImmutableList.of("one", "two", "three", "four", "five", "six");

    private static final ImmutableList<String> LETTERED = ImmutableList.of("a", "b", "c", "d", "e", "f", "g", "h");

    private TitleNumbers() {}

    /** Returns the numbers among the words of a folded title. */
    static Set<Integer> of(List<String> words) {
        Set<Integer> numbers = new HashSet<>();
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i > 0 && i + 1 == words.size();
            Matcher digits = DIGITS.matcher(word);
            if (digits.matches()) {
                numbers.add(Integer.parseInt(digits.group(1)));
            } else if (ROMAN.contains(word) && (!LETTERS.contains(word) || last || BEFORE_NUMBER.contains(before))) {
                numbers.add(ROMAN.indexOf(word) + 1);
            } else if (ORDINAL.contains(word)) {
                numbers.add(ORDINAL.indexOf(word) + 1);
            } else if (BEFORE_NUMBER.contains(before)) {
                counted(word).ifPresent(numbers::add);
            }
            before = word;
        }
        return numbers;
    }

    private static OptionalInt counted(String word) {
        int number = 1 + Math.max(COUNTED.indexOf(word), LETTERED.indexOf(word));
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Returns whether a title says that it is of a part behind the first: {@code Hedges, Part II}. */
    static boolean isOfNextPart(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (PARTS.contains(words.get(i))
                    && of(words.subList(i, Math.min(words.size(), i + 2))).stream()
                            .anyMatch(number -> number > 1)) {
                return true;
            }
        }
        return false;
    }
}
