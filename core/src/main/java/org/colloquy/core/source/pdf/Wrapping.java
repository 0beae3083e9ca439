package org.colloquy.core.source.pdf;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.people.NameLine;

/**
 * Whether a line goes on in the next one, which it does if the first word of that would not have fitted into it, and what becomes of a
 * hyphen between them.
 */
final class Wrapping {

    private static final double SPACE = 0.25;
    private static final double SAME_SIZE = 0.12;
    /** Between lines further apart than this there is nothing that goes on. */
    private static final double APART = 0.9;

    private static final double MOSTLY = 0.3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern BROKEN = Pattern.compile("(?:^|[\\s(/“\"])(\\p{L}{2,40})[-‐]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}{2,40})(?!\\p{L})");
    private static final CharMatcher HYPHENS = CharMatcher.anyOf("-‐" + SOFT_HYPHEN);

    private static final CharMatcher DASHES = CharMatcher.anyOf("-–—");
    private static final CharMatcher NO_WORD =
            HYPHENS.or(CharMatcher.forPredicate(Character::isLetter)).negate();

    private final Set<String> words = new HashSet<>();

    /** Learns the words of the document. */
    Wrapping(List<Page> pages) {
        for (Page page : pages) {
            for (Piece piece : page.pieces()) {
                learn(piece.words());
            }
        }
    }

    /** What begins or ends a line may be part of a word. */
    private void learn(List<Word> line) {
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i).text();
            boolean isRest = i == 0 && Character.isLowerCase(word.codePointAt(0));
            boolean isBeginning = i == line.size() - 1 && HYPHENS.matches(word.charAt(word.length() - 1));
            if (!isRest && !isBeginning) {
                Splitter.on(NO_WORD).omitEmptyStrings().split(word).forEach(part -> words.add(lower(part)));
            }
        }
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns whether {@code line} goes on in {@code next}, where lines reach over {@code room} at most. */
    static boolean goesOn(Piece line, Piece next, Room room) {
        return goesOn(line, next, next.text(), room);
    }

    /** Returns whether {@code line} goes on in {@code next}, where all that is left to be read there is {@code rest}. */
    static boolean goesOn(Piece line, Piece next, String rest, Room room) {
        double size = line.size();
        boolean alike = line.last().look() == next.first().look() && Math.abs(next.size() - size) < SAME_SIZE * size;
        if (!alike || next.top() - line.bottom() > APART * size) {
            return false;
        }
        if (Columns.beginsWithTime(next) && !endsWithDash(line)) {
            return false;
        }
        if (line.text().endsWith(",") || (endsWithDash(line) && Columns.beginsWithTime(next))) {
            return true;
        }
        boolean full = isFull(line, next, room);
        boolean lower = Character.isLowerCase(next.first().text().codePointAt(0));
        if (!lower && startsNames(line.text(), next.text().endsWith(",") ? rest : next.text())) {
            return false;
        }
        return room.isSure() ? full || (lower && room.after(line) < MOSTLY * room.width()) : full && lower;
    }

    private static boolean startsNames(String line, String next) {
        return NameLine.isSeveral(next) && !NameLine.isSeveral(line);
    }

    /** Returns whether a line ends as the first half of a time does. */
    static boolean endsWithDash(Piece line) {
        String text = line.last().text();
        return DASHES.matches(text.charAt(text.length() - 1));
    }

    /** Returns whether the first word of {@code next} would not have fitted into {@code line}. */
    static boolean isFull(Piece line, Piece next, Room room) {
        Word word = next.first();
        return room.after(line) - SPACE * line.size() < word.right() - word.x();
    }

    /** Returns the text of a line and of the one in which it goes on. */
    String joined(String line, String next) {
        if (line.isEmpty()) {
            return next;
        }
        char last = line.charAt(line.length() - 1);
        if (last == SOFT_HYPHEN) {
            return line.substring(0, line.length() - 1) + next;
        }
        Matcher broken = BROKEN.matcher(line);
        if (!broken.find()) {
            return HYPHENS.matches(last) && line.length() > 1 && !Character.isWhitespace(line.charAt(line.length() - 2))
                    ? line + next
                    : line + " " + next;
        }
        Matcher rest = REST.matcher(next);
        return rest.find() && isOne(broken.group(1), rest.group(1))
                ? line.substring(0, line.length() - 1) + next
                : line + next;
    }

    /** What is written as one word elsewhere is one; two words of the document are two. */
    private boolean isOne(String before, String after) {
        String one = lower(before);
        boolean joined = words.contains(one + after);
        boolean parted = words.contains(one + "-" + after) || (words.contains(one) && words.contains(after));
        return joined || !parted;
    }
}
