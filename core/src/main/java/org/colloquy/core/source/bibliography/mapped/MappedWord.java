package org.colloquy.core.source.bibliography.mapped;

import java.util.Map;
import java.util.Optional;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.json.JsonRecord;

/**
 * A choice among the words of the model: always the same, or by what a field says.
 *
 * @param <T> what is chosen
 * @param by the field
 * @param choices what its texts mean
 * @param otherwise what is meant by any other text, or always
 */
record MappedWord<T>(Optional<ValueSelection> by, Map<String, T> choices, T otherwise) {

    T of(JsonRecord record) {
        Optional<String> said = by.flatMap(selection -> selection.text(record)).map(Passage::text);
        return said.map(text -> choices.getOrDefault(text.strip(), otherwise)).orElse(otherwise);
    }
}
