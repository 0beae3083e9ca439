package org.colloquy.core.text;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months and seasons in the languages that programmes and bibliographies are written in, and what is short for them. */
public final class MonthNames {

    /** Fewer letters tell no month: {@code ma} may be March or May. */
    private static final int SHORTEST = 3;

    private static final int MONTHS = 12;
    private static final int SEASONS = 4;
    private static final int FIRST_SEASON = 21;
    private static final ImmutableMap<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static ImmutableMap<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        add(numbers, WordUse.SEASONS, SEASONS, FIRST_SEASON);
        add(numbers, WordUse.MONTHS, MONTHS, 1);
        return ImmutableMap.copyOf(numbers);
    }

    private static void add(Map<String, Integer> numbers, WordUse use, int length, int first) {
        LanguageWords.english(use, length).forEach((name, place) -> addBeginnings(numbers, name, first + place));
        LanguageWords.numbered(use, length).forEach((name, place) -> numbers.put(name, first + place));
    }

    private static void addBeginnings(Map<String, Integer> numbers, String english, int number) {
        for (int length = SHORTEST; length <= english.length(); length++) {
            numbers.put(english.substring(0, length), number);
        }
    }

    /** Returns the number of the month, 1 to 12, or of the season, 21 to 24, that is named or, in English, begins so. */
    public static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the month that is named or, in English, begins so. */
    public static Optional<Month> month(String name) {
        return number(name).filter(number -> number < FIRST_SEASON).map(Month::of);
    }
}
