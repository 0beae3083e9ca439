package org.colloquy.bench.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    boolean covers(String document, String item, String field) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        return places.contains(List.of(file, item, field)) || places.contains(List.of(file, "*", field));
    }
}
