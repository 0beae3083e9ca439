package org.colloquy.core.source.bibliography.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;

/** An abstract that is given as a list of its words, each with the numbers of the places at which it stands. */
final class InvertedIndex {

    /** Far more words than any abstract has. */
    private static final int MOST_WORDS = 100_000;

    private InvertedIndex() {}

    /** Returns the text. A place that no word has is passed over; empty if there is no word, or a place cannot be. */
    static Optional<String> text(JsonValue index) {
        List<String> words = new ArrayList<>();
        for (JsonField word : index.fields()) {
            for (JsonValue place : word.value().each()) {
                int at = place.integer().orElse(-1);
                if (at < 0 || at >= MOST_WORDS) {
                    return Optional.empty();
                }
                while (words.size() <= at) {
                    words.add("");
                }
                if (words.get(at).isEmpty()) {
                    words.set(at, word.name());
                }
            }
        }
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }
}
