package org.colloquy.core.source.timetable.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.core.model.PersonName;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.json.JsonField;
import org.colloquy.core.source.json.JsonValue;
import org.colloquy.core.source.table.AuthorColumn;
import org.colloquy.core.source.table.ObjectRows;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;

/** The people of an item in JSON: a text with all names, texts with a name each, or objects with name and place of work. */
final class ObjectsOfPeople implements ItemPeople {

    private static final Set<ScheduleColumn> ROLES = EnumSet.of(
            ScheduleColumn.AUTHORS,
            ScheduleColumn.SPEAKERS,
            ScheduleColumn.MODERATORS,
            ScheduleColumn.CHAIRS,
            ScheduleColumn.ADVISERS);
    private static final List<String> PLACES = Stream.concat(
                    ScheduleColumn.AFFILIATIONS.names().stream(), Stream.of("Affiliation name", "Company"))
            .toList();

    private final SiteMentions site;
    private final JsonValue item;
    private final ReferredPeople listed;

    ObjectsOfPeople(SiteMentions site, JsonValue item, ReferredPeople listed) {
        this.site = site;
        this.item = item;
        this.listed = listed;
    }

    /** Returns whether a field says who does something. */
    static boolean isOne(JsonField field) {
        return ScheduleColumn.named(field.name()).filter(ROLES::contains).isPresent();
    }

    @Override
    public List<Named> of(ScheduleColumn column) {
        return item.fields().stream()
                .filter(field -> ScheduleColumn.named(field.name())
                        .filter(column::equals)
                        .isPresent())
                .map(field -> people(field.value().each()))
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Named> people(List<JsonValue> each) {
        if (each.size() == 1 && each.get(0).isText()) {
            List<Passage> names = each.get(0).printed().map(SplitNames::of).orElse(List.of());
            List<Passage> places = names.size() == 1 ? besides() : List.of();
            return names.stream().flatMap(name -> named(name, places).stream()).toList();
        }
        return each.stream().flatMap(one -> person(one).stream()).toList();
    }

    private Optional<Named> named(Passage name, List<Passage> places) {
        Optional<JsonValue> meant = listed.find(name);
        if (meant.isPresent()) {
            return person(meant.get());
        }
        return listed.isNumber(name)
                ? Optional.empty()
                : Optional.of(new Named(name, ScheduledItem.person(site, name, places)));
    }

    /** Returns the places of work that the item tells, where it has one speaker and nobody in another role. */
    private List<Passage> besides() {
        return item.fields().stream().filter(ObjectsOfPeople::isOne).count() == 1
                ? ObjectRows.row(item, Set.of()).cells(PLACES)
                : List.of();
    }

    private Optional<Named> person(JsonValue one) {
        if (!one.isObject()) {
            return one.printed().flatMap(name -> named(name, List.of()));
        }
        Row row = ObjectRows.row(one, Set.of());
        List<Passage> places = row.cells(PLACES);
        return AuthorColumn.NAME
                .of(row)
                .or(() -> row.cell("Speaker"))
                .map(name -> new Named(name, ScheduledItem.person(site, name, places)))
                .or(() ->
                        AuthorColumn.FAMILY.of(row).map(family -> inParts(AuthorColumn.GIVEN.of(row), family, places)));
    }

    private Named inParts(Optional<Passage> given, Passage family, List<Passage> places) {
        Passage whole = given.map(first -> new Passage(
                        first.text() + " " + family.text(),
                        Math.min(first.start(), family.start()),
                        Math.max(first.end(), family.end())))
                .orElse(family);
        PersonName name = given.map(first -> PersonName.parse(family.text(), first.text()))
                .orElseGet(() -> PersonName.parse(family.text()));
        // The parts may stand apart, so that no words of the document are the whole name.
        return new Named(family, Optional.of(ScheduledItem.person(site, name, whole, places)));
    }
}
