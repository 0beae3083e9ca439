package org.colloquy.core.source.programme.schedule.piece;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.model.RoleKind;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.CopiedText;
import org.colloquy.core.source.programme.people.RoleLine;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Cell;
import org.colloquy.core.source.programme.time.BrokenTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.programme.time.ScheduleZones;
import org.colloquy.core.source.programme.time.SlotLine;
import org.colloquy.core.source.programme.time.TalkLength;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.text.Urls;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a schedule into cells: those of a table are what its header says, others tell by themselves what they can be. */
public final class SchedulePieces {

    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}| \\| |" + CopiedText.IN_CELL);
    private static final Pattern BARS = Pattern.compile("\\s{0,3}\\|\\s{0,3}");
    private static final Pattern HEADING = Pattern.compile("(?:#{2,6}\\s{1,3}|#\\s{1,3}(?=\\D))(?=\\S)");

    private static final Pattern SESSION_LABEL = Pattern.compile("session:?", Pattern.CASE_INSENSITIVE);

    private final String document;
    private final PieceSheet sheet = new PieceSheet();
    private final ScheduleCells cells;
    private final ScheduleNames names;
    private final PersonRows people;
    private final ContentsLines contents;

    private @Nullable ScheduleGrid grid;

    /** Whether the line above says that a session is named. */
    private boolean labelled;

    /** The header of the table in which the rows stand. */
    private @Nullable ScheduleHeader header;

    /** What the rows above say for those below them, too. */
    private final Map<ScheduleColumn, String> above = new EnumMap<>(ScheduleColumn.class);

    private SchedulePieces(String document, List<Block> blocks, ScheduleNames names) {
        this.document = document;
        this.names = names;
        this.cells = new ScheduleCells(sheet, names, ScheduleNumbers.of(blocks), LettersOfKinds.of(blocks, names));
        this.people = PersonRows.of(blocks);
        this.contents = ContentsLines.of(blocks, names);
    }

    /** Returns the pieces of {@code text}, cut into {@code blocks}, in their order. */
    public static List<SchedulePiece> of(String text, List<Block> blocks, ScheduleNames names) {
        SchedulePieces cut = new SchedulePieces(text, blocks, names);
        blocks.forEach(cut::block);
        cut.endGrid();
        List<SchedulePiece> pieces = cut.sheet.pieces();
        List<SchedulePiece> dated = DayOfSentence.of(pieces, blocks)
                .map(day -> Stream.concat(Stream.of(SchedulePiece.of(day, 0, true)), pieces.stream())
                        .toList())
                .orElse(pieces);
        return RoomHeadings.mark(PeopleLines.join(dated, names));
    }

    private void block(Block block) {
        sheet.beginBlock();
        List<Printed> lines = people.join(GridLines.join(BrokenTimes.join(block.lines())));
        for (Printed printed : PeopleLines.joinPlaces(LabelsAlone.join(lines, names), names)) {
            sheet.beginRow();
            if (isContents(printed) || isTitleOfSession(printed)) {
                sheet.endRow();
                continue;
            }
            Printed heading = bare(printed);
            Printed line = unmarked(printed);
            if (heading.length() < printed.length() && cells.isHeadOfChair(line)) {
                sheet.add(PieceType.HEAD, line);
            }
            Printed whole = unmarked(whole(line));
            if (inGrid(whole)) {
                continue;
            }
            Optional<ScheduleHeader> columns = ScheduleHeader.of(whole);
            List<Cell> ofTable = header == null || columns.isPresent() ? List.of() : header.row(whole);
            if (ofTable.isEmpty()) {
                above.clear();
                line(line, columns);
            } else {
                cells.setInColumns(true);
                tableRow(ofTable);
            }
            sheet.endRow();
        }
    }

    /** The title of a session stands below the label alone. */
    private boolean isTitleOfSession(Printed line) {
        boolean title = labelled && cells.mayBeHead(line);
        labelled = SESSION_LABEL.matcher(line.text()).matches();
        if (labelled) {
            sheet.add(PieceType.NOISE, line);
        } else if (title) {
            sheet.addStripped(PieceType.HEAD, line);
        }
        return labelled || title;
    }

    /** A title with its page, or a heading, of a table of contents. */
    private boolean isContents(Printed line) {
        Optional<ContentsLines.Entry> entry = contents.entry(line);
        boolean heading = entry.isEmpty() && contents.isHeading(line);
        if (contents.isTitle(line)) {
            sheet.add(PieceType.NOISE, line);
            return true;
        }
        if (heading) {
            sheet.add(PieceType.HEAD, line);
        } else if (entry.filter(found -> ContentsLines.isNoPaper(found.title())).isPresent()) {
            sheet.add(PieceType.CELL, line);
        } else {
            entry.ifPresent(found -> {
                sheet.add(PieceType.BULLET, found.page());
                cells.read(found.title());
            });
        }
        return heading || entry.isPresent();
    }

    private boolean inGrid(Printed line) {
        if (grid != null && grid.add(line)) {
            return true;
        }
        if (grid != null && line.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            sheet.add(PieceType.NOISE, line.strip());
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
                lines(item.text()).forEach(cells::read);
                name.filter(any -> room && item.slot().isPresent()).ifPresent(text -> sheet.add(PieceType.ROOM, text));
            }
        }
    }

    /** Returns the line without the marks that make it a heading of Markdown. */
    public static Printed bare(Printed line) {
        Matcher marks = HEADING.matcher(line.text());
        return marks.lookingAt() ? line.from(marks.end()) : line;
    }

    /** Returns the line without any marks of Markdown and LaTeX. */
    public static Printed unmarked(Printed line) {
        return MarkdownMarks.without(LatexMarks.without(bare(line)));
    }

    /** Returns whether a line begins with a day, perhaps behind words that say what the day is of. */
    public static boolean isDay(Printed line) {
        return ScheduleTimes.day(DayCells.withoutLabel(line)).isPresent();
    }

    /** Returns a line without the words behind it that were links. */
    public static Printed withoutLinks(Printed line) {
        return LinkWords.behind(line)
                .map(words -> line.sub(0, line.length() - words.length()).strip())
                .orElse(line);
    }

    /** Returns whether a line stands below an item and names nobody: an abstract behind its label, words that were links. */
    public static boolean isBesideItem(Printed line) {
        return LinkWords.are(line) || PlainLines.isAbstract(line.text());
    }

    private void line(Printed line, Optional<ScheduleHeader> heading) {
        if (LinkWords.are(line)) {
            sheet.add(PieceType.NOISE, line);
            return;
        }
        boolean rule = line.text().codePoints().noneMatch(Character::isLetterOrDigit);
        List<Printed> parts = rule ? List.of(line) : parts(line);
        boolean inColumns = parts.size() > 1;
        cells.setInColumns(inColumns);
        if (heading.isPresent()) {
            header = heading.get();
            header.names().forEach(name -> columnName(name.text()));
        } else {
            header = inColumns || (header != null && header.tellsTimes()) ? header : null;
            int links = LinkWords.from(parts);
            parts.subList(0, links).forEach(cells::read);
            parts.subList(links, parts.size()).forEach(word -> sheet.add(PieceType.NOISE, word));
        }
    }

    /** Returns the line with the white space around it, where cells may be blank. */
    private Printed whole(Printed line) {
        if (document.substring(line.start(), line.end()).indexOf('\n') >= 0) {
            return line;
        }
        int end = document.indexOf('\n', line.end());
        return Printed.of(document, document.lastIndexOf('\n', line.start()) + 1, end < 0 ? document.length() : end);
    }

    /** A day among the names of columns is that of the items below it. */
    private void columnName(Printed name) {
        if (ScheduleColumn.named(name.text()).isEmpty()
                && ScheduleTimes.day(name).isPresent()) {
            cells.read(name);
        } else {
            boolean zone = ScheduleZones.ofNotice(name.text()).isPresent();
            sheet.add(zone ? PieceType.ZONE : PieceType.COLUMN, name);
        }
    }

    /** The cells of a row are what their columns say. A title without people beside it may hold them itself. */
    private void tableRow(List<Cell> ofRow) {
        boolean told = find(ofRow, ScheduleColumn.TITLE).isPresent()
                && (find(ofRow, ScheduleColumn.AUTHORS).isPresent()
                        || find(ofRow, ScheduleColumn.SPEAKERS).isPresent());
        for (Cell cell : RowPlaces.of(ofRow, names)) {
            switch (cell.column()) {
                case DATE -> changed(cell).ifPresent(day -> cells.read(day));
                case SESSION -> changed(cell).ifPresent(session -> sheet.add(PieceType.HEAD, session));
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
                        cells.read(onOneLine(cell.text()));
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

    private void title(boolean told, Cell cell) {
        if (told) {
            cells.title(cell.text());
        } else {
            lines(cell.text()).forEach(cells::read);
        }
    }

    private static List<Printed> lines(Printed cell) {
        List<Printed> lines = new ArrayList<>();
        int from = 0;
        for (int at = cell.text().indexOf(CopiedText.IN_CELL);
                at >= 0;
                at = cell.text().indexOf(CopiedText.IN_CELL, from)) {
            lines.add(cell.sub(from, at));
            from = at + 1;
        }
        lines.add(cell.from(from));
        return lines;
    }

    private void names(boolean told, Cell cell) {
        if (told) {
            sheet.add(PieceType.NAMES, onOneLine(cell.text()));
        } else {
            cells.read(onOneLine(cell.text()));
        }
    }

    /** Returns the people that have a line each in their cell with signs between them. */
    private static Printed onOneLine(Printed people) {
        if (people.text().indexOf(CopiedText.IN_CELL) < 0) {
            return people;
        }
        Printed.Builder list = new Printed.Builder();
        for (int i = 0; i < people.length(); i++) {
            char c = people.text().charAt(i);
            boolean open = c == CopiedText.IN_CELL
                    && i > 0
                    && ",;&".indexOf(people.text().charAt(i - 1)) < 0;
            list.append(open ? ';' : c, people.startOf(i), people.endOf(i));
        }
        return list.build();
    }

    private void role(Cell cell, RoleKind kind) {
        sheet.add(new RoleLine(kind, cell.name(), onOneLine(cell.text())), cell.text());
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

    private static List<Printed> parts(Printed line) {
        List<Printed> parts = new ArrayList<>();
        boolean barred = line.text().startsWith("|") && line.text().endsWith("|");
        Matcher column = (barred ? BARS : COLUMNS).matcher(line.text());
        int from = 0;
        while (column.find()) {
            parts.add(line.sub(from, column.start()).strip());
            from = column.end();
        }
        parts.add(line.from(from).strip());
        parts.removeIf(Printed::isEmpty);
        return LabelsAlone.join(parts.size() == 1 ? LabelledFields.of(parts.get(0)) : parts);
    }
}
