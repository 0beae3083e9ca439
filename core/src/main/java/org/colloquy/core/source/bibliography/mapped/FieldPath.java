package org.colloquy.core.source.bibliography.mapped;

import com.google.common.base.Splitter;
import java.util.List;
import org.colloquy.core.source.json.JsonValue;

/**
 * Where in a record a value stands: names of fields with dots between, {@code a.b[*].c}. Lists are gone through whether or
 * not {@code [*]} says so.
 *
 * @param path as written
 * @param names the names on the way
 */
record FieldPath(String path, List<String> names) {

    private static final String EACH = "[*]";

    static FieldPath of(String path) {
        return new FieldPath(
                path,
                Splitter.on('.')
                        .splitToStream(path)
                        .map(name -> name.endsWith(EACH) ? name.substring(0, name.length() - EACH.length()) : name)
                        .toList());
    }

    /** Returns the names with dots between, and nothing else. */
    String plain() {
        return String.join(".", names);
    }

    /** Returns the field of the record in which the way begins. */
    String first(JsonValue record) {
        return record.get(path).isPresent() ? path : names.get(0);
    }

    /** Returns all values there. A name with dots in it, as columns may have, is found too. */
    List<JsonValue> values(JsonValue record) {
        if (record.get(path).isPresent()) {
            return record.each(path);
        }
        List<JsonValue> found = List.of(record);
        for (String name : names) {
            found = found.stream().flatMap(value -> value.each(name).stream()).toList();
        }
        return found;
    }
}
