package org.colloquy.core.source.programme.line;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.source.programme.Printed;

/** Lines that name a room, with or without the number of a poster's board. */
public final class PlaceLine {

    private static final int LONGEST = 80;

    private static final Pattern ROOM_WORD = Pattern.compile(
            "\\b(?:rooms?|hall[es]?|ballrooms?|theat(?:er|re)|auditorium|pavilion|foyer|lobby|atrium|arena|plenary|exhibit(?:ion)?"
                    + "|meeting rm|mtg|level|floor|terrace|lounge|salon|gather\\.?town|virtual room|zoom|stage|suite|mezzanine"
                    + "|conference cent(?:er|re)|upper|centre|garden|deck|pier|a\\d{1,3}|[a-z]\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOARD =
            Pattern.compile("(?:Poster\\s{0,2})?#\\s?([A-Za-z]?-?\\d{1,5}[A-Za-z]?|[A-Z]-\\d{1,5})");

    static final CharMatcher BRACKETS = CharMatcher.anyOf("[]").or(CharMatcher.whitespace());

    private static final Splitter NO_LETTER =
            Splitter.on(CharMatcher.inRange('a', 'z').negate());
    private static final ImmutableSet<String> BUTTON_WORDS = ImmutableSet.of(
            "slides",
            "poster",
            "paper",
            "pdf",
            "openreview",
            "abstract",
            "code",
            "video",
            "join",
            "visit",
            "livestream",
            "link",
            "website",
            "project",
            "chat",
            "register",
            "login",
            "bookmark",
            "supplementary",
            "supplemental",
            "bibtex",
            "recording",
            "arxiv",
            "proceedings",
            "media",
            "more",
            "show",
            "github",
            "demo",
            "data",
            "session");

    private PlaceLine() {}

    /** Returns whether {@code line} is a room in square brackets, and not a button or a time. */
    static boolean inBrackets(Printed line) {
        String text = line.text();
        if (!text.startsWith("[") || text.indexOf(']') != text.length() - 1) {
            return false;
        }
        String inner = BRACKETS.trimFrom(text);
        return inner.codePoints().anyMatch(Character::isLetter)
                && (matches(inner) || (possible(inner) && !isButton(inner)));
    }

    private static boolean isButton(String text) {
        return NO_LETTER.splitToStream(Ascii.toLowerCase(text)).anyMatch(BUTTON_WORDS::contains);
    }

    /** Returns whether {@code text} can only be a room. */
    public static boolean matches(String text) {
        return text.length() <= LONGEST
                && !SiteText.endsLikeSentence(text)
                && (endsWithBoard(text)
                        || (outsideBrackets(text).indexOf(':') < 0
                                && ROOM_WORD.matcher(text).find()));
    }

    /** A note on the room may stand behind it: {@code Ballroom 3 (overflow: Room 327)}. */
    private static String outsideBrackets(String text) {
        int bracket = text.endsWith(")") ? text.indexOf('(') : -1;
        return bracket < 0 ? text : text.substring(0, bracket);
    }

    /** A number of a board behind other words tells that these are a room. */
    private static boolean endsWithBoard(String text) {
        Matcher board = BOARD.matcher(text);
        return board.find() && board.start() > 0 && board.end() == text.length();
    }

    /** Returns whether {@code text} may be a room's name by its capitals. */
    public static boolean mayBeName(String text) {
        return matches(text)
                || (possible(text)
                        && text.indexOf(':') < 0
                        && Splitter.on(' ').splitToStream(text).noneMatch(PlaceLine::startsSmall));
    }

    private static boolean startsSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    /** Returns whether {@code text}, standing where rooms stand, may be one. */
    public static boolean possible(String text) {
        return text.length() <= LONGEST && !SiteText.endsLikeSentence(text);
    }

    /** Returns the end of the room's name in {@code line}: where the board number begins, or the end of the line. */
    public static int boardStart(Printed line) {
        Matcher board = BOARD.matcher(line.text());
        return board.find() && board.end() == line.length() ? board.start() : line.length();
    }
}
