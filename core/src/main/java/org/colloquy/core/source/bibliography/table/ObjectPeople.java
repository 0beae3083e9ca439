package org.colloquy.core.source.bibliography.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.bibliography.Contributor;
import org.colloquy.core.source.bibliography.ListedPeople;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.ObjectRows;

/** The people in a field of a JSON object: a text with all names, texts with a name each, or objects with the parts of names. */
final class ObjectPeople {

    private final ListedPeople listed = new ListedPeople();

    /** Returns those of a field in their order; none if it names nobody. */
    List<Contributor> of(JsonValue field) {
        List<JsonValue> each = field.each();
        if (each.size() == 1 && each.get(0).isText()) {
            return each.get(0).printed().map(listed::of).orElse(List.of());
        }
        return each.stream().flatMap(person -> person(person).stream()).toList();
    }

    private static Optional<Contributor> person(JsonValue person) {
        return person.isObject()
                ? AuthorCells.person(ObjectRows.row(person, Set.of()))
                : person.printed().map(Passage::strip).map(Contributor::person);
    }
}
