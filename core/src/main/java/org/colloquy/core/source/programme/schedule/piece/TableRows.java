package org.colloquy.core.source.programme.schedule.piece;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Cell;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.programme.time.TalkLength;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.text.Urls;

/** Rows of tables with a header: the cells are what their columns say. */
final class TableRows {

    private final PieceSheet sheet;
    private final ScheduleCells cells;
    private final ScheduleNames names;
    /** What the rows above say for those below them, too. */
    private final Map<ScheduleColumn, String> above = new EnumMap<>(ScheduleColumn.class);

    TableRows(PieceSheet sheet, ScheduleCells cells, ScheduleNames names) {
        this.sheet = sheet;
        this.cells = cells;
        this.names = names;
    }

    /** Ends the table: what comes next goes on with no row of it. */
    void end() {
        above.clear();
    }

    /** Adds the cells of a row. A title without people beside it may hold them itself. */
    void add(List<Cell> ofRow) {
        boolean told = find(ofRow, ScheduleColumn.TITLE).isPresent()
                && (find(ofRow, ScheduleColumn.AUTHORS).isPresent()
                        || find(ofRow, ScheduleColumn.SPEAKERS).isPresent());
        for (Cell cell : RowPlaces.of(ofRow, names)) {
            switch (cell.column()) {
                case DATE -> changed(cell).ifPresent(day -> cells.read(day));
                case SESSION -> changed(cell).ifPresent(this::session);
                case TIME, START -> time(cell.text(), find(ofRow, ScheduleColumn.END));
                case LINK ->
                    sheet.add(Urls.find(cell.text().text()).isEmpty() ? PieceType.NOISE : PieceType.LINK, cell.text());
                case NUMBER -> sheet.add(PieceType.CODE, cell.text());
                case BOARD -> sheet.add(PieceType.BOARD, cell.text());
                case KIND, TRACK ->
                    sheet.add(ScheduleKinds.isLabel(cell.text().text()) ? PieceType.TEXT : PieceType.CELL, cell.text());
                case TITLE -> title(told, cell);
                case AUTHORS -> names(told, cell);
                case SPEAKERS -> {
                    if (told) {
                        role(cell, RoleKind.SPEAKER);
                    } else {
                        cells.read(CellLines.onOneLine(cell.text()));
                    }
                }
                case MODERATORS -> role(cell, RoleKind.MODERATOR);
                case CHAIRS -> role(cell, RoleKind.SESSION_CHAIR);
                case ROOM -> sheet.add(PieceType.ROOM, cell.text());
                case ABOUT -> sheet.add(PieceType.PROSE, cell.text());
                case END -> {}
                case LENGTH ->
                    sheet.add(
                            TalkLength.parse(cell.text().text()).isPresent() ? PieceType.LENGTH : PieceType.CELL,
                            cell.text());
                case END_DATE, ZONE, ADVISERS, AFFILIATIONS, ITEM, KEYWORDS, STATE ->
                    sheet.add(PieceType.CELL, cell.text());
            }
        }
    }

    /** Below the title of a session, or behind it, its cell may say who is in the chair. */
    private void session(Printed session) {
        List<Printed> lines = CellLines.of(session);
        boolean led = lines.size() > 1
                && lines.stream()
                        .skip(1)
                        .noneMatch(line -> ScheduleRoles.ofLine(line).isEmpty());
        sheet.addStripped(PieceType.HEAD, led ? lines.get(0) : session);
        lines.stream().skip(1).filter(line -> led).forEach(cells::read);
    }

    private void title(boolean told, Cell cell) {
        if (told) {
            cells.title(cell.text());
        } else {
            CellLines.of(cell.text()).forEach(cells::read);
        }
    }

    private void names(boolean told, Cell cell) {
        if (told) {
            sheet.add(PieceType.NAMES, CellLines.onOneLine(cell.text()));
        } else {
            cells.read(CellLines.onOneLine(cell.text()));
        }
    }

    private void role(Cell cell, RoleKind kind) {
        sheet.add(new RoleLine(kind, cell.name(), CellLines.onOneLine(cell.text())), cell.text());
    }

    /** What is the same in the row above goes on. */
    private Optional<Printed> changed(Cell cell) {
        boolean same =
                cell.text().text().equals(above.put(cell.column(), cell.text().text()));
        if (!same && cell.column() == ScheduleColumn.DATE) {
            above.remove(ScheduleColumn.SESSION);
        }
        return same ? Optional.empty() : Optional.of(cell.text());
    }

    /** The end of a time may have a column of its own. */
    private void time(Printed start, Optional<Printed> end) {
        Optional<SlotLine> from = ScheduleTimes.atStart(start).map(Found::value);
        Optional<SlotLine> to = end.flatMap(ScheduleTimes::atStart).map(Found::value);
        if (from.isPresent() && to.isPresent()) {
            sheet.add(from.get().until(to.get()));
        } else {
            cells.read(start);
        }
    }

    private static Optional<Printed> find(List<Cell> cells, ScheduleColumn column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst();
    }
}
