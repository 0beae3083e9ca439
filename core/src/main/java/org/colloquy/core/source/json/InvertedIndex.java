package org.colloquy.core.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that is given as a list of its words, each with the numbers of the places at which it stands. */
final class InvertedIndex {

    /** Far more words than any abstract has. */
    private static final int MOST_WORDS = 100_000;

    private static final int DIGITS = String.valueOf(MOST_WORDS).length();

    private final List<String> words = new ArrayList<>();
    private boolean fits = true;

    private InvertedIndex() {}

    /**
     * Reads the value that begins with the token at which {@code parser} stands, up to its last token, and returns the text. A
     * place that no word has is passed over. The text is empty if there is no word, or a place cannot be; there is none if the
     * value is no object, or one without fields.
     */
    static Optional<String> read(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            return Optional.empty();
        }
        if (parser.nextToken() == JsonToken.END_OBJECT) {
            return Optional.empty();
        }
        InvertedIndex index = new InvertedIndex();
        while (parser.hasToken(JsonToken.FIELD_NAME)) {
            index.places(parser.currentName(), parser);
            parser.nextToken();
        }
        return Optional.of(index.text());
    }

    private void places(String word, JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            place(word, parser);
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place(word, parser);
        }
    }

    private void place(String word, JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return;
        }
        boolean number = parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getTextLength() <= DIGITS;
        int at = number ? parser.getIntValue() : -1;
        parser.skipChildren();
        if (at < 0 || at >= MOST_WORDS) {
            fits = false;
            return;
        }
        while (words.size() <= at) {
            words.add("");
        }
        if (words.get(at).isEmpty()) {
            words.set(at, word);
        }
    }

    private String text() {
        words.removeIf(String::isEmpty);
        return fits ? String.join(" ", words) : "";
    }
}
