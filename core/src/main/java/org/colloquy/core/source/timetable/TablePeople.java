package org.colloquy.core.source.timetable;

import java.util.List;
import java.util.Optional;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;

/** The people of a row. */
final class TablePeople {

    private final SiteMentions site;
    private final Row row;

    TablePeople(SiteMentions site, Row row) {
        this.site = site;
        this.row = row;
    }

    /** Returns those whom the columns of a sort name; each may have a column of its own. */
    List<Passage> names(ScheduleColumn column) {
        return row.cells(column.names()).stream()
                .flatMap(cell -> SplitNames.of(cell).stream())
                .toList();
    }

    /** Returns the authors with the places that their numbers, or a column with one place, give them. */
    List<Optional<PersonMention>> authors() {
        NumberedPlaces places = new NumberedPlaces(site, ScheduleColumn.AFFILIATIONS.of(row));
        return names(ScheduleColumn.AUTHORS).stream().map(places::person).toList();
    }
}
