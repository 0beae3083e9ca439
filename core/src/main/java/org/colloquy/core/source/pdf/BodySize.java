package org.colloquy.core.source.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size in which most of a document is set. */
final class BodySize {

    /** Sizes that differ by less are the same. */
    private static final double STEP = 4;

    private BodySize() {}

    static double of(List<Page> pages) {
        Map<Long, Integer> sizes = new HashMap<>();
        pages.forEach(page -> page.pieces()
                .forEach(piece -> piece.words()
                        .forEach(word -> sizes.merge(
                                Math.round(word.size() * STEP), word.text().length(), Integer::sum))));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(size -> size.getKey() / STEP)
                .orElse(0.0);
    }
}
