package org.colloquy.core.source.table;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;

/** The names of a table's columns, in any case, with spaces or underscores between words; {@code Author(s)} is plural. */
public final class Columns {

    private static final CharMatcher BETWEEN = CharMatcher.anyOf(" _-.\u00a0");
    private static final String DELIMITERS = ",;\t|";
    private static final String STATED = "sep=";

    private Columns() {}

    /** Returns the form in which names are compared. */
    public static String key(String name) {
        return BETWEEN.removeFrom(name.toLowerCase(Locale.ROOT)).replace("(s)", "s");
    }

    /** {@code Author 2} is one of several columns {@code Author}. */
    static String withoutNumber(String name) {
        return CharMatcher.inRange('0', '9').trimTrailingFrom(key(name.strip()));
    }

    /** Returns the names in the first line of a text, in the form in which {@link #has} compares them. */
    public static Set<String> names(String text) {
        int start = statedDelimiter(text).isPresent() ? text.indexOf('\n') + 1 : 0;
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        char delimiter = delimiter(line);
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        for (String cell : line.split(java.util.regex.Pattern.quote(Character.toString(delimiter)), -1)) {
            String name = CharMatcher.anyOf("\"\r ").trimFrom(cell);
            names.add(key(name));
            names.add(withoutNumber(name));
        }
        return names.build();
    }

    /** Returns whether one of several names that mean the same is among {@code names}. */
    public static boolean has(Set<String> names, String... synonyms) {
        for (String synonym : synonyms) {
            if (names.contains(key(synonym))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what the first line says that parts the cells, as spreadsheets are told: {@code sep=;}. */
    static Optional<Character> statedDelimiter(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? "" : CharMatcher.anyOf("\"\r\uFEFF ").trimFrom(text.substring(0, end));
        boolean stated = line.length() == STATED.length() + 1
                && line.startsWith(STATED)
                && DELIMITERS.indexOf(line.charAt(STATED.length())) >= 0;
        return stated ? Optional.of(line.charAt(STATED.length())) : Optional.empty();
    }

    /** Returns what parts the cells of a header: the most frequent of comma, semicolon, tab and bar outside quotes. */
    static char delimiter(String header) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            int at = DELIMITERS.indexOf(c);
            if (at >= 0 && !quoted) {
                counts[at]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    /** Numbers the columns; of two with one name the first counts. */
    static ImmutableMap<String, Integer> numbered(List<Optional<Passage>> header) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            int number = i;
            header.get(i).ifPresent(name -> numbers.putIfAbsent(key(name.text().strip()), number));
        }
        return ImmutableMap.copyOf(numbers);
    }
}
