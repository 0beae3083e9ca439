package org.colloquy.core.source.programme;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers in front of talks and posters: {@code #203}, {@code [P12]}, {@code P-17}, {@code 3.}, {@code SLP-L1.1:}.
 *
 * @param codes the letters that begin the numbers of this document's talks and boards
 */
record ScheduleNumbers(Set<String> codes) {

    /**
     * A line that begins with a number.
     *
     * @param type that of a board or that of a talk
     * @param number the number
     * @param rest what follows
     */
    record Numbered(PieceType type, Printed number, Printed rest) {}

    private static final Pattern BOARD = Pattern.compile(
            "^(?:(?:poster|board)?\\s?#\\s?([A-Z]?-?\\d{1,4}[A-Za-z]?)|\\[((?:[A-Z]{1,3}[-.]?)?\\d{1,4}[A-Za-z]?)\\]"
                    + "|(?:poster|board|poster no\\.|board no\\.)\\s(\\d{1,4})(?=[:.) ]))\\s{0,2}[:.)–-]?\\s{0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED =
            Pattern.compile("^([A-Z]{1,3})[-.]?\\d{1,4}[a-z]?(?:([:.)])\\s{0,3}|\\s{1,3}(?:[–-]\\s)?)(?=\\S)");
    private static final ImmutableSet<String> OF_BOARDS = ImmutableSet.of("P", "D", "PO", "PS");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})[.)]\\s{1,3}(?=\\D)");
    private static final int MANY = 3;

    /** Learns what begins the numbers of several lines; with a colon it may as well number sessions. */
    static ScheduleNumbers of(List<Block> blocks) {
        Multiset<String> found = HashMultiset.create();
        blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> CODED.matcher(line.text()))
                .filter(Matcher::find)
                .filter(code -> code.group(2) == null || OF_BOARDS.contains(code.group(1)))
                .forEach(code -> found.add(code.group(1)));
        return new ScheduleNumbers(found.elementSet().stream()
                .filter(letters -> found.count(letters) >= MANY)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Returns the number that the line begins with. */
    Optional<Numbered> of(Printed cell) {
        String text = cell.text();
        Matcher board = BOARD.matcher(text);
        Matcher coded = CODED.matcher(text);
        Matcher number = NUMBERED.matcher(text);
        int code = ScheduleHeads.talkCode(text);
        if (board.find()) {
            int group = board.group(1) != null ? 1 : board.group(2) != null ? 2 : 3;
            Printed printed = cell.sub(board.start(group), board.end(group));
            return Optional.of(new Numbered(PieceType.BOARD, printed, cell.from(board.end())));
        }
        if (coded.find() && codes.contains(coded.group(1))) {
            PieceType type = OF_BOARDS.contains(coded.group(1)) ? PieceType.BOARD : PieceType.CODE;
            int end = coded.group(2) == null ? coded.end() : coded.start(2);
            Printed printed = cell.sub(0, end).strip().trim(CharMatcher.anyOf("–- "));
            return Optional.of(new Numbered(type, printed, cell.from(coded.end())));
        }
        if (number.find()) {
            return Optional.of(new Numbered(PieceType.CODE, cell.sub(0, number.end(1)), cell.from(number.end())));
        }
        return code == 0
                ? Optional.empty()
                : Optional.of(new Numbered(
                        PieceType.CODE, cell.sub(0, code), cell.from(code).trim(CharMatcher.anyOf(": –—-"))));
    }
}
