package org.colloquy.core.source.programme.schedule;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.page.CopiedText;
import org.colloquy.core.source.programme.people.AuthorLabel;
import org.colloquy.core.source.programme.people.NameShape;
import org.colloquy.core.source.programme.people.ScheduleNames;
import org.colloquy.core.source.programme.people.ScheduleRoles;
import org.colloquy.core.source.programme.people.TalkLayout;
import org.colloquy.core.source.programme.schedule.piece.ContentsLines;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeader;
import org.colloquy.core.source.programme.schedule.piece.ScheduleHeads;
import org.colloquy.core.source.programme.schedule.piece.ScheduleKinds;
import org.colloquy.core.source.programme.schedule.piece.SchedulePieces;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;
import org.colloquy.core.source.table.ScheduleColumn;
import org.colloquy.core.text.LanguageWords;
import org.colloquy.core.text.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * Tells how much a text looks like a schedule: days, times at the ends of lines, headings of sessions, chairs. What is
 * written for machines, and prose, is none.
 */
final class ScheduleSigns {

    private static final int LOOKED_AT = 400;
    private static final int LONG = 300;
    /** Numbered sessions with their chairs are printed by no site that another format reads. */
    private static final double SURE = 0.65;

    private static final double TITLE_AND_NAMES = 3;
    private static final double LIKELY = 0.35;
    private static final double MAYBE = 0.2;
    private static final int AUTHORS_AMONG = 60;
    private static final int SHORTEST_ITEM = 8;
    private static final int SHORT_DAY = 40;
    /** Below the heading of a list, titles and people take turns. */
    private static final int FEWEST_ROWS = 3;

    /** What a series prints beside a day without a talk. */
    private static final Pattern NOBODY = Pattern.compile(
            LanguageWords.pattern(WordUse.NO) + " \\p{L}{3,12}(?: \\(.{1,40}\\))?|tb[acd]|"
                    + LanguageWords.pattern(WordUse.WITHDRAWN),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What parts the cells of a row. */
    private static final Pattern CELLS = Pattern.compile("\\t| {3}| \\| ");

    private static final Pattern LIST = Pattern.compile("\\baccepted\\b|^list of\\b", Pattern.CASE_INSENSITIVE);
    /** What a list numbers its papers with. */
    private static final Pattern NUMBER = Pattern.compile("^(?:\\[\\d{1,4}\\]|#?\\d{1,4}[.:)])\\s{1,3}(?=\\S)");

    private static final Splitter COLUMNS =
            Splitter.on(CharMatcher.anyOf("\t" + CopiedText.IN_CELL)).trimResults();

    /** The bars of tables, and the marks of lists. */
    private static final CharMatcher FRAME = CharMatcher.anyOf("| •▪●◦*-");

    private ScheduleSigns() {}

    /** Returns the confidence, which is always below that of a format that is certain of its documents. */
    static double of(String text) {
        List<Printed> lines = lines(SeenText.of(text, List.of()).seen());
        if (lines.isEmpty() || isForMachines(text)) {
            return 0;
        }
        Signs signs = new Signs();
        lines.forEach(signs::add);
        return signs.confidence();
    }

    /** Counts the signs. */
    private static final class Signs {
        private final ScheduleNames names = new ScheduleNames(new NameShape(Set.of()));
        private int lines;
        private int times;
        private int days;
        private int datedRows;
        /** Items right below a day that stands alone. */
        private int belowDays;

        private boolean dayAbove;
        private int pages;
        private int heads;
        private int keynotes;
        /** Whether a heading names a list of papers, in which places of work may have lines of their own. */
        private boolean lists;

        private int coded;
        private int roles;
        private int prose;
        private int looked;
        private int authored;
        private int tables;
        private @Nullable ScheduleHeader header;

        void add(Printed printed) {
            Set<ScheduleColumn> row = row(printed);
            Printed line = SchedulePieces.withoutLinks(SchedulePieces.unmarked(printed))
                    .trim(FRAME);
            lines++;
            if (line.length() >= LONG) {
                prose++;
                return;
            }
            boolean timed = row.contains(ScheduleColumn.TIME)
                    || row.contains(ScheduleColumn.START)
                    || ScheduleTimes.atStart(line).isPresent()
                    || ScheduleTimes.atEnd(line).isPresent();
            boolean head = !timed && ScheduleHeads.isHead(line.text());
            boolean role = ScheduleRoles.start(line.text()) >= 0
                    || ScheduleRoles.isLabel(line.text())
                    || !ScheduleRoles.withoutLabels(line).isEmpty();
            pages += ContentsLines.hasPage(line) ? 1 : 0;
            times += timed ? 1 : 0;
            boolean day = row.contains(ScheduleColumn.DATE) || SchedulePieces.isDay(line);
            days += day ? 1 : 0;
            datedRows += day && (CELLS.matcher(line.text()).find() || isOfTalk(line)) ? 1 : 0;
            belowDays += dayAbove && !day && isOfSeries(line) ? 1 : 0;
            dayAbove = day && line.length() < SHORT_DAY;
            heads += head ? 1 : 0;
            lists |= head && LIST.matcher(line.text()).find();
            keynotes += head && ScheduleKinds.isOfSpeakers(line.text()) ? 1 : 0;
            coded += ScheduleHeads.isCoded(line.text()) ? 1 : 0;
            roles += role ? 1 : 0;
            if (looked < AUTHORS_AMONG
                    && !head
                    && line.length() >= SHORTEST_ITEM
                    && !SchedulePieces.isBesideItem(line)) {
                looked++;
                boolean told = row.contains(ScheduleColumn.AUTHORS)
                        || row.contains(ScheduleColumn.SPEAKERS)
                        || AuthorLabel.behind(line).isPresent();
                authored += told || isOfNames(line) || holdsNames(line, names) ? 1 : 0;
            }
        }

        /** A line of names, or a row with a cell of them. */
        private boolean isOfNames(Printed line) {
            return COLUMNS.splitToStream(line.text()).anyMatch(cell -> names.of(cell) > 1);
        }

        /** {@code 4 February – Ada Moor (Lund): Hedges}, {@code 11 February – no seminar}. */
        private boolean isOfTalk(Printed line) {
            Optional<Printed> rest = ScheduleTimes.day(line).map(Found::rest);
            boolean talk = rest.filter(words -> holdsNames(words, names)).isPresent();
            authored += talk ? 1 : 0;
            return talk
                    || rest.filter(words -> NOBODY.matcher(words.text()).matches())
                            .isPresent();
        }

        /** Below its day a series prints who speaks, on one line with the title or above it, or that nobody does. */
        private boolean isOfSeries(Printed line) {
            return holdsNames(line, names)
                    || names.of(line.text()) > 1
                    || NOBODY.matcher(line.text()).matches();
        }

        /** Returns what the columns of a table say of the cells of a row. */
        private Set<ScheduleColumn> row(Printed line) {
            Optional<ScheduleHeader> heading = ScheduleHeader.of(line);
            tables += heading.filter(found -> !found.columns().isEmpty()).isPresent() ? 1 : 0;
            header = heading.orElse(header);
            return heading.isPresent() || header == null
                    ? Set.of()
                    : header.row(line).stream().map(ScheduleHeader.Cell::column).collect(Collectors.toSet());
        }

        double confidence() {
            int marks = days + heads + roles + tables;
            boolean namesPeople = authored >= 2 && authored * 5 >= looked;
            boolean dense = (times + marks) * 8 >= lines;
            boolean contents = pages >= FEWEST_ROWS && pages * 4 >= lines && namesPeople;
            if (prose * 2 > lines || (times + marks == 0 && !contents)) {
                return 0;
            }
            boolean session = namesPeople && times >= 1 && marks >= 1 && (dense || heads + roles >= 1);
            boolean timetable =
                    times >= 3 && ((times * 8 >= lines && (marks > 0 || namesPeople)) || times * 2 >= lines);
            boolean untimed = namesPeople && heads + roles >= 2;
            boolean accepted = heads >= 1
                    && authored >= FEWEST_ROWS
                    && (authored * 5 >= looked * 2 || (lists && authored * 4 >= looked))
                    && prose <= authored;
            boolean bare = times >= 2 && dense && namesPeople;
            boolean series = namesPeople
                    && ((datedRows >= FEWEST_ROWS && datedRows * 2 >= lines)
                            || (belowDays >= FEWEST_ROWS && belowDays * 2 > days && belowDays * 6 >= lines));
            boolean listing = times >= 2 && heads + roles >= 1 && days >= 1 && dense;
            if ((timetable || session) && coded >= 2 && roles >= 1) {
                return SURE;
            }
            return timetable
                    ? LIKELY
                    : session
                                    || untimed
                                    || (namesPeople && keynotes > 0)
                                    || accepted
                                    || bare
                                    || listing
                                    || series
                                    || contents
                            ? MAYBE
                            : 0;
        }
    }

    private static boolean holdsNames(Printed line, ScheduleNames names) {
        Matcher number = NUMBER.matcher(line.text());
        return TalkLayout.holdsBoth(number.find() ? line.from(number.end()) : line, names, TITLE_AND_NAMES);
    }

    private static List<Printed> lines(String text) {
        return TextBlocks.lines(TextBlocks.of(text)).limit(LOOKED_AT).toList();
    }

    /** Markup, records and tables have marks at the beginnings of their lines that no schedule has. */
    private static boolean isForMachines(String text) {
        String start = text.stripLeading();
        if (start.startsWith("From ") && start.contains("\nMessage-I")) {
            return true;
        }
        if (start.startsWith("<") || start.startsWith("{") || start.startsWith("%") || start.startsWith("@")) {
            return true;
        }
        long lines = 0;
        long marked = 0;
        for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
            if (++lines > LOOKED_AT) {
                break;
            }
            String bare = line.strip();
            boolean record = bare.startsWith("{")
                    || bare.startsWith("}")
                    || bare.startsWith("<")
                    || bare.startsWith("\"")
                    || (bare.startsWith("@") && bare.endsWith(","))
                    || isField(bare);
            marked += record ? 1 : 0;
        }
        return marked * 3 > lines || isCsv(text);
    }

    /** {@code TY  - CONF}, {@code title = "…"}, {@code AU Moor}, {@code BEGIN:VEVENT}, {@code - title: …}. */
    private static boolean isField(String line) {
        int colon = line.indexOf(':');
        boolean capitals = colon > 1
                && colon < line.length() - 1
                && line.charAt(colon + 1) != ' '
                && CharMatcher.inRange('A', 'Z').or(CharMatcher.anyOf("-;=")).matchesAllOf(line.substring(0, colon));
        boolean yaml = colon > 0
                && CharMatcher.inRange('a', 'z').or(CharMatcher.anyOf("_- ")).matchesAllOf(line.substring(0, colon))
                && line.substring(0, colon).strip().indexOf(' ', 2) < 0;
        return capitals || yaml || line.startsWith("%") || (line.length() > 5 && line.startsWith("  - ", 2));
    }

    /** Rows with the same number of commas, five or more, are a table. */
    private static boolean isCsv(String text) {
        List<String> rows = Splitter.on('\n')
                .omitEmptyStrings()
                .splitToStream(text)
                .limit(4)
                .toList();
        int commas = rows.isEmpty() ? 0 : CharMatcher.is(',').countIn(rows.get(0));
        return rows.size() > 1
                && commas >= 2
                && CharMatcher.whitespace().countIn(rows.get(0)) <= commas
                && rows.get(0).indexOf(", ") < 0;
    }
}
