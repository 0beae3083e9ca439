package org.colloquy.core.source.bibliography;

import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** An abstract that is given as a list of its words, each with the numbers of the places at which it stands. */
final class InvertedIndex {

    /** Far more words than any abstract has. */
    private static final int MOST_WORDS = 100_000;

    private InvertedIndex() {}

    /** Returns the text. A place that no word has is passed over; empty if there is no word, or a place cannot be. */
    static Optional<String> text(JsonValue index) {
        TreeMap<Integer, String> words = new TreeMap<>();
        for (JsonField word : index.fields()) {
            for (JsonValue place : word.value().each()) {
                int at = place.integer().orElse(-1);
                if (at < 0 || at >= MOST_WORDS) {
                    return Optional.empty();
                }
                words.putIfAbsent(at, word.name());
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words.values()));
    }
}
