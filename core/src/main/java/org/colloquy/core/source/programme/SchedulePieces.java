package org.colloquy.core.source.programme;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.ScheduleHeader.Cell;
import org.colloquy.core.source.programme.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.ScheduleTimes.Found;
import org.colloquy.core.source.table.ScheduleColumn;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a schedule into pieces and says of each what it can be by itself. */
final class SchedulePieces {

    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}| \\| ");
    private static final Pattern HEADING = Pattern.compile("(?:#{2,6}\\s{1,3}|#\\s{1,3}(?=\\D))(?=\\S)");
    private static final CharMatcher BULLETS = CharMatcher.anyOf("•▪●◦‣∙■□–—*·►▸-");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:time|when|date|datum|zeit|title|session title|titel|paper title|talk title|talk)\\s?:\\s{0,3}"
                    + "|^(?:program(?:me|m|ma)?|programa|schedule|agenda|timetable) (?:for|of|on|für|vom) "
                    + "(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORS =
            Pattern.compile("^(?:authors?|author\\(s\\)|autoren|auteurs|by)\\s?:\\s{0,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_END = Pattern.compile("(?:[,;&]|\\b(?:and|und|et))$");
    private static final Pattern PLACES = Pattern.compile("^[\\d¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,2}\\s?(?=\\p{Lu}[\\p{L}.]{1,40}[ ,])");
    private static final int LONG = 400;
    /** The authors of the largest collaborations come in parts. */
    private static final int LONGEST_LIST = 4000;

    private final String document;
    private final ScheduleNames names;
    private final ScheduleNumbers numbers;

    private final List<SchedulePiece> pieces = new ArrayList<>();
    private int row;
    /** The line in which a list of names ended that went on over several. */
    private int endOfText;

    private boolean apart = true;
    private boolean inColumns;

    private @Nullable ScheduleGrid grid;

    /** The header of the table in which the rows stand. */
    private @Nullable ScheduleHeader header;

    /** What the rows above say for those below them, too. */
    private final Map<ScheduleColumn, String> above = new EnumMap<>(ScheduleColumn.class);

    private SchedulePieces(String document, ScheduleNames names, ScheduleNumbers numbers) {
        this.document = document;
        this.names = names;
        this.numbers = numbers;
    }

    /** Returns the pieces of {@code text} in their order. */
    static List<SchedulePiece> of(String text, ScheduleNames names) {
        List<Block> blocks = TextBlocks.of(text);
        SchedulePieces cut = new SchedulePieces(text, names, ScheduleNumbers.of(blocks));
        blocks.forEach(cut::block);
        cut.endGrid();
        return PeopleLines.join(cut.pieces, names);
    }

    private void block(Block block) {
        apart = true;
        for (Printed printed : LabelsAlone.join(block.lines())) {
            row++;
            Printed line = MarkdownMarks.without(bare(printed));
            Printed whole = MarkdownMarks.without(whole(line));
            if (inGrid(whole)) {
                continue;
            }
            Optional<ScheduleHeader> heading = ScheduleHeader.of(whole);
            List<Cell> ofTable = header == null || heading.isPresent() ? List.of() : header.row(whole);
            if (ofTable.isEmpty()) {
                above.clear();
                line(line, heading);
            } else {
                inColumns = true;
                tableRow(ofTable);
            }
            apart = false;
        }
    }

    private boolean inGrid(Printed line) {
        if (grid != null && grid.add(line)) {
            return true;
        }
        if (grid != null && line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            add(PieceType.NOISE, line.strip());
            return true;
        }
        endGrid();
        grid = ScheduleGrid.of(line).orElse(null);
        return grid != null;
    }

    /** The items of a grid are told column by column: first what is for all, then what is in each room, on each day or track. */
    private void endGrid() {
        ScheduleGrid ended = grid;
        grid = null;
        if (ended == null) {
            return;
        }
        column(ended, ScheduleGrid.ALL);
        for (int i = 0; i < ended.columns().size(); i++) {
            column(ended, i);
        }
        row++;
        ended.columns().forEach(name -> add(PieceType.COLUMN, name));
    }

    private void column(ScheduleGrid ended, int number) {
        row++;
        Optional<Printed> name = number == ScheduleGrid.ALL
                ? Optional.empty()
                : Optional.of(ended.columns().get(number));
        boolean room = ended.kind() == ScheduleGrid.Kind.ROOM;
        name.filter(any -> !room).ifPresent(text -> piece(text, 0));
        for (ScheduleGrid.Item item : ended.items()) {
            if (item.column() == number) {
                row++;
                pieces.add(SchedulePiece.of(item.slot(), row, apart));
                piece(item.text(), 0);
                name.filter(any -> room).ifPresent(text -> add(PieceType.ROOM, text));
            }
        }
    }

    /** Returns the line without the marks that make it a heading of Markdown. */
    static Printed bare(Printed line) {
        Matcher marks = HEADING.matcher(line.text());
        return marks.lookingAt() ? line.from(marks.end()) : line;
    }

    private void line(Printed line, Optional<ScheduleHeader> heading) {
        boolean rule = line.text().codePoints().noneMatch(Character::isLetterOrDigit);
        List<Printed> cells = rule ? List.of(line) : cells(line);
        inColumns = cells.size() > 1;
        if (heading.isPresent()) {
            header = heading.get();
            header.names().forEach(name -> columnName(name.text()));
        } else {
            header = inColumns || (header != null && header.tellsTimes()) ? header : null;
            cells.forEach(cell -> piece(cell, 0));
        }
    }

    /** Returns the line with the white space in front of it, where cells may be blank. */
    private Printed whole(Printed line) {
        return Printed.of(document, document.lastIndexOf('\n', line.start()) + 1, line.end());
    }

    /** A day among the names of columns is that of the items below it. */
    private void columnName(Printed name) {
        if (ScheduleColumn.named(name.text()).isEmpty()
                && ScheduleTimes.day(name).isPresent()) {
            piece(name, 0);
        } else {
            boolean zone = ScheduleZones.ofNotice(name.text()).isPresent();
            add(zone ? PieceType.ZONE : PieceType.COLUMN, name);
        }
    }

    /** The cells of a row are what their columns say. A title without people beside it may hold them itself. */
    private void tableRow(List<Cell> cells) {
        boolean told = find(cells, ScheduleColumn.TITLE).isPresent()
                && (find(cells, ScheduleColumn.AUTHORS).isPresent()
                        || find(cells, ScheduleColumn.SPEAKERS).isPresent());
        for (Cell cell : cells) {
            switch (cell.column()) {
                case DATE -> changed(cell).ifPresent(day -> piece(day, 0));
                case SESSION -> changed(cell).ifPresent(session -> add(PieceType.HEAD, session));
                case TIME, START -> time(cell.text(), find(cells, ScheduleColumn.END));
                case LINK -> piece(cell.text(), 0);
                case NUMBER -> add(PieceType.CODE, cell.text());
                case BOARD -> add(PieceType.BOARD, cell.text());
                case KIND, TRACK ->
                    add(ScheduleKinds.isLabel(cell.text().text()) ? PieceType.TEXT : PieceType.CELL, cell.text());
                case TITLE -> tell(told, cell, PieceType.TITLE);
                case AUTHORS -> tell(told, cell, PieceType.NAMES);
                case SPEAKERS -> {
                    if (told) {
                        role(cell, RoleKind.SPEAKER);
                    } else {
                        piece(cell.text(), 0);
                    }
                }
                case MODERATORS -> role(cell, RoleKind.MODERATOR);
                case CHAIRS -> role(cell, RoleKind.SESSION_CHAIR);
                case ROOM -> add(PieceType.ROOM, cell.text());
                case ABOUT -> add(PieceType.PROSE, cell.text());
                case END -> {}
                case END_DATE, LENGTH, ZONE, AFFILIATIONS, ITEM, STATE -> add(PieceType.CELL, cell.text());
            }
        }
    }

    private void tell(boolean told, Cell cell, PieceType type) {
        if (told) {
            add(type, cell.text());
        } else {
            piece(cell.text(), 0);
        }
    }

    private void role(Cell cell, RoleKind kind) {
        pieces.add(SchedulePiece.of(new RoleLine(kind, cell.name(), cell.text()), cell.text(), row, apart));
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
            pieces.add(SchedulePiece.of(from.get().until(to.get()), row, apart));
        } else {
            piece(start, 0);
        }
    }

    private static Optional<Printed> find(List<Cell> cells, ScheduleColumn column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst();
    }

    private static List<Printed> cells(Printed line) {
        List<Printed> cells = new ArrayList<>();
        boolean barred = line.text().startsWith("|") && line.text().endsWith("|");
        Matcher column = (barred ? Pattern.compile("\\s{0,3}\\|\\s{0,3}") : COLUMNS).matcher(line.text());
        int from = 0;
        while (column.find()) {
            cells.add(line.sub(from, column.start()).strip());
            from = column.end();
        }
        cells.add(line.from(from).strip());
        cells.removeIf(Printed::isEmpty);
        return LabelsAlone.join(cells);
    }

    private void piece(Printed cell, int depth) {
        if (cell.isEmpty()) {
            return;
        }
        if (!isPlain(cell) && !isTimed(cell, depth) && !isPeople(cell) && !isNumbered(cell, depth)) {
            words(cell, depth);
        }
    }

    private void add(PieceType type, Printed text) {
        pieces.add(SchedulePiece.of(type, text, row, apart));
    }

    /** What is told from the whole line. */
    private boolean isPlain(Printed cell) {
        Optional<PlainLines.Told> told = PlainLines.of(cell);
        told.ifPresent(plain -> add(plain.type(), plain.text()));
        return told.isPresent();
    }

    /** A day or a time, with what follows. */
    private boolean isTimed(Printed cell, int depth) {
        Matcher label = LABEL.matcher(cell.text());
        Printed line = label.find() && label.end() < cell.length() ? cell.from(label.end()) : cell;
        if (ScheduleTimes.isNumberedDay(line.text())) {
            add(PieceType.DAY, line);
            return true;
        }
        Optional<Found<DayLine>> day = depth > 2 ? Optional.empty() : ScheduleTimes.day(line);
        Optional<Found<SlotLine>> time = depth > 2 ? Optional.empty() : ScheduleTimes.atStart(line);
        if (time.isPresent() && (day.isEmpty() || time.get().value().hasDate())) {
            pieces.add(SchedulePiece.of(time.get().value(), row, apart));
            piece(time.get().rest(), depth + 1);
        } else if (day.isPresent()) {
            pieces.add(SchedulePiece.of(day.get().value(), row, apart));
            if (ScheduleVenues.isBehind(day.get())) {
                add(PieceType.CELL, day.get().rest());
            } else {
                piece(day.get().rest(), depth + 1);
            }
        } else if (isVenueAndDay(line)) {
            return true;
        } else if (line != cell) {
            piece(line, depth + 1);
        } else {
            return false;
        }
        return true;
    }

    /** {@code Lyon, 6 July 2022}. */
    private boolean isVenueAndDay(Printed line) {
        Optional<Found<DayLine>> day = ScheduleVenues.dayBehind(line);
        day.ifPresent(found -> {
            add(PieceType.CELL, found.rest());
            pieces.add(SchedulePiece.of(found.value(), row, apart));
        });
        return day.isPresent();
    }

    /** Roles, rooms, authors under their labels. */
    private boolean isPeople(Printed cell) {
        List<Printed> lost = ScheduleRoles.withoutLabels(cell);
        List<RoleLine> roles = lost.isEmpty() ? ScheduleRoles.ofLine(cell) : ScheduleLostRoles.of(lost);
        Matcher authors = AUTHORS.matcher(cell.text());
        Optional<Printed> room = ScheduleRooms.labelled(cell)
                .or(() -> Optional.of(cell).filter(text -> ScheduleRooms.isRoom(text.text())));
        if (!roles.isEmpty()) {
            for (RoleLine role : roles) {
                Stripped bare = ScheduleInline.strip(role.names(), row, apart);
                pieces.add(SchedulePiece.of(role.with(bare.core()), role.label(), row, apart));
                pieces.addAll(bare.parts());
            }
        } else if (authors.find() && authors.end() < cell.length()) {
            add(PieceType.NAMES, cell.from(authors.end()));
        } else if (room.isPresent()) {
            add(PieceType.ROOM, room.get());
        } else {
            Optional<RoleLine> behind = ScheduleRoles.behindName(cell, names);
            behind.ifPresent(role -> pieces.add(SchedulePiece.of(role, role.label(), row, apart)));
            return behind.isPresent();
        }
        return true;
    }

    /** The number of a board or of a talk, with what follows. */
    private boolean isNumbered(Printed cell, int depth) {
        Optional<ScheduleNumbers.Numbered> numbered = depth > 3 ? Optional.empty() : numbers.of(cell);
        if (numbered.isPresent()) {
            add(numbered.get().type(), numbered.get().number());
            piece(numbered.get().rest(), depth + 1);
            return true;
        }
        boolean number = inColumns && ScheduleRooms.isNumber(cell.text());
        if (number) {
            add(PieceType.CODE, cell);
        }
        return number;
    }

    private void words(Printed cell, int depth) {
        boolean bullet = cell.length() > 2
                && BULLETS.matches(cell.text().charAt(0))
                && cell.text().charAt(1) == ' ';
        if (bullet && depth < 4) {
            add(PieceType.BULLET, cell.sub(0, 1));
            piece(cell.from(2).strip(), depth + 1);
        } else if (PLACES.matcher(cell.text()).find()
                && cell.length() < LONG
                && (ScheduleNames.isPlace(cell.text()) || isMarkedAbove(cell))) {
            add(PieceType.PLACES, cell);
        } else {
            Stripped stripped = ScheduleInline.strip(cell, row, apart);
            Printed core = stripped.core();
            if (ScheduleTimes.isNumberedDay(core.text())) {
                add(PieceType.DAY, core);
                core = core.sub(0, 0);
            }
            boolean head = ScheduleHeads.isHead(core.text())
                    && (!ScheduleHeads.isCoded(core.text()) || numbers.isNumber(core.text()))
                    && !ScheduleProse.holdsNames(core, names);
            if (goesOn(core)) {
                SchedulePiece above = pieces.remove(pieces.size() - 1);
                pieces.add(SchedulePiece.of(
                        above.type(), Printed.join(List.of(above.text(), core)), above.row(), above.apart()));
                endOfText = row;
            } else if (!core.isEmpty()) {
                add(
                        head ? PieceType.HEAD : ScheduleProse.isProse(core, names) ? PieceType.PROSE : PieceType.TEXT,
                        core);
            }
            pieces.addAll(stripped.parts());
        }
    }

    /** Returns whether the mark that a line begins with stands behind one of the names right above it. */
    private boolean isMarkedAbove(Printed cell) {
        int last = pieces.size() - 1;
        while (last >= 0 && !apart && pieces.get(last).is(PieceType.PLACES)) {
            last--;
        }
        return last >= 0
                && !apart
                && pieces.get(last).is(PieceType.TEXT)
                && names.of(pieces.get(last).text().text()) > 0
                && ScheduleNames.marksOf(pieces.get(last).text().text())
                        .contains(ScheduleNames.marksOf(cell.text().substring(0, 1)));
    }

    /** A list of names that ends with a comma, or with "and", goes on in the next line. */
    private boolean goesOn(Printed core) {
        SchedulePiece above = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return above != null
                && !core.isEmpty()
                && !apart
                && Math.max(above.row(), endOfText) == row - 1
                && (above.is(PieceType.TEXT) || above.is(PieceType.NAMES))
                && above.text().length() < LONGEST_LIST
                && OPEN_END.matcher(above.text().text()).find();
    }
}
