package org.colloquy.core.source.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.colloquy.core.source.Limits;
import org.colloquy.core.source.Passage;

/** Reads JSON that stands inside of another document. */
public final class JsonText {

    private JsonText() {}

    /** Returns the value that {@code text} holds, with its places in the document; empty if that is no JSON. */
    public static Optional<JsonValue> read(Passage text, Limits limits) {
        try {
            JsonTree tree = new JsonTree(
                    JsonTree.factory(limits),
                    new StringReader(text.text()),
                    text.start(),
                    new JsonTree.Complaints() {});
            return tree.advance() ? Optional.of(tree.value()) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
