package org.colloquy.core.text;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a word may be written in one style.
 *
 * @param parts what may stand for each part of the word, as is most usual first
 */
record Spellings(ImmutableList<ImmutableList<String>> parts) {

    /** Returns the most usual way to write the word. */
    String usual() {
        return usual(0);
    }

    private String usual(int from) {
        return parts.subList(from, parts.size()).stream()
                .map(ways -> ways.get(0))
                .collect(Collectors.joining());
    }

    /** Returns whether the word may be written so. */
    boolean include(String spelling) {
        Set<Integer> read = ImmutableSet.of(0);
        for (List<String> ways : parts) {
            read = readOn(spelling, read, ways);
        }
        return read.contains(spelling.length());
    }

    /** Returns a way to write the word that begins so and goes on, if there is one. */
    Optional<String> goingOn(String beginning) {
        Set<Integer> read = ImmutableSet.of(0);
        for (int part = 0; part < parts.size() && !read.isEmpty(); part++) {
            for (int at : read) {
                String rest = beginning.substring(at);
                for (String way : parts.get(part)) {
                    if (way.length() > rest.length() && way.startsWith(rest)) {
                        return Optional.of(beginning.substring(0, at) + way + usual(part + 1));
                    }
                }
            }
            read = readOn(beginning, read, parts.get(part));
        }
        return Optional.empty();
    }

    /** Returns where a spelling may have been read up to, if one of these comes next. */
    private static Set<Integer> readOn(String spelling, Set<Integer> read, List<String> ways) {
        return read.stream()
                .flatMap(at -> ways.stream()
                        .filter(way -> spelling.startsWith(way, at))
                        .map(way -> at + way.length()))
                .collect(toImmutableSet());
    }
}
