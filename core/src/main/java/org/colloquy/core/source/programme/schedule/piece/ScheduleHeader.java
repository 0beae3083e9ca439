package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.table.ScheduleColumn;

/**
 * The header of a copied table, which says what the cells of the rows below it are.
 *
 * @param mark what parts the cells
 * @param names the names of the columns, as printed
 * @param columns what each says; empty if that does not make up a table of items
 */
public record ScheduleHeader(Mark mark, List<Placed> names, List<ScheduleColumn> columns) {

    /** What parts the cells of a line. */
    enum Mark {
        TAB("\\t"),
        BAR("\\|"),
        GAP(" {3,}");

        private final Pattern pattern;

        Mark(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** Returns what parts the cells of a line, if it has any. */
        static Mark of(String line) {
            return line.indexOf('\t') >= 0 ? TAB : line.indexOf('|') >= 0 ? BAR : GAP;
        }
    }

    /**
     * A part of a line that is not blank.
     *
     * @param place its number in the line; where gaps part the cells, the place where it begins
     * @param text the characters
     */
    record Placed(int place, Printed text) {}

    /**
     * A cell of a row.
     *
     * @param column what it says
     * @param name the name of its column, as printed
     * @param text the characters
     */
    public record Cell(ScheduleColumn column, Printed name, Printed text) {}

    private static final Set<ScheduleColumn> TIMES =
            Sets.immutableEnumSet(ScheduleColumn.TIME, ScheduleColumn.START, ScheduleColumn.END);
    private static final Set<ScheduleColumn> PEOPLE = Sets.immutableEnumSet(
            ScheduleColumn.AUTHORS, ScheduleColumn.SPEAKERS, ScheduleColumn.MODERATORS, ScheduleColumn.CHAIRS);
    /** What an item is called stands in the first of these that a table has. */
    private static final List<ScheduleColumn> TITLES =
            List.of(ScheduleColumn.TITLE, ScheduleColumn.ITEM, ScheduleColumn.SESSION);

    private static final Pattern MORE = Pattern.compile("\\s{0,3}\\([^()]*\\)$");

    /** Makes the lists immutable. */
    public ScheduleHeader {
        names = ImmutableList.copyOf(names);
        columns = ImmutableList.copyOf(columns);
    }

    /** Returns the header that {@code line} is, if each of its cells is the name of a column, or a day for its items. */
    public static Optional<ScheduleHeader> of(Printed line) {
        Mark mark = Mark.of(line.text());
        List<Placed> names = cut(line, mark);
        List<ScheduleColumn> columns =
                names.stream().flatMap(name -> column(name.text()).stream()).toList();
        return names.size() > 1 && names.size() == columns.size()
                ? Optional.of(new ScheduleHeader(mark, names, usual(names, columns)))
                : Optional.empty();
    }

    private static Optional<ScheduleColumn> column(Printed name) {
        return ScheduleColumn.named(name.text())
                .or(() -> ScheduleColumn.named(MORE.matcher(name.text()).replaceFirst("")))
                .or(() -> ScheduleTimes.day(name)
                        .filter(day -> day.rest().isEmpty())
                        .map(day -> ScheduleColumn.ITEM));
    }

    /** Beside a title, a name is that of a speaker, and a second title that of the session. */
    private static List<ScheduleColumn> usual(List<Placed> names, List<ScheduleColumn> columns) {
        List<ScheduleColumn> usual = new ArrayList<>(columns);
        for (int i = 0; i < usual.size() && count(usual, ScheduleColumn.TITLE) > 1; i++) {
            String name = Ascii.toLowerCase(names.get(i).text().text());
            if (usual.get(i) == ScheduleColumn.TITLE) {
                usual.set(
                        i,
                        name.equals("name")
                                ? ScheduleColumn.SPEAKERS
                                : name.startsWith("session") ? ScheduleColumn.SESSION : ScheduleColumn.TITLE);
            }
        }
        for (ScheduleColumn title : TITLES) {
            int titles = count(usual, title);
            if (titles > 0) {
                usual.replaceAll(column -> column == title ? ScheduleColumn.TITLE : column);
                return titles == 1 ? usual : List.of();
            }
        }
        return List.of();
    }

    private static int count(List<ScheduleColumn> columns, ScheduleColumn column) {
        return (int) columns.stream().filter(column::equals).count();
    }

    /** Returns whether a row shows by its time that it belongs to the table, even below a line without cells. */
    boolean tellsTimes() {
        return columns.contains(ScheduleColumn.TIME) || columns.contains(ScheduleColumn.START);
    }

    /**
     * Returns the cells of a row of this table, in the order of what they say; empty if {@code line} is none, or if a
     * cell is not of its column: {@code Lunch} among the speakers spans several.
     */
    public List<Cell> row(Printed line) {
        List<Placed> parts = columns.isEmpty() ? List.of() : cut(line, mark);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int at = parts.size() == names.size() ? i : at(parts.get(i).place());
            if (at < 0 || !fits(columns.get(at), parts.get(i).text())) {
                return List.of();
            }
            cells.add(
                    new Cell(columns.get(at), names.get(at).text(), parts.get(i).text()));
        }
        cells.sort(Comparator.comparing(Cell::column));
        return cells.size() > 1 ? cells : List.of();
    }

    private int at(int place) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).place() == place) {
                return i;
            }
        }
        return -1;
    }

    private static boolean fits(ScheduleColumn column, Printed text) {
        if (TIMES.contains(column)) {
            return ScheduleTimes.atStart(text).isPresent();
        }
        return !PEOPLE.contains(column) || ScheduleKinds.ofTitle(text.text()).isEmpty();
    }

    /** Returns the cells of a line that are not blank. */
    static List<Placed> cut(Printed line, Mark mark) {
        Printed bare = line.strip();
        boolean framed = mark == Mark.BAR
                && bare.length() > 1
                && bare.text().startsWith("|")
                && bare.text().endsWith("|");
        Printed inside = framed ? bare.sub(1, bare.length() - 1) : line;
        List<Placed> cells = new ArrayList<>();
        Matcher between = mark.pattern.matcher(inside.text());
        int from = 0;
        for (int number = 0; from <= inside.length(); number++) {
            boolean more = between.find();
            Printed cell =
                    inside.sub(from, more ? between.start() : inside.length()).strip();
            if (!cell.isEmpty()) {
                cells.add(new Placed(mark == Mark.GAP ? from : number, cell));
            }
            from = more ? between.end() : inside.length() + 1;
        }
        return cells;
    }
}
