package org.colloquy.core.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.colloquy.core.model.Conference;
import org.colloquy.core.model.ConferenceSeries;
import org.colloquy.core.source.Problem.Severity;

/**
 * Reads a table of editions, one on each line, in columns that tabs part. Columns beyond those that are needed are notes;
 * so are lines that begin with {@code #}. A line that is wrong costs that line.
 */
final class EditionTable {

    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("acronym", "name", "year", "first day", "last day", "place", "zone");
    private static final Splitter TAB = Splitter.on('\t');
    /** Spreadsheets put quotes around what holds a comma. */
    private static final CharMatcher AROUND = CharMatcher.whitespace().or(CharMatcher.is('"'));

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

    private final TextDocument table;
    private final Consumer<Problem> problems;
    private final List<Conference> editions = new ArrayList<>();
    /** The lines on which editions stand, by what their spellings have in common. */
    private final Map<String, Integer> lines = new HashMap<>();
    /** The names of series, likewise. */
    private final Map<String, String> names = new HashMap<>();

    private EditionTable(TextDocument table, Consumer<Problem> problems) {
        this.table = table;
        this.problems = problems;
    }

    /** Returns the editions in the order of the table; {@code problems} learns what is wrong with it and where. */
    static List<Conference> read(TextDocument table, Consumer<Problem> problems) {
        EditionTable reading = new EditionTable(table, problems);
        int start = 0;
        int number = 1;
        for (String line : Splitter.on('\n').split(table.text())) {
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                reading.line(line, start, number);
            }
            start += line.length() + 1;
            number++;
        }
        return reading.editions;
    }

    private void line(String line, int start, int number) {
        Cell whole = new Cell(line, start, start + line.length());
        List<Cell> cells = cells(whole);
        edition(whole, cells).ifPresent(edition -> {
            Integer before = lines.putIfAbsent(Acronyms.keyOfLabel(edition.label()), number);
            if (before != null) {
                tell(whole, edition.label() + " stands in line " + before + " already; keep one of them");
                return;
            }
            editions.add(edition);
            checkName(edition.series(), cells.get(1));
        });
    }

    private void checkName(ConferenceSeries series, Cell name) {
        String first = names.computeIfAbsent(Acronyms.key(series.acronym()), key -> series.name());
        if (!first.equals(series.name())) {
            problems.accept(table.problem(
                    Severity.WARNING,
                    "series-name",
                    name.start(),
                    name.end(),
                    series.acronym() + " is called '" + first + "' further up, and a series has one name, so that is"
                            + " taken; write the same in both lines"));
        }
    }

    private static List<Cell> cells(Cell line) {
        List<Cell> cells = new ArrayList<>();
        int start = line.start();
        for (String cell : TAB.split(line.text())) {
            cells.add(new Cell(AROUND.trimFrom(cell), start, start + cell.length()));
            start += cell.length() + 1;
        }
        return cells;
    }

    private Optional<Conference> edition(Cell line, List<Cell> cells) {
        if (cells.size() < COLUMNS.size()) {
            tell(
                    line,
                    "an edition has " + COLUMNS.size() + " columns that tabs part (" + String.join(", ", COLUMNS)
                            + "), and here are " + cells.size()
                            + "; add the others, or begin the line with # if it is a note");
            return Optional.empty();
        }
        boolean whole = true;
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (cells.get(i).text().isEmpty()) {
                tell(
                        new Cell("", cells.get(i).start(), line.end()),
                        "the " + COLUMNS.get(i) + " is missing; give it"
                                + (COLUMNS.get(i).equals("place") ? ", or 'online'" : ""));
                whole = false;
            }
        }
        return whole ? read(cells) : Optional.empty();
    }

    private Optional<Conference> read(List<Cell> cells) {
        boolean named = isAcronym(cells.get(0));
        Optional<Integer> year = year(cells.get(2));
        Optional<LocalDate> first = day(cells.get(3));
        Optional<LocalDate> last = day(cells.get(4));
        Optional<ZoneId> zone = zone(cells.get(6));
        if (!named || year.isEmpty() || first.isEmpty() || last.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            tell(cells.get(4), "the last day is before the first, " + first.get() + "; correct one of them");
            return Optional.empty();
        }
        if (isFar(first.get(), year.get()) || isFar(last.get(), year.get())) {
            Cell day = cells.get(isFar(first.get(), year.get()) ? 3 : 4);
            tell(day, "'" + day.text() + "' is years away from " + year.get() + "; correct one of them");
            return Optional.empty();
        }
        return Optional.of(new Conference(
                new ConferenceSeries(cells.get(0).text(), cells.get(1).text()),
                year.get(),
                first.get(),
                last.get(),
                cells.get(5).text(),
                zone.get()));
    }

    /** A conference that was put off may be held in the year after the one in its name. */
    private static boolean isFar(LocalDate day, int year) {
        return Math.abs(day.getYear() - year) > 1;
    }

    private boolean isAcronym(Cell cell) {
        boolean letters = cell.text().codePoints().anyMatch(Character::isLetter);
        if (!letters) {
            tell(cell, "'" + cell.text() + "' is no acronym, as it has no letter; give one such as ICML");
        }
        return letters;
    }

    private Optional<Integer> year(Cell cell) {
        if (!YEAR.matcher(cell.text()).matches()) {
            tell(
                    cell,
                    "'" + cell.text() + "' is no year; write four digits, such as 2024, or begin the line with # if it"
                            + " names the columns");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(cell.text()));
    }

    private Optional<LocalDate> day(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeException e) {
            tell(cell, "'" + cell.text() + "' is no day; write year, month and day, such as 2024-07-21");
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone(Cell cell) {
        try {
            return Optional.of(ZoneId.of(cell.text()));
        } catch (DateTimeException e) {
            tell(cell, "'" + cell.text() + "' is no time zone; give the one of the place, such as Europe/Vienna");
            return Optional.empty();
        }
    }

    private void tell(Cell where, String message) {
        problems.accept(table.problem(
                Severity.ERROR, "edition-not-read", where.start(), where.end(), message + " (this line is left out)"));
    }

    /** What stands in a column, and where. */
    private record Cell(String text, int start, int end) {}
}
