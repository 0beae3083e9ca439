package org.colloquy.core.source.programme;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.ScheduleInline.Stripped;
import org.colloquy.core.source.programme.ScheduleTimes.Found;
import org.colloquy.core.text.Links;

/** Cuts the lines of a schedule into pieces and says of each what it can be by itself. */
final class SchedulePieces {

    private static final ImmutableSet<String> BUTTONS = ImmutableSet.of(
            "choose all",
            "remove all",
            "select all",
            "add to calendar",
            "show all",
            "hide all",
            "expand all",
            "collapse all",
            "back to top",
            "top",
            "download",
            "download pdf",
            "generate pdf",
            "print",
            "toggle",
            "details",
            "show details",
            "show papers",
            "view papers",
            "hide papers",
            "home",
            "full papers",
            "chat",
            "watch",
            "join",
            "zoom link",
            "live stream");
    private static final Pattern COLUMNS = Pattern.compile("\\t+| {3,}| \\| ");
    private static final CharMatcher BULLETS = CharMatcher.anyOf("•▪●◦‣∙■□–—*·►▸-");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:time|when|date|datum|zeit|title|session title|titel|paper title|talk title|talk)\\s?:\\s{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHORS =
            Pattern.compile("^(?:authors?|author\\(s\\)|autoren|auteurs|by)\\s?:\\s{0,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSTRACT =
            Pattern.compile("^(?:abstract|summary|zusammenfassung|résumé)\\s?[:.]\\s{0,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOARD = Pattern.compile(
            "^(?:(?:poster|board)?\\s?#\\s?([A-Z]?-?\\d{1,4}[A-Za-z]?)|\\[((?:[A-Z]{1,3}[-.]?)?\\d{1,4}[A-Za-z]?)\\]"
                    + "|(?:poster|board|poster no\\.|board no\\.)\\s(\\d{1,4})(?=[:.) ]))\\s{0,2}[:.)–-]?\\s{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED =
            Pattern.compile("^([A-Z]{1,3})[-.]?\\d{1,4}[a-z]?(?:([:.)])\\s{0,3}|\\s{1,3}(?:[–-]\\s)?)(?=\\S)");
    private static final ImmutableSet<String> OF_BOARDS = ImmutableSet.of("P", "D", "PO", "PS");
    private static final Pattern OPEN_END = Pattern.compile("(?:[,;&]|\\b(?:and|und|et))$");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})[.)]\\s{1,3}(?=\\D)");
    private static final Pattern PLACES = Pattern.compile("^[\\d¹²³⁴⁵⁶⁷⁸⁹*†‡]{1,2}\\s?(?=\\p{Lu}[\\p{L}.]{1,40}[ ,])");
    private static final Pattern AWARD = Pattern.compile(
            "^[\\[(★☆* ]{0,3}(?:best|outstanding|honou?rable|runner|test of|award|distinguished|highlight)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final ImmutableSet<String> COLUMN_NAMES = ImmutableSet.of(
            "time",
            "title",
            "authors",
            "author",
            "author(s)",
            "speaker",
            "speakers",
            "speaker(s)",
            "room",
            "session",
            "paper",
            "papers",
            "talk",
            "talks",
            "topic",
            "event",
            "location",
            "venue",
            "chair",
            "date",
            "day",
            "id",
            "paper id",
            "no",
            "no.",
            "#",
            "nr",
            "abstract",
            "affiliation",
            "start",
            "end",
            "type",
            "track",
            "activity",
            "presenter",
            "presenters",
            "name",
            "paper title",
            "talk title",
            "session chair",
            "board",
            "zeit",
            "titel");
    private static final int LONG = 400;
    private static final int PROSE = 170;
    private static final int MANY = 3;

    private final ScheduleNames names;
    /** What begins the numbers of talks and of boards in this document. */
    private final Set<String> codes;

    private final List<SchedulePiece> pieces = new ArrayList<>();
    private int row;
    /** The line in which a list of names ended that went on over several. */
    private int endOfText;

    private boolean apart = true;
    private boolean inColumns;

    private SchedulePieces(ScheduleNames names, Set<String> codes) {
        this.names = names;
        this.codes = codes;
    }

    /** Returns the pieces of {@code text} in their order. */
    static List<SchedulePiece> of(String text, ScheduleNames names) {
        List<Block> blocks = TextBlocks.of(text);
        SchedulePieces cut = new SchedulePieces(names, codes(blocks));
        blocks.forEach(cut::block);
        return ImmutableList.copyOf(cut.pieces);
    }

    /** Returns what begins the numbers of several lines; with a colon it may as well number sessions. */
    private static Set<String> codes(List<Block> blocks) {
        Multiset<String> found = HashMultiset.create();
        blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> CODED.matcher(line.text()))
                .filter(Matcher::find)
                .filter(code -> code.group(2) == null || OF_BOARDS.contains(code.group(1)))
                .forEach(code -> found.add(code.group(1)));
        return found.elementSet().stream()
                .filter(letters -> found.count(letters) >= MANY)
                .collect(ImmutableSet.toImmutableSet());
    }

    private void block(Block block) {
        apart = true;
        for (Printed line : block.lines()) {
            row++;
            List<Printed> cells = cells(line);
            inColumns = cells.size() > 1;
            boolean heading = inColumns && cells.stream().allMatch(SchedulePieces::namesColumn);
            for (Printed cell : cells) {
                if (heading && ScheduleTimes.day(cell).isEmpty()) {
                    add(PieceType.NOISE, cell);
                } else {
                    piece(cell, 0);
                }
            }
            apart = false;
        }
    }

    private static boolean namesColumn(Printed cell) {
        return COLUMN_NAMES.contains(Ascii.toLowerCase(cell.text()))
                || ScheduleTimes.day(cell).filter(day -> day.rest().isEmpty()).isPresent();
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
        return cells;
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
        String text = cell.text();
        String lower = Ascii.toLowerCase(CharMatcher.anyOf("[]() ").trimFrom(text));
        Matcher prose = ABSTRACT.matcher(text);
        if (prose.find()) {
            add(
                    prose.end() == text.length() ? PieceType.NOISE : PieceType.PROSE,
                    prose.end() == text.length() ? cell : cell.from(prose.end()));
        } else if (ScheduleZones.ofNotice(text).isPresent()
                && ScheduleTimes.atStart(cell).isEmpty()) {
            add(PieceType.ZONE, cell);
        } else if (BUTTONS.contains(lower)
                || SiteText.isNoise(text)
                || lower.codePoints().noneMatch(Character::isLetterOrDigit)) {
            add(PieceType.NOISE, cell);
        } else if (isLink(text)) {
            add(PieceType.LINK, cell);
        } else if (AWARD.matcher(text).find()
                && Awards.isAward(CharMatcher.anyOf("[]()★☆* ").trimFrom(text))) {
            add(PieceType.AWARD, cell);
        } else {
            return false;
        }
        return true;
    }

    private static boolean isLink(String text) {
        return Links.find(text).stream().anyMatch(url -> (url.end() - url.start()) * 10 >= text.length() * 7);
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
            piece(day.get().rest(), depth + 1);
        } else if (line != cell) {
            piece(line, depth + 1);
        } else {
            return false;
        }
        return true;
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
        String text = cell.text();
        Matcher board = BOARD.matcher(text);
        Matcher coded = CODED.matcher(text);
        Matcher number = NUMBERED.matcher(text);
        int code = ScheduleHeads.talkCode(text);
        if (depth > 3) {
            return false;
        }
        if (board.find()) {
            int group = board.group(1) != null ? 1 : board.group(2) != null ? 2 : 3;
            return numbered(
                    PieceType.BOARD, cell.sub(board.start(group), board.end(group)), cell.from(board.end()), depth);
        }
        if (coded.find() && codes.contains(coded.group(1))) {
            PieceType type = OF_BOARDS.contains(coded.group(1)) ? PieceType.BOARD : PieceType.CODE;
            int end = coded.group(2) == null ? coded.end() : coded.start(2);
            return numbered(
                    type, cell.sub(0, end).strip().trim(CharMatcher.anyOf("–- ")), cell.from(coded.end()), depth);
        }
        if (number.find()) {
            return numbered(PieceType.CODE, cell.sub(0, number.end(1)), cell.from(number.end()), depth);
        }
        if (code > 0) {
            return numbered(PieceType.CODE, cell.sub(0, code), cell.from(code).trim(CharMatcher.anyOf(": –—-")), depth);
        }
        if (inColumns && ScheduleRooms.isNumber(text)) {
            add(PieceType.CODE, cell);
            return true;
        }
        return false;
    }

    private boolean numbered(PieceType type, Printed number, Printed rest, int depth) {
        add(type, number);
        piece(rest, depth + 1);
        return true;
    }

    private void words(Printed cell, int depth) {
        boolean bullet = cell.length() > 2
                && BULLETS.matches(cell.text().charAt(0))
                && cell.text().charAt(1) == ' ';
        if (bullet && depth < 4) {
            add(PieceType.BULLET, cell.sub(0, 1));
            piece(cell.from(2).strip(), depth + 1);
        } else if (PLACES.matcher(cell.text()).find() && ScheduleNames.isPlace(cell.text()) && cell.length() < LONG) {
            add(PieceType.PLACES, cell);
        } else {
            Stripped stripped = ScheduleInline.strip(cell, row, apart);
            Printed core = stripped.core();
            if (ScheduleTimes.isNumberedDay(core.text())) {
                add(PieceType.DAY, core);
                core = core.sub(0, 0);
            }
            boolean head = ScheduleHeads.isHead(core.text()) && !holdsNames(core);
            if (goesOn(core)) {
                SchedulePiece above = pieces.remove(pieces.size() - 1);
                pieces.add(SchedulePiece.of(
                        above.type(), Printed.join(List.of(above.text(), core)), above.row(), above.apart()));
                endOfText = row;
            } else if (!core.isEmpty()) {
                add(head ? PieceType.HEAD : isProse(core) ? PieceType.PROSE : PieceType.TEXT, core);
            }
            pieces.addAll(stripped.parts());
        }
    }

    /** A list of names that ends with a comma, or with "and", goes on in the next line. */
    private boolean goesOn(Printed core) {
        SchedulePiece above = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        return above != null
                && !core.isEmpty()
                && !apart
                && Math.max(above.row(), endOfText) == row - 1
                && (above.is(PieceType.TEXT) || above.is(PieceType.NAMES))
                && OPEN_END.matcher(above.text().text()).find();
    }

    private boolean holdsNames(Printed core) {
        return core.text().indexOf('.') > 0
                && TalkLayout.TITLE_STOP_NAMES
                        .best(core, names)
                        .filter(cut -> cut.score() > 2)
                        .isPresent();
    }

    private boolean isProse(Printed text) {
        if (text.length() < PROSE) {
            return false;
        }
        long stops = Pattern.compile("[a-z)][.?!] (?=[A-Z])")
                .matcher(text.text())
                .results()
                .limit(LONG)
                .count();
        boolean names = TalkLayout.TITLE_STOP_NAMES
                .best(text, this.names)
                .filter(cut -> cut.score() > 2)
                .isPresent();
        return !names && this.names.of(text.text()) < 0 && (stops >= 2 || (text.length() > LONG && stops >= 1));
    }
}
