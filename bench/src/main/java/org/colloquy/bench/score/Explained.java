package org.colloquy.bench.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Differences that are as they should be, each with its reason: the truth is another tool's, and may be mistaken. */
public final class Explained {

    /** Nothing is explained. */
    public static final Explained NOTHING = new Explained(Set.of());

    private final Set<List<String>> places;

    private Explained(Set<List<String>> places) {
        this.places = places;
    }

    /**
     * Reads lines of four columns parted by tabs: file, entry, field, reason. A {@code #} begins a comment; {@code *}
     * as entry stands for every entry of the file.
     *
     * @throws IllegalArgumentException if a line has not four columns, or no reason
     */
    public static Explained parse(List<String> lines) {
        return new Explained(lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Explained::place)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> place(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4 || columns[3].isBlank()) {
            throw new IllegalArgumentException("not file, entry, field and reason, parted by tabs: " + line);
        }
        return List.of(columns[0], columns[1], columns[2]);
    }

    /** Returns the place, as file, entry and field, whose line explains a difference. */
    Optional<List<String>> place(String document, String item, String field) {
        return Stream.of(item, "*")
                .map(entry -> List.of(file(document), entry, field))
                .filter(places::contains)
                .findFirst();
    }

    /** Returns the places in a document, in the order of the alphabet. */
    List<List<String>> places(String document) {
        return places.stream()
                .filter(place -> place.get(0).equals(file(document)))
                .sorted(Comparator.comparing(List::toString))
                .toList();
    }

    private static String file(String document) {
        return document.substring(document.lastIndexOf('/') + 1);
    }
}
