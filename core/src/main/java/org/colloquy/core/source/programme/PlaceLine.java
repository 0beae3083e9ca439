package org.colloquy.core.source.programme;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name a room, with or without the number of a poster's board. */
final class PlaceLine {

    private static final int LONGEST = 80;

    private static final Pattern ROOM_WORD = Pattern.compile(
            "\\b(?:rooms?|hall[es]?|ballrooms?|theat(?:er|re)|auditorium|pavilion|foyer|lobby|atrium|arena|plenary|exhibit(?:ion)?"
                    + "|meeting rm|mtg|level|floor|terrace|lounge|salon|gather\\.?town|virtual room|zoom|stage|suite|mezzanine"
                    + "|conference cent(?:er|re)|upper|centre|garden|deck|pier|a\\d{1,3}|[a-z]\\d{1,2})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOARD =
            Pattern.compile("(?:Poster\\s{0,2})?#\\s?([A-Za-z]?-?\\d{1,5}[A-Za-z]?|[A-Z]-\\d{1,5})");

    static final CharMatcher BRACKETS = CharMatcher.anyOf("[]").or(CharMatcher.whitespace());

    private PlaceLine() {}

    /** Returns whether {@code line} is a room in square brackets; other words in brackets are buttons. */
    static boolean inBrackets(Printed line) {
        String text = line.text();
        return text.startsWith("[")
                && text.endsWith("]")
                && matches(text.substring(1, text.length() - 1).strip());
    }

    /** Returns whether {@code text} can only be a room. */
    static boolean matches(String text) {
        return text.length() <= LONGEST
                && !SiteText.endsLikeSentence(text)
                && text.indexOf(':') < 0
                && ROOM_WORD.matcher(text).find();
    }

    /** Returns whether {@code text}, standing where rooms stand, may be one. */
    static boolean possible(String text) {
        return text.length() <= LONGEST && !SiteText.endsLikeSentence(text);
    }

    /** Returns the end of the room's name in {@code line}: where the board number begins, or the end of the line. */
    static int boardStart(Printed line) {
        Matcher board = BOARD.matcher(line.text());
        return board.find() && board.end() == line.length() ? board.start() : line.length();
    }
}
