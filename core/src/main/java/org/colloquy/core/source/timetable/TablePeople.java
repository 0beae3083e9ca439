package org.colloquy.core.source.timetable;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.PersonMention;
import org.colloquy.core.source.Passage;
import org.colloquy.core.source.table.Row;
import org.colloquy.core.source.table.ScheduleColumn;

/**
 * The people of a row. ConfTool numbers the places of authors: {@code Moor, Ada (1,2); Lund, Bo (2)} beside {@code 1: Lund
 * University; 2: TU Dresden}.
 */
final class TablePeople {

    private static final Pattern NUMBERS = Pattern.compile("\\s{0,3}\\((\\d{1,3}(?:,\\s?\\d{1,3})*)\\)$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\s?[:.]\\s{0,3}(?=\\S)");
    private static final Pattern BETWEEN_PLACES = Pattern.compile("[;\n]");

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
        List<Passage> places = ScheduleColumn.AFFILIATIONS
                .of(row)
                .map(list -> SplitNames.at(BETWEEN_PLACES, list))
                .orElse(List.of());
        Map<String, Passage> byNumber = new HashMap<>();
        for (Passage place : places) {
            Matcher number = NUMBERED.matcher(place.text());
            if (number.find()) {
                byNumber.putIfAbsent(
                        number.group(1), place.part(number.end(), place.text().length()));
            }
        }
        List<Passage> ofAll = places.size() == 1 && byNumber.isEmpty() ? places : List.of();
        return names(ScheduleColumn.AUTHORS).stream()
                .map(name -> author(name, byNumber, ofAll))
                .toList();
    }

    private Optional<PersonMention> author(Passage name, Map<String, Passage> places, List<Passage> ofAll) {
        Matcher numbers = NUMBERS.matcher(name.text());
        if (!numbers.find() || numbers.start() == 0) {
            return ScheduledItem.person(site, name, ofAll);
        }
        List<Passage> own = new ArrayList<>();
        for (String number : numbers.group(1).split(",", -1)) {
            Optional.ofNullable(places.get(CharMatcher.whitespace().trimFrom(number)))
                    .ifPresent(own::add);
        }
        return ScheduledItem.person(site, name.part(0, numbers.start()), own);
    }
}
