package org.colloquy.core.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says which of some names of words between hyphens, such as those of formats and queries, may be meant by another. */
public final class Suggestions {
    private static final CharMatcher HYPHEN = CharMatcher.is('-');
    private static final Splitter WORDS = Splitter.on('-');

    private Suggestions() {}

    /** Returns the names that are most like {@code typed}, else the shortest of those that have it for a word. */
    public static List<String> among(Collection<String> names, String typed, int most) {
        List<String> sorted = names.stream().sorted().toList();
        NameSearch.Builder<String> search = NameSearch.builder();
        sorted.forEach(name -> search.add(name, NameSearch.Style.TITLE, ImmutableList.of(HYPHEN.removeFrom(name))));
        List<String> alike = search.build().near(HYPHEN.removeFrom(typed), most);
        return alike.isEmpty()
                ? sorted.stream()
                        .filter(name -> WORDS.splitToList(name).contains(typed))
                        .sorted(Comparator.comparingInt(String::length))
                        .limit(most)
                        .toList()
                : alike;
    }
}
