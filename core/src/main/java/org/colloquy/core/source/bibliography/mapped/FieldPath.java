package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.source.json.JsonValue;

/**
 * Where in a record a value stands: names of fields with dots between, {@code a.b[*].c}. Lists are gone through whether or
 * not {@code [*]} says so; of the objects of a list {@code a[b=c]} takes those whose field says so, and {@code a[b!=c]} the
 * others.
 *
 * @param path as written
 * @param steps the names on the way
 */
record FieldPath(String path, List<FieldStep> steps) {

    private static final Splitter DOTS = Splitter.on(Pattern.compile("\\.(?![^\\[\\]]*\\])"));

    static FieldPath of(String path) {
        return new FieldPath(path, DOTS.splitToStream(path).map(FieldStep::of).toList());
    }

    /** Returns the names with dots between, and nothing else. */
    String plain() {
        return steps.stream().map(FieldStep::name).collect(Collectors.joining("."));
    }

    /** Returns the field of the record in which the way begins. */
    String first(JsonValue record) {
        return record.get(path).isPresent() ? path : steps.get(0).name();
    }

    /** Returns all values there. A name with dots in it, as columns may have, is found too. */
    List<JsonValue> values(JsonValue record) {
        if (record.get(path).isPresent()) {
            return record.each(path);
        }
        List<JsonValue> found = List.of(record);
        for (FieldStep step : steps) {
            found = found.stream().flatMap(step::values).toList();
        }
        return found;
    }
}
