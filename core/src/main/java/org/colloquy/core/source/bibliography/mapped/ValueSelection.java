package org.colloquy.core.source.bibliography.mapped;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.json.JsonRecord;
import org.colloquy.core.source.json.JsonValue;

/**
 * Which values of a record are meant: those at the first path that has any, in pieces if they are lists in one text.
 *
 * @param paths where to look, in this order
 * @param separator what parts the pieces
 */
record ValueSelection(List<FieldPath> paths, Optional<String> separator) {

    static ValueSelection of(String path) {
        return new ValueSelection(List.of(FieldPath.of(path)), Optional.empty());
    }

    /** Returns whether one of the fields is among those that {@code has} tells. */
    boolean isAmong(Predicate<String> has) {
        return paths.stream().anyMatch(path -> has.test(path.plain()));
    }

    /** Returns the texts, and notes that their fields were looked at. */
    List<Passage> texts(JsonRecord record) {
        List<Passage> texts = values(record).stream()
                .flatMap(value -> value.printed().stream())
                .toList();
        return separator.isEmpty()
                ? texts
                : texts.stream()
                        .flatMap(text -> SplitText.parts(text, separator.get()).stream())
                        .toList();
    }

    Optional<Passage> text(JsonRecord record) {
        return texts(record).stream().findFirst();
    }

    List<JsonValue> values(JsonRecord record) {
        for (FieldPath path : paths) {
            List<JsonValue> values = path.values(record.value()).stream()
                    .filter(value -> !value.isText() || value.printed().isPresent())
                    .toList();
            if (!values.isEmpty()) {
                record.take(path.first(record.value()));
                return values;
            }
        }
        return List.of();
    }
}
