package org.colloquy.rdf.map;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * The first and the last page of a work that stands on one range of pages.
 *
 * @param start the first page
 * @param end the last page, absent if only one is printed
 */
record Pages(String start, Optional<String> end) {
    private static final CharMatcher DASH = CharMatcher.anyOf("‐‑‒–—―−");
    private static final CharMatcher HYPHEN = CharMatcher.is('-');
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher IN_PAGE = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(DIGIT)
            .or(CharMatcher.anyOf(":.*-"));

    /** Returns first and last page, or empty if {@code printed} is not one range of pages. */
    static Optional<Pages> parse(String printed) {
        String text = DASH.replaceFrom(printed.strip(), "–").replace("--", "–");
        int dash = text.indexOf('–');
        if (dash < 0 && HYPHEN.countIn(text) == 1) {
            dash = text.indexOf('-');
        }
        String start = (dash < 0 ? text : text.substring(0, dash)).strip();
        String end = dash < 0 ? "" : text.substring(dash + 1).strip();
        boolean sound = isPage(start) && (dash < 0 ? HYPHEN.matchesNoneOf(start) : isPage(end));
        return sound
                ? Optional.of(new Pages(start, dash < 0 ? Optional.empty() : Optional.of(full(start, end))))
                : Optional.empty();
    }

    private static boolean isPage(String text) {
        return IN_PAGE.matchesAllOf(text) && (DIGIT.matchesAnyOf(text) || isRoman(text));
    }

    private static boolean isRoman(String text) {
        return !text.isEmpty() && CharMatcher.anyOf("ivxlcIVXLC").matchesAllOf(text);
    }

    /** In {@code 1234-45} the last page is 1245. */
    private static String full(String start, String end) {
        boolean shortened = DIGIT.matchesAllOf(start) && DIGIT.matchesAllOf(end) && end.length() < start.length();
        return shortened ? start.substring(0, start.length() - end.length()) + end : end;
    }
}
