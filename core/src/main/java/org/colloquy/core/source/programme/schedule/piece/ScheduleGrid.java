package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.CopiedText;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Mark;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Placed;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.table.ScheduleColumn;

/**
 * A copied table of times by rooms, days or tracks: a column for each of these, and in each cell what happens there at the time
 * of the row.
 */
final class ScheduleGrid {

    /** What a column is for. */
    enum Kind {
        SESSION_IN_ROOM(name -> SessionColumn.of(name).isPresent()),
        ROOM(name -> ScheduleRooms.isRoom(name.text())
                || (ScheduleColumn.named(name.text()).isEmpty()
                        && (ScheduleRooms.isNumber(name.text()) || ScheduleRooms.mayBeRoom(name.text())))),
        DAY(name -> ScheduleTimes.day(name).filter(day -> day.rest().isEmpty()).isPresent()),
        TRACK(name -> ScheduleHeads.isHead(name.text()));

        private final Predicate<Printed> fits;

        Kind(Predicate<Printed> fits) {
            this.fits = fits;
        }

        /** Returns whether all columns are of this kind; one room that is told by its words tells the others. */
        boolean fits(List<Printed> columns) {
            return columns.stream().allMatch(fits)
                    && (this != ROOM
                            || columns.stream()
                                    .anyMatch(name -> ScheduleRooms.isRoom(name.text())
                                            && ScheduleColumn.named(name.text()).isEmpty()));
        }
    }

    /**
     * What happens at a time.
     *
     * @param column the number of its column; {@link #ALL} if it is for all of them
     * @param slot the time; empty in a row without one, which goes on with what is above it
     * @param text what happens
     */
    record Item(int column, Optional<SlotLine> slot, Printed text) {}

    static final int ALL = -1;

    private static final int FEWEST = 2;

    private final Mark mark;
    private final Kind kind;
    private final List<Placed> columns;

    private final List<Item> items = new ArrayList<>();

    /** The number of the last item of each column. */
    private final Map<Integer, Integer> last = new HashMap<>();

    /** Items that reach into rows below that say no ends, by number, as their first rows have them. */
    private final Map<Integer, Item> open = new HashMap<>();

    private ScheduleGrid(Mark mark, Kind kind, List<Placed> columns) {
        this.mark = mark;
        this.kind = kind;
        this.columns = columns;
    }

    /** Returns the grid that begins with {@code line}, if its cells are rooms, or days, or tracks, but for that of the times. */
    static Optional<ScheduleGrid> of(Printed line) {
        Mark mark = Mark.of(line.text());
        List<Placed> names = ScheduleHeader.cut(line, mark);
        boolean named = !names.isEmpty()
                && ScheduleColumn.named(names.get(0).text().text())
                        .filter(column -> column == ScheduleColumn.TIME || column == ScheduleColumn.START)
                        .isPresent();
        boolean blank =
                !named && mark != Mark.GAP && !names.isEmpty() && names.get(0).place() == 1;
        if (!named && !blank) {
            return Optional.empty();
        }
        List<Placed> columns = names.subList(named ? 1 : 0, names.size());
        for (Kind kind : Kind.values()) {
            if (columns.size() >= FEWEST
                    && kind.fits(columns.stream().map(Placed::text).toList())) {
                return Optional.of(new ScheduleGrid(mark, kind, ImmutableList.copyOf(columns)));
            }
        }
        return Optional.empty();
    }

    Kind kind() {
        return kind;
    }

    /** Returns the names of the columns, as printed. */
    List<Printed> columns() {
        return columns.stream().map(Placed::text).toList();
    }

    /** Returns what happens, in the order of the rows. */
    List<Item> items() {
        return ImmutableList.copyOf(items);
    }

    /** Takes a row in; tells whether {@code line} is one. */
    boolean add(Printed line) {
        List<Placed> cells = ScheduleHeader.cut(line, mark);
        Optional<SlotLine> slot = cells.isEmpty()
                ? Optional.empty()
                : ScheduleTimes.atStart(cells.get(0).text())
                        .filter(found -> found.rest().isEmpty())
                        .map(Found::value);
        List<Placed> rest = cells.subList(Math.min(1, cells.size()), cells.size());
        List<Integer> places = rest.stream()
                .map(cell -> rest.size() == columns.size() ? rest.indexOf(cell) : at(cell.place()))
                .toList();
        Set<Integer> goingOn = goingOn(line);
        if (slot.isEmpty()) {
            return goesOnBelow(cells);
        }
        if ((rest.isEmpty() && goingOn.isEmpty()) || places.contains(-1)) {
            return false;
        }
        goOn(goingOn, slot.get());
        String first = rest.isEmpty() ? "" : rest.get(0).text().text();
        boolean all = kind != Kind.DAY
                && !rest.isEmpty()
                && (isAlone(line, rest) || rest.size() == columns.size())
                && rest.stream().allMatch(cell -> cell.text().text().equals(first));
        for (int i = 0; i < (all ? 1 : rest.size()); i++) {
            Printed text = rest.get(i).text();
            if (text.text().codePoints().anyMatch(Character::isLetter)) {
                int column = places.get(i);
                IntStream.range(0, columns.size())
                        .filter(any -> all || any == column)
                        .forEach(any -> last.put(any, items.size()));
                items.add(new Item(all ? ALL : column, slot, text));
            }
        }
        return true;
    }

    /** Takes in a row without a time: chairs below the tracks that they lead, people below their titles. */
    private boolean goesOnBelow(List<Placed> cells) {
        boolean below = mark == Mark.TAB
                && kind != Kind.DAY
                && !cells.isEmpty()
                && cells.stream().allMatch(cell -> at(cell.place()) >= 0);
        if (below) {
            cells.forEach(cell -> items.add(new Item(at(cell.place()), Optional.empty(), cell.text())));
        }
        return below;
    }

    /** An item whose cell reaches over rows lasts to the end of the last of them, or to the beginning of the next. */
    private void goOn(Set<Integer> columnsGoingOn, SlotLine row) {
        Set<Integer> lasting = new HashSet<>();
        for (int column : columnsGoingOn) {
            Integer number = last.get(column);
            if (number != null && lasting.add(number)) {
                Item first = open.computeIfAbsent(number, items::get);
                items.set(number, new Item(first.column(), first.slot().map(slot -> slot.through(row)), first.text()));
            }
        }
        for (int number : List.copyOf(open.keySet())) {
            if (!lasting.contains(number)) {
                Item item = items.get(number);
                boolean ends = item.slot().flatMap(SlotLine::end).isPresent();
                items.set(
                        number,
                        ends ? item : new Item(item.column(), item.slot().map(slot -> slot.until(row)), item.text()));
                open.remove(number);
            }
        }
    }

    /** Returns the columns of the cells above that go on in a row. */
    private Set<Integer> goingOn(Printed line) {
        if (mark != Mark.TAB || line.text().indexOf(CopiedText.GOES_ON) < 0) {
            return ImmutableSet.of();
        }
        List<String> cells = Splitter.on('\t').splitToList(line.text());
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).indexOf(CopiedText.GOES_ON) >= 0)
                .map(this::at)
                .filter(column -> column >= 0)
                .boxed()
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Beside a cell that reaches over all columns there are no empty ones. */
    private boolean isAlone(Printed line, List<Placed> rest) {
        boolean first =
                mark == Mark.GAP || rest.get(0).place() == columns.get(0).place();
        return rest.size() == 1
                && first
                && (mark != Mark.TAB || CharMatcher.is('\t').countIn(line.text()) < columns.size());
    }

    private int at(int place) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).place() == place) {
                return i;
            }
        }
        return -1;
    }
}
