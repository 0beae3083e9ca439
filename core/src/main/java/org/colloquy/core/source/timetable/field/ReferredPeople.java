package org.colloquy.core.source.timetable.field;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.Columns;
import org.colloquy.core.source.table.ObjectRows;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.timetable.SiteMentions;

/**
 * The people whom a document lists once, {@code speakers: [{id: 7, name: Ada Moor}]}, and whom its items name by what they are
 * called there, {@code speakers: [7]}.
 */
final class ReferredPeople {

    private static final ImmutableSet<String> LISTS =
            ImmutableSet.of("people", "persons", "participants", "presenters", "contributors");
    private static final List<String> IDS = List.of("id", "slug", "key", "uid");

    private final PeopleByNumber numbers;
    private final Map<String, JsonValue> byId = new HashMap<>();

    ReferredPeople(SiteMentions site) {
        this.numbers = new PeopleByNumber(site);
    }

    /** Notes whom the whole document lists. */
    void note(JsonValue whole) {
        for (JsonField list : whole.fields()) {
            if (ObjectsOfPeople.isOne(list) || LISTS.contains(Columns.key(list.name()))) {
                list.value().fields().forEach(field -> note(field.name(), field.value()));
                list.value().each().forEach(person -> ids(person).forEach(id -> note(id, person)));
            }
        }
    }

    private void note(String id, JsonValue person) {
        if (person.isObject() && isNamed(ObjectRows.row(person, Set.of()))) {
            byId.putIfAbsent(id, person);
        }
    }

    private static boolean isNamed(Row person) {
        return Stream.of(AuthorColumn.NAME, AuthorColumn.FAMILY)
                .anyMatch(column -> column.of(person).isPresent());
    }

    private static Stream<String> ids(JsonValue person) {
        return person.fields().stream()
                .filter(field -> IDS.contains(Columns.key(field.name())))
                .flatMap(field -> field.value().printed().stream())
                .map(id -> id.text().strip());
    }

    /** Returns whom a text means, if the document lists somebody under it. */
    Optional<JsonValue> find(Passage reference) {
        return Optional.ofNullable(byId.get(reference.text().strip()));
    }

    /** Returns whether a text is a number, and so nobody's name. */
    boolean isNumber(Passage reference) {
        return numbers.isOne(reference);
    }
}
