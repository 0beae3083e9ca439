package org.colloquy.core.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
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
        ObjectRows row = new ObjectRows();
        object.fields().stream()
                .filter(field -> !leftOut.contains(field.name()))
                .forEach(field -> row.add(field.name(), field));
        return Row.of(row.cells, object.passage());
    }

    private void add(String name, JsonField field) {
        for (JsonValue value : field.value().each()) {
            value.printed().ifPresent(cell -> cells.add(Map.entry(name, cell)));
            value.fields().forEach(inner -> add(name + "." + inner.name(), inner));
        }
    }
}
