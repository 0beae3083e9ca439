package org.colloquy.core.source.programme.schedule.piece;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Block;
import org.colloquy.core.source.programme.Printed;
import org.colloquy.core.source.programme.TextBlocks;
import org.colloquy.core.source.programme.people.Institutions;
import org.colloquy.core.source.programme.time.ScheduleTimes;
import org.colloquy.core.source.programme.time.ScheduleTimes.Found;

/**
 * The numbers in front of talks and posters: {@code #203}, {@code [P12]}, {@code P-17}, {@code 3.}, {@code SLP-L1.1:}.
 *
 * @param codes the letters that begin the numbers of this document's talks and boards
 * @param series the letters that begin the numbers of sessions and talks, such as {@code SLP}
 * @param sessions the numbers of sessions that those of talks begin with: {@code TT 12} of {@code TT 12.1}
 * @param begun all that the numbers of talks begin with, be it of one alone
 * @param submissions whether titles begin with the numbers of submissions: {@code 1234: Hedges}
 */
record ScheduleNumbers(
        Set<String> codes, Set<String> series, Set<String> sessions, Set<String> begun, boolean submissions) {

    /**
     * A line that begins with a number.
     *
     * @param type that of a board or that of a talk
     * @param number the number
     * @param rest what follows
     */
    record Numbered(PieceType type, Printed number, Printed rest) {}

    private static final Pattern BOARD = Pattern.compile(
            "^(?:(?:poster|board)?\\s?#\\s?([A-Z]?-?\\d{1,4}[A-Za-z]?)|\\[((?:[A-Z]{1,3}[-.]?)?\\d{1,4}[A-Za-z]?(?:[-.]\\d{1,4}){0,2})\\]"
                    + "|(?:poster|board|poster no\\.|board no\\.)\\s(\\d{1,4})(?=[:.) ]))\\s{0,2}[:.)–-]?\\s{0,3}",
            Pattern.CASE_INSENSITIVE);
    /** {@code Abstract 112:}, {@code Paper TuAT1.1}. */
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:abstract|paper|submission|contribution)\\s(?:(?:no|nr)\\.?\\s|id\\s|#\\s?)?"
                    + "(#?[A-Za-z]{0,6}[-.]?\\d[A-Za-z0-9.-]{0,11})(?:\\s?[:–—]\\s{0,3}|\\s-\\s|\\s{0,3}(?=\\t|$))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODED = Pattern.compile(
            "^([A-Z]{1,3})[-.]?\\d{1,4}(?:[.-]\\d{1,4}){0,2}[a-z]?(?:([:.)])(?!\\d)\\s{0,3}|\\s{1,3}(?:[–-]\\s)?)(?=\\S)");
    /** {@code COLL 12. Hedges}: the division of a society, and the number of an abstract in it. */
    private static final Pattern OF_DIVISION = Pattern.compile("^([A-Z]{3,5}) \\d{1,4}\\.\\s{1,3}(?=\\S)");

    private static final ImmutableSet<String> OF_BOARDS = ImmutableSet.of("P", "D", "PO", "PS");
    /** {@code 1234: Hedges}, where many lines begin so. */
    private static final Pattern OF_SUBMISSION = Pattern.compile("^(\\d{1,5})\\s?:\\s{1,3}(?=\\D)");

    private static final Pattern NUMBERED = Pattern.compile("^(?:(\\d{1,3})[.)]|\\((\\d{1,4})\\))\\s{1,3}(?=\\D)");
    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*[A-Za-z].*)[.-]\\d{1,5}$");
    private static final Pattern SESSION = Pattern.compile(
            "^([A-Z](?:[A-Za-z0-9.-]{1,12}|[A-Z]{0,4} \\d{1,3}))(?::\\s|\\s[–—-]\\s|\\s)\\s{0,2}\\p{L}");
    private static final Pattern ALONE = Pattern.compile("\\d{1,2}[-.]\\d{2,4}");
    /** {@code Mon-O-1-1-2} in a cell of its own. */
    private static final Pattern CODE_ALONE =
            Pattern.compile("[A-Z][A-Za-z0-9]{0,6}(?:-[A-Z0-9]{1,4}){0,3}[.-]\\d{1,5}");

    private static final Pattern KIND_BEFORE =
            Pattern.compile("(\\p{Lu}\\p{L}{3,20}(?: \\p{L}{4,12})?)\\s{1,4}(?=[A-Z]{1,5} \\d{1,3}\\.\\d)");

    /** Societies number minisymposia, contributed and invited sessions so, each above its title: {@code MS12}. */
    private static final Pattern OF_SOCIETY = Pattern.compile("(?:MS|CP|IP|PP|SP|MT|PD)\\d{1,3}");

    private static final Splitter CELLS = Splitter.on(Pattern.compile("\\t|\\s\\|\\s"));
    private static final int MANY = 3;
    private static final int MORE_THAN_ONE = 2;

    /** Learns what begins the numbers of several lines; with a colon it may as well number sessions. */
    static ScheduleNumbers of(List<Block> blocks) {
        List<Printed> lines =
                TextBlocks.lines(blocks).map(MarkdownMarks::without).toList();
        Multiset<String> found = HashMultiset.create();
        lines.stream()
                .map(line -> CODED.matcher(line.text()))
                .filter(Matcher::find)
                .filter(code -> code.group(2) == null || OF_BOARDS.contains(code.group(1)))
                .forEach(code -> found.add(code.group(1)));
        lines.stream()
                .map(ScheduleNumbers::withoutTime)
                .map(line -> OF_DIVISION.matcher(line.text()))
                .filter(Matcher::find)
                .forEach(code -> found.add(code.group(1)));
        SetMultimap<String, String> numbers = HashMultimap.create();
        lines.stream()
                .map(ScheduleNumbers::withoutTime)
                .map(line -> ScheduleHeads.code(withoutLabel(line.text())))
                .filter(code -> !code.isEmpty())
                .forEach(code -> numbers.put(series(code), code));
        lines.stream()
                .flatMap(line -> CELLS.splitToStream(line.text()))
                .map(String::strip)
                .filter(cell -> CODE_ALONE.matcher(cell).matches())
                .forEach(code -> numbers.put(series(code), code));
        return new ScheduleNumbers(
                found.elementSet().stream()
                        .filter(letters -> found.count(letters) >= MANY)
                        .collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.copyOf(Maps.filterValues(numbers.asMap(), ScheduleNumbers::isSeries)
                        .keySet()),
                begun(numbers.values(), MORE_THAN_ONE),
                begun(numbers.values(), 1),
                lines.stream()
                                .filter(line ->
                                        OF_SUBMISSION.matcher(line.text()).find())
                                .limit(MANY)
                                .count()
                        == MANY);
    }

    private static Printed withoutTime(Printed line) {
        return ScheduleTimes.atStart(line).map(Found::rest).orElse(line);
    }

    /** {@code TuAT1.1:} of {@code Paper TuAT1.1}. */
    private static String withoutLabel(String line) {
        Matcher labelled = LABELLED.matcher(line);
        return labelled.find() ? labelled.group(1) + ": " + "-" : line;
    }

    /** Returns what so many numbers of talks begin with. */
    private static Set<String> begun(Collection<String> codes, int fewest) {
        Multiset<String> sessions = HashMultiset.create();
        codes.stream().map(LAST_NUMBER::matcher).filter(Matcher::find).forEach(code -> sessions.add(code.group(1)));
        return sessions.elementSet().stream()
                .filter(code -> sessions.count(code) >= fewest)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns whether a cell is the number of a session and nothing else: {@code WeAT1-CC} above {@code Paper WeAT1-CC.1}. */
    boolean isSessionAlone(String cell) {
        return ScheduleHeads.isCode(cell)
                && (begun.contains(cell) || OF_SOCIETY.matcher(cell).matches());
    }

    /** Returns whether a line begins with the number of a session whose talks have more of it. */
    boolean isSession(String line) {
        Matcher code = SESSION.matcher(line);
        return code.find() && sessions.contains(code.group(1));
    }

    /** {@code GPT-3} and {@code GPT-4} are no numbers of talks; {@code SLP-1.1} is. */
    private static boolean isSeries(Collection<String> codes) {
        return codes.size() >= MANY || (codes.size() > 1 && codes.stream().anyMatch(code -> code.indexOf('.') >= 0));
    }

    /** Returns whether the number that a line begins with is one of a session or a talk, and no part of a title. */
    boolean isNumber(String line) {
        String code = ScheduleHeads.code(line);
        return !code.isEmpty() && (Character.isDigit(code.charAt(0)) || series.contains(series(code)));
    }

    /** Returns the letters that a line begins with; {@code COVID-19} alone is no series. */
    private static String series(String line) {
        int end = CharMatcher.inRange('A', 'Z')
                .or(CharMatcher.inRange('a', 'z'))
                .negate()
                .indexIn(line);
        return line.substring(0, Math.max(0, end));
    }

    /** {@code (1) Lund University, (2) TU Dresden} explains the marks behind names. */
    private static boolean isMarkOfPlace(String line, Matcher number) {
        return number.group(2) != null && Institutions.isName(line.substring(number.end()));
    }

    /** Returns whether a line is the number of a poster within its session and nothing else: {@code 3-001}. */
    boolean isAlone(String line) {
        return ALONE.matcher(line).matches() || (CODE_ALONE.matcher(line).matches() && series.contains(series(line)));
    }

    /** Returns the kind of a talk that stands before its number: {@code Hauptvortrag HL 12.1}. */
    Optional<Printed> kindBefore(Printed cell) {
        Matcher kind = KIND_BEFORE.matcher(cell.text());
        return kind.lookingAt()
                        && ScheduleKinds.isLabel(kind.group(1))
                        && isNumber(cell.text().substring(kind.end()))
                ? Optional.of(cell.sub(0, kind.end()))
                : Optional.empty();
    }

    /** Returns the number that the line begins with. */
    Optional<Numbered> of(Printed cell) {
        String text = cell.text();
        Matcher board = BOARD.matcher(text);
        Matcher coded = CODED.matcher(text);
        Matcher number = NUMBERED.matcher(text);
        Matcher labelled = (submissions && OF_SUBMISSION.matcher(text).find() ? OF_SUBMISSION : LABELLED).matcher(text);
        int code = isNumber(text) && !isSession(text) ? ScheduleHeads.talkCode(text) : 0;
        if (board.find()) {
            int group = board.group(1) != null ? 1 : board.group(2) != null ? 2 : 3;
            Printed printed = cell.sub(board.start(group), board.end(group));
            return Optional.of(new Numbered(PieceType.BOARD, printed, cell.from(board.end())));
        }
        if (labelled.find()) {
            Printed printed = cell.sub(labelled.start(1), labelled.end(1));
            return Optional.of(new Numbered(PieceType.CODE, printed, cell.from(labelled.end())));
        }
        if (coded.find() && codes.contains(coded.group(1))) {
            PieceType type = OF_BOARDS.contains(coded.group(1)) ? PieceType.BOARD : PieceType.CODE;
            int end = coded.group(2) == null ? coded.end() : coded.start(2);
            Printed printed = cell.sub(0, end).strip().trim(CharMatcher.anyOf("–- "));
            return Optional.of(new Numbered(type, printed, cell.from(coded.end())));
        }
        Matcher division = OF_DIVISION.matcher(text);
        if (division.find() && codes.contains(division.group(1))) {
            Printed printed = cell.sub(0, division.end()).trim(CharMatcher.anyOf(". "));
            return Optional.of(new Numbered(PieceType.CODE, printed, cell.from(division.end())));
        }
        if (number.find() && !isMarkOfPlace(text, number)) {
            int group = number.group(1) != null ? 1 : 2;
            return Optional.of(new Numbered(
                    PieceType.CODE, cell.sub(number.start(group), number.end(group)), cell.from(number.end())));
        }
        return code == 0
                ? Optional.empty()
                : Optional.of(new Numbered(
                        PieceType.CODE, cell.sub(0, code), cell.from(code).trim(CharMatcher.anyOf(": –—-"))));
    }
}
