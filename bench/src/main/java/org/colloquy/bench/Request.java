package org.colloquy.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the command is asked.
 *
 * @param kind what to measure
 * @param path what to measure it on
 * @param limit how many of the labelled lines to take, from the first
 * @param shown how many errors to name
 */
record Request(Kind kind, Path path, long limit, long shown) {

    private static final String ALL = "--all";
    private static final String LIMIT = "--limit";

    /** What can be measured. */
    enum Kind {
        PROGRAMMES(40),
        BIBLIOGRAPHIES(40),
        PEOPLE(20),
        PAPERS(20),
        NAMES(20),
        TOPICS(20);

        private final int shown;

        Kind(int shown) {
            this.shown = shown;
        }

        boolean isOfFolders() {
            return this == PROGRAMMES || this == BIBLIOGRAPHIES;
        }

        static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /** Reads the words after the command; empty if they ask for nothing that there is. */
    static Optional<Request> parse(List<String> args) {
        List<String> words = new ArrayList<>(args);
        boolean all = words.removeIf(ALL::equals);
        Optional<Long> limit = Optional.empty();
        int at = words.indexOf(LIMIT);
        if (at >= 0) {
            if (at + 1 == words.size() || !words.get(at + 1).matches("\\d{1,9}")) {
                return Optional.empty();
            }
            limit = Optional.of(Long.parseLong(words.get(at + 1)));
            words.subList(at, at + 2).clear();
        }
        if (words.size() != 2) {
            return Optional.empty();
        }
        long most = limit.orElse(Long.MAX_VALUE);
        boolean limited = limit.isPresent();
        return Kind.named(words.get(0))
                .filter(kind -> !(limited && kind.isOfFolders()))
                .map(kind -> new Request(kind, Path.of(words.get(1)), most, all ? Long.MAX_VALUE : kind.shown));
    }
}
