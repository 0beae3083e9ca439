package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.page.CopiedText;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader.Cell;
import org.colloquy.core.source.programme.time.BrokenTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleZones;
import org.colloquy.core.source.table.ScheduleColumn;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a schedule into cells: those of a table are what its header says, others tell by themselves what they can be. */
public final class SchedulePieces {

    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}| \\| |" + CopiedText.IN_CELL);
    private static final Pattern BARS = Pattern.compile("\\s{0,3}\\|\\s{0,3}");
    private static final Pattern HEADING = Pattern.compile("(?:#{2,6}\\s{1,3}|#\\s{1,3}(?=\\D))(?=\\S)");

    private static final Pattern SESSION_LABEL = Pattern.compile("session:?", Pattern.CASE_INSENSITIVE);

    /** What Markdown prints between the head of a table and its rows. */
    private static final CharMatcher RULE = CharMatcher.anyOf("|-:=+").or(CharMatcher.whitespace());

    private final String document;
    private final PieceSheet sheet = new PieceSheet();
    private final ScheduleCells cells;
    private final GridColumns grid;
    private final TableRows table;
    private final ScheduleNames names;
    private final PersonRows people;
    private final ContentsLines contents;

    /** Whether the line above says that a session is named. */
    private boolean labelled;

    /** The header of the table in which the rows stand. */
    private @Nullable ScheduleHeader header;

    private SchedulePieces(String document, List<Block> blocks, ScheduleNames names) {
        this.document = document;
        this.names = names;
        this.cells = new ScheduleCells(sheet, names, ScheduleNumbers.of(blocks), LettersOfKinds.of(blocks, names));
        this.grid = new GridColumns(sheet, cells);
        this.table = new TableRows(sheet, cells, names);
        this.people = PersonRows.of(blocks);
        this.contents = ContentsLines.of(blocks, names);
    }

    /** Returns the pieces of {@code text}, cut into {@code blocks}, in their order. */
    public static List<SchedulePiece> of(String text, List<Block> blocks, ScheduleNames names) {
        SchedulePieces cut = new SchedulePieces(text, blocks, names);
        blocks.forEach(cut::block);
        cut.grid.end();
        List<SchedulePiece> pieces = cut.sheet.pieces();
        List<SchedulePiece> dated = DayOfSentence.of(pieces, blocks)
                .map(day -> Stream.concat(Stream.of(SchedulePiece.of(day, 0, true)), pieces.stream())
                        .toList())
                .orElse(pieces);
        return RoomHeadings.mark(FloorRooms.join(PeopleLines.join(dated, names)));
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
            if (grid.add(whole)) {
                continue;
            }
            Optional<ScheduleHeader> columns = ScheduleHeader.of(whole);
            List<Cell> ofTable = header == null || columns.isPresent() ? List.of() : header.row(whole);
            if (ofTable.isEmpty()) {
                table.end();
                line(line, columns);
            } else if (RULE.matchesAllOf(whole.text())) {
                sheet.add(PieceType.NOISE, line);
            } else {
                cells.setInColumns(true);
                table.add(ofTable);
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
