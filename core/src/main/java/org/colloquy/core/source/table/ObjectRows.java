package org.colloquy.core.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonValue;

/**
 * Makes rows of objects in JSON. A field is a column; an array several of one name; a field of an object within the object has
 * both names, {@code venue.name}.
 */
public final class ObjectRows {

    private final List<Map.Entry<String, Passage>> cells = new ArrayList<>();

    private ObjectRows() {}

    /**
     * Makes a row.
     *
     * @param leftOut fields that are no columns
     */
    public static Row row(JsonValue object, Set<String> leftOut) {
        return row(object, leftOut, Map.of());
    }

    /**
     * Makes a row with more cells than those of the object.
     *
     * @param leftOut fields that are no columns
     * @param more what is known from elsewhere, by the names of columns that the object lacks
     */
    public static Row row(JsonValue object, Set<String> leftOut, Map<String, Passage> more) {
        ObjectRows row = new ObjectRows();
        object.fields().stream()
                .filter(field -> !leftOut.contains(field.name()))
                .forEach(field -> row.add(field.name(), field.value()));
        row.cells.addAll(more.entrySet());
        return Row.of(row.cells, object.passage());
    }

    private void add(String name, JsonValue value) {
        value.printed().ifPresent(cell -> cells.add(Map.entry(name, cell)));
        value.items().forEach(item -> add(name, item));
        value.fields().forEach(field -> add(name + "." + field.name(), field.value()));
    }
}
