package org.colloquy.core.resolve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers in a title: digits, ordinals, Roman numerals. */
final class TitleNumbers {
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})(?:st|nd|rd|th)?");
    private static final ImmutableList<String> ROMAN =
            ImmutableList.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii");
    private static final ImmutableList<String> ORDINAL = ImmutableList.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** Letters that are numerals only after a word that wants a number. */
    private static final ImmutableSet<String> LETTERS = ImmutableSet.of("i", "v");

    private static final ImmutableSet<String> BEFORE_NUMBER =
            ImmutableSet.of("part", "volume", "vol", "chapter", "paper");

    private TitleNumbers() {}

    /** Returns the numbers among the words of a folded title. */
    static Set<Integer> of(List<String> words) {
        Set<Integer> numbers = new HashSet<>();
        String before = "";
        for (String word : words) {
            Matcher digits = DIGITS.matcher(word);
            if (digits.matches()) {
                numbers.add(Integer.parseInt(digits.group(1)));
            } else if (ROMAN.contains(word) && (!LETTERS.contains(word) || BEFORE_NUMBER.contains(before))) {
                numbers.add(ROMAN.indexOf(word) + 1);
            } else if (ORDINAL.contains(word)) {
                numbers.add(ORDINAL.indexOf(word) + 1);
            }
            before = word;
        }
        return numbers;
    }
}
