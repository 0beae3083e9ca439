package org.colloquy.core.source.bibliography.bibtex;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.core.text.MonthNames;
import org.colloquy.core.text.Tidy;

/**
 * What the fields {@code month} and {@code day} say: {@code jan}, {@code 7}, {@code July 4--6}, {@code 10~jan}, {@code
 * jul/aug}, {@code Frühling}, {@code 30 sep -- 2 oct}.
 *
 * @param month 1 to 12, or 21 to 24 for the seasons
 * @param day the day
 * @param lastMonth the month in which a range ends; empty if it is no range
 * @param lastDay the day on which it ends
 */
record BibtexMonths(int month, OptionalInt day, OptionalInt lastMonth, OptionalInt lastDay) {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final int LONGEST = 60;
    private static final int SEASONS = 21;
    private static final int DAYS = 31;

    /** Reads the two fields; empty if any word of them is not understood. */
    static Optional<BibtexMonths> of(String month, Optional<String> day) {
        List<Integer> months = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        for (String word : words(month)) {
            Optional<Integer> named = MonthNames.number(word);
            boolean number = CharMatcher.inRange('0', '9').matchesAllOf(word) && word.length() <= 2;
            if (named.isEmpty() && !number) {
                return Optional.empty();
            }
            (named.isEmpty() ? days : months).add(named.orElseGet(() -> Integer.valueOf(word)));
        }
        if (months.isEmpty()) {
            months.addAll(days);
            days.clear();
        }
        for (String word : day.map(BibtexMonths::words).orElse(List.of())) {
            if (!CharMatcher.inRange('0', '9').matchesAllOf(word) || word.length() > 2) {
                return Optional.empty();
            }
            days.add(Integer.valueOf(word));
        }
        return of(months, days);
    }

    /** Letters and digits are parted also where no space does it, as in {@code 4th} or {@code 10jan}. */
    private static List<String> words(String printed) {
        String text = Tidy.title(printed).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            boolean changes = i > 0 && digit != Character.isDigit(text.charAt(i - 1));
            out.append(changes ? " " : "").append(digit || Character.isLetter(c) ? c : ' ');
        }
        List<String> words = new ArrayList<>();
        WORDS.split(out).forEach(words::add);
        words.removeAll(List.of("th", "st", "nd", "rd", "and", "und", "et", "to", "bis", "of"));
        return words;
    }

    private static Optional<BibtexMonths> of(List<Integer> months, List<Integer> days) {
        boolean sound = !months.isEmpty()
                && months.size() <= 2
                && days.size() <= 2
                && months.stream().allMatch(m -> (m >= 1 && m <= 12) || (m >= SEASONS && m <= SEASONS + 3))
                && days.stream().allMatch(d -> d >= 1 && d <= DAYS);
        if (!sound || (months.size() == 2 && (months.get(0) >= months.get(1) || days.size() == 1))) {
            return Optional.empty();
        }
        int first = months.get(0);
        OptionalInt firstDay = days.isEmpty() ? OptionalInt.empty() : OptionalInt.of(days.get(0));
        if (months.size() == 1 && days.size() < 2) {
            return Optional.of(new BibtexMonths(first, firstDay, OptionalInt.empty(), OptionalInt.empty()));
        }
        boolean backwards = months.size() == 1 && days.get(0) >= days.get(1);
        OptionalInt lastDay = days.size() < 2 ? OptionalInt.empty() : OptionalInt.of(days.get(1));
        int last = months.get(months.size() - 1);
        return backwards
                ? Optional.empty()
                : Optional.of(new BibtexMonths(first, firstDay, OptionalInt.of(last), lastDay));
    }
}
