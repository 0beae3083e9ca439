package org.colloquy.core.source.timetable.field;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.source.timetable.NumberedPlaces;
import org.colloquy.core.source.timetable.ScheduledItem;
import org.colloquy.core.source.timetable.SiteMentions;
import org.colloquy.core.source.timetable.SplitNames;

/** The people of a row. Authors have the places that their numbers, or a column with one place, give them. */
final class TablePeople implements ItemPeople {

    private final SiteMentions site;
    private final Row row;
    private final PeopleByNumber numbers;

    TablePeople(SiteMentions site, Row row, PeopleByNumber numbers) {
        this.site = site;
        this.row = row;
        this.numbers = numbers;
    }

    @Override
    public List<Named> of(ScheduleColumn column) {
        boolean authors = column == ScheduleColumn.AUTHORS;
        NumberedPlaces places =
                new NumberedPlaces(site, authors ? ScheduleColumn.AFFILIATIONS.of(row) : Optional.empty());
        return row.cells(column.names()).stream()
                .flatMap(cell -> SplitNames.of(cell).stream())
                .filter(name -> !numbers.isOne(name))
                .map(name ->
                        new Named(name, authors ? places.person(name) : ScheduledItem.person(site, name, List.of())))
                .toList();
    }
}
