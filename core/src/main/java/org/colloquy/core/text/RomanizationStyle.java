package org.colloquy.core.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A style in which letters are written in Latin ones, some of them in several ways. What stands for a letter once in a text
 * stands for it everywhere in it.
 */
final class RomanizationStyle {
    /** So many ways to write a text are tried; letters in doubt beyond those are written as is most usual. */
    private static final int MOST = 400;

    /** The most usual style first. */
    static final ImmutableList<RomanizationStyle> ALL = load();

    /** What may stand for letters, which may be those at the beginning (^) or the end ($) of a word. */
    private final ImmutableListMultimap<String, String> ways;

    private final int longest;

    private RomanizationStyle(ImmutableListMultimap<String, String> ways) {
        this.ways = ways;
        this.longest = ways.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    /** Returns how a text of small letters may be written, as is most usual first. */
    Stream<String> write(String text) {
        List<String> cut = cut(text);
        Map<String, List<String>> doubtful = new TreeMap<>();
        int count = 1;
        for (String letters : cut) {
            int choices = ways.get(letters).size();
            if (choices > 1 && count * choices <= MOST && doubtful.put(letters, ways.get(letters)) == null) {
                count *= choices;
            }
        }
        List<String> keys = List.copyOf(doubtful.keySet());
        return Lists.cartesianProduct(List.copyOf(doubtful.values())).stream().map(choice -> {
            Map<String, String> chosen = new HashMap<>();
            IntStream.range(0, keys.size()).forEach(i -> chosen.put(keys.get(i), choice.get(i)));
            return cut.stream()
                    .map(letters -> chosen.getOrDefault(letters, usual(letters)))
                    .collect(Collectors.joining());
        });
    }

    /** Returns how a word of small letters may be written. */
    Spellings spellings(String word) {
        return new Spellings(cut(word).stream()
                .map(letters -> ways.containsKey(letters) ? ways.get(letters) : ImmutableList.of(letters))
                .collect(ImmutableList.toImmutableList()));
    }

    private String usual(String letters) {
        return ways.containsKey(letters) ? ways.get(letters).get(0) : letters;
    }

    /** Cuts a text into the longest letters that there are ways for, and others. */
    private List<String> cut(String text) {
        List<String> cut = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + longest);
            Optional<String> known = known(text, from, to);
            while (known.isEmpty() && to > from + 1) {
                to--;
                known = known(text, from, to);
            }
            cut.add(known.orElse(text.substring(from, to)));
            from = to;
        }
        return cut;
    }

    private Optional<String> known(String text, int from, int to) {
        String letters = text.substring(from, to);
        String begin = from == 0 || !Character.isLetter(text.charAt(from - 1)) ? "^" : "";
        String end = to == text.length() || !Character.isLetter(text.charAt(to)) ? "$" : "";
        return Stream.of(begin + letters + end, begin + letters, letters)
                .filter(ways::containsKey)
                .findFirst();
    }

    private static ImmutableList<RomanizationStyle> load() {
        List<List<String>> table = rows();
        return IntStream.of(1, 2, 3)
                .mapToObj(column -> {
                    ImmutableListMultimap.Builder<String, String> ways = ImmutableListMultimap.builder();
                    for (List<String> row : table) {
                        ways.putAll(row.get(0), ways(row, column));
                    }
                    return new RomanizationStyle(withInitials(ways.build()));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static List<List<String>> rows() {
        try {
            return Resources.readLines(Resources.getResource(RomanizationStyle.class, "romanizations.txt"), UTF_8)
                    .stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Splitter.on('\t')::splitToList)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands in a column; where that is empty, the first of the usual. */
    private static List<String> ways(List<String> row, int column) {
        boolean empty = column >= row.size() || row.get(column).isEmpty();
        List<String> ways =
                Splitter.on(' ').splitToList(row.get(empty ? 1 : column).replace("-", ""));
        return empty ? ways.subList(0, 1) : ways;
    }

    /** Adds what may stand for a letter that is a word: the first letter of what else stands for it, or all of that. */
    private static ImmutableListMultimap<String, String> withInitials(ImmutableListMultimap<String, String> ways) {
        ImmutableListMultimap.Builder<String, String> all = ImmutableListMultimap.builder();
        all.putAll(ways);
        for (String letter : ways.keySet()) {
            if (letter.length() == 1) {
                List<String> written = ways.containsKey("^" + letter) ? ways.get("^" + letter) : ways.get(letter);
                all.putAll(
                        "^" + letter + "$",
                        Stream.concat(
                                        written.stream().map(way -> way.substring(0, Math.min(1, way.length()))),
                                        written.stream())
                                .distinct()
                                .toList());
            }
        }
        return all.build();
    }
}
