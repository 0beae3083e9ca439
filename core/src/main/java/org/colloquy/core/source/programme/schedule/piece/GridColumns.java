package org.colloquy.core.source.programme.schedule.piece;

import java.util.Optional;
import org.colloquy.core.source.programme.Printed;
import org.jspecify.annotations.Nullable;

/** Grids, of which the items are told column by column: first what is for all, then what is in each room, on each day or track. */
final class GridColumns {

    private final PieceSheet sheet;
    private final ScheduleCells cells;
    private @Nullable ScheduleGrid grid;

    GridColumns(PieceSheet sheet, ScheduleCells cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** Returns whether a line begins a grid or is a part of one, which is kept until the grid ends. */
    boolean add(Printed line) {
        if (grid != null && grid.add(line)) {
            return true;
        }
        if (grid != null && line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            sheet.add(PieceType.NOISE, line.strip());
            return true;
        }
        end();
        grid = ScheduleGrid.of(line).orElse(null);
        return grid != null;
    }

    /** Adds the items of a grid that has ended. */
    void end() {
        ScheduleGrid ended = grid;
        grid = null;
        if (ended == null) {
            return;
        }
        column(ended, ScheduleGrid.ALL);
        for (int i = 0; i < ended.columns().size(); i++) {
            column(ended, i);
        }
        sheet.beginRow();
        sheet.add(PieceType.GRID_COLUMN, ended.columns().get(ended.columns().size() - 1));
    }

    private void column(ScheduleGrid ended, int number) {
        sheet.beginRow();
        Optional<Printed> name = number == ScheduleGrid.ALL
                ? Optional.empty()
                : Optional.of(ended.columns().get(number));
        boolean room = ended.kind() == ScheduleGrid.Kind.ROOM;
        name.ifPresent(text -> sheet.add(PieceType.GRID_COLUMN, text));
        Optional<SessionColumn> session = name.filter(any -> ended.kind() == ScheduleGrid.Kind.SESSION_IN_ROOM)
                .flatMap(SessionColumn::of);
        session.ifPresent(found -> {
            sheet.add(PieceType.HEAD, found.title());
            sheet.add(PieceType.ROOM, found.room());
        });
        name.filter(any -> !room && session.isEmpty()).ifPresent(cells::read);
        boolean headed = session.isPresent() || ended.kind() == ScheduleGrid.Kind.TRACK;
        for (ScheduleGrid.Item item : ended.items()) {
            if (item.column() == number) {
                sheet.beginRow();
                // The first time below is that of an item, and not that of the track.
                name.filter(any -> headed && item.slot().isPresent())
                        .ifPresent(text -> sheet.add(PieceType.COLUMN, text));
                item.slot().ifPresent(sheet::add);
                CellLines.of(item.text()).forEach(cells::read);
                name.filter(any -> room && item.slot().isPresent()).ifPresent(text -> sheet.add(PieceType.ROOM, text));
            }
        }
    }
}
