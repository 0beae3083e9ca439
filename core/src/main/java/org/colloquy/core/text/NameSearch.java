package org.colloquy.core.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds things by name, however the name is typed: in any case, with or without diacritics, with umlauts spelled out,
 * some of its words alone, with initials, the beginnings of words, people's in Latin letters for Cyrillic and Greek ones;
 * and what is near to it where nothing fits.
 *
 * @param <T> the type of what is found
 */
public final class NameSearch<T> {

    private static final double SIMILAR = 0.6;
    private static final int LONGEST_TYPED = 2000;

    private final ImmutableList<Entry<T>> entries;

    private NameSearch(ImmutableList<Entry<T>> entries) {
        this.entries = entries;
    }

    /** What sort of name something has. */
    public enum Style {
        /** A person's, of which words may be shortened to initials. */
        PERSON,
        /** Any other. */
        TITLE
    }

    /** Returns a builder without any entries yet. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Returns all that fits, the best first, else in the order of adding; nothing fits a text without a letter. */
    public List<T> fitting(String typed) {
        NameKeys keys = NameKeys.of(typed);
        return entries.stream()
                .map(entry -> new Fitting<>(entry.thing(), entry.fit(keys)))
                .filter(fitting -> fitting.fit() != NameFit.NONE)
                .sorted(Comparator.comparing(Fitting::fit))
                .map(Fitting::thing)
                .toList();
    }

    /** Returns what fits best, in the order of adding: several things if they fit alike. */
    public List<T> best(String typed) {
        NameKeys keys = NameKeys.of(typed);
        NameFit best = entries.stream()
                .map(entry -> entry.fit(keys))
                .min(Comparator.naturalOrder())
                .orElse(NameFit.NONE);
        return best == NameFit.NONE
                ? ImmutableList.of()
                : entries.stream()
                        .filter(entry -> entry.fit(keys) == best)
                        .map(Entry::thing)
                        .toList();
    }

    /** Returns what is similar, the most similar first, at most {@code most}. */
    public List<T> near(String typed, int most) {
        NameKeys keys = NameKeys.of(typed.substring(0, Math.min(LONGEST_TYPED, typed.length())));
        return entries.stream()
                .map(entry -> new Scored<>(entry.thing(), entry.similarity(keys)))
                .filter(scored -> scored.score() >= SIMILAR)
                .sorted(Comparator.comparingDouble(scored -> -scored.score()))
                .limit(most)
                .map(Scored::thing)
                .toList();
    }

    private record Fitting<T>(T thing, NameFit fit) {}

    private record Scored<T>(T thing, double score) {}

    private record Entry<T>(T thing, Style style, ImmutableList<NameKeys> names) {
        NameFit fit(NameKeys typed) {
            return names.stream()
                    .flatMap(typed::beside)
                    .map(pair -> pair.typed().fit(pair.name(), style))
                    .min(Comparator.naturalOrder())
                    .orElse(NameFit.NONE);
        }

        double similarity(NameKeys typed) {
            return names.stream()
                    .flatMap(typed::beside)
                    .mapToDouble(pair -> pair.typed().similarity(pair.name()))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * Takes what can be found.
     *
     * @param <T> the type of what is found
     */
    public static final class Builder<T> {

        private final ImmutableList.Builder<Entry<T>> entries = ImmutableList.builder();

        private Builder() {}

        /** Adds a thing with all its names. */
        public Builder<T> add(T thing, Style style, Collection<String> names) {
            entries.add(new Entry<>(
                    thing,
                    style,
                    names.stream()
                            .distinct()
                            .map(name -> style == Style.PERSON ? NameKeys.of(name) : NameKeys.asPrinted(name))
                            .collect(ImmutableList.toImmutableList())));
            return this;
        }

        /** Returns the search. */
        public NameSearch<T> build() {
            return new NameSearch<>(entries.build());
        }
    }
}
