package org.colloquy.core.source.bibliography.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.SplitText;
import org.colloquy.core.source.bibliography.json.JsonRecord;
import org.colloquy.core.source.json.JsonValue;

/**
 * Which values of a record are meant: those at the first path that has any, or those at all of them, in pieces if they are
 * lists in one text.
 *
 * @param paths where to look, in this order
 * @param every whether what stands at one path leaves the others to be looked at
 * @param pieces takes a text apart
 */
record ValueSelection(List<FieldPath> paths, boolean every, Function<Passage, List<Passage>> pieces) {

    /** Of the values at the first of some paths, each is one. */
    static ValueSelection whole(List<FieldPath> paths) {
        return new ValueSelection(paths, false, List::of);
    }

    /** A separator parts the pieces of each value. */
    static ValueSelection split(List<FieldPath> paths, String separator) {
        return firstOf(paths, text -> SplitText.parts(text, separator));
    }

    /** The values at the first of some paths are to be taken apart. */
    static ValueSelection firstOf(List<FieldPath> paths, Function<Passage, List<Passage>> pieces) {
        return new ValueSelection(paths, false, pieces);
    }

    /** Returns the same, of the values at all paths. */
    ValueSelection ofAll() {
        return new ValueSelection(paths, true, pieces);
    }

    /** Returns the same, each piece of which is taken apart once more. */
    ValueSelection inPieces(Function<Passage, List<Passage>> smaller) {
        return new ValueSelection(
                paths,
                every,
                text -> pieces.apply(text).stream()
                        .flatMap(piece -> smaller.apply(piece).stream())
                        .toList());
    }

    static ValueSelection of(String path) {
        return whole(List.of(FieldPath.of(path)));
    }

    /** Returns whether one of the fields is among those that {@code has} tells. */
    boolean isAmong(Predicate<String> has) {
        return paths.stream().anyMatch(path -> has.test(path.plain()));
    }

    /** Returns the texts, and notes that their fields were looked at. */
    List<Passage> texts(JsonRecord record) {
        return values(record).stream()
                .flatMap(value -> value.printed().stream())
                .flatMap(text -> pieces.apply(text).stream())
                .toList();
    }

    Optional<Passage> text(JsonRecord record) {
        return texts(record).stream().findFirst();
    }

    List<JsonValue> values(JsonRecord record) {
        List<JsonValue> all = new ArrayList<>();
        for (FieldPath path : paths) {
            List<JsonValue> values = path.values(record.value()).stream()
                    .filter(value -> !value.isText() || value.printed().isPresent())
                    .toList();
            if (!values.isEmpty()) {
                record.take(path.first(record.value()));
                all.addAll(values);
                if (!every) {
                    break;
                }
            }
        }
        return all;
    }
}
