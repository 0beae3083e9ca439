package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Set;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.SchedulePlaces;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Cell;
import org.colloquy.core.source.table.ScheduleColumn;

/** The people of a table's row, who work where another cell says. */
final class RowPlaces {

    private static final Set<ScheduleColumn> PERSONAL = Set.of(ScheduleColumn.AUTHORS, ScheduleColumn.SPEAKERS);

    private RowPlaces() {}

    /** Returns the row with each place in brackets behind its person. */
    static List<Cell> of(List<Cell> row, ScheduleNames names) {
        List<Cell> people =
                row.stream().filter(cell -> PERSONAL.contains(cell.column())).toList();
        List<Cell> places = row.stream()
                .filter(cell -> cell.column() == ScheduleColumn.AFFILIATIONS)
                .toList();
        if (people.size() != 1 || places.size() != 1 || !mayWorkAt(people.get(0), places.get(0), names)) {
            return row;
        }
        Cell person = people.get(0);
        List<ScheduleNames.Named> working =
                SchedulePlaces.of(List.of(places.get(0).text())).with(names.people(person.text()));
        if (working.stream().anyMatch(named -> named.affiliations().isEmpty())) {
            return row;
        }
        Printed placed = SchedulePlaces.list(working.stream()
                .map(named -> SchedulePlaces.bracketed(
                        named.name(), named.affiliations().get(0)))
                .toList());
        return row.stream()
                .filter(cell -> cell != places.get(0))
                .map(cell -> cell == person ? new Cell(cell.column(), cell.name(), placed) : cell)
                .toList();
    }

    private static boolean mayWorkAt(Cell person, Cell place, ScheduleNames names) {
        return place.text().start() >= person.text().end()
                && CharMatcher.anyOf("()[]")
                        .matchesNoneOf(person.text().text() + place.text().text())
                && names.people(person.text()).stream()
                        .allMatch(named -> named.affiliations().isEmpty());
    }
}
