package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** When somebody lived, as libraries print it behind a name: {@code 1950-}, {@code 1707-1778}, {@code b. 1950}. */
final class LifeDates {

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final String ABOUT =
            "(?:(?:b|d|n|c|ca|fl|geb|gest|born|died|active|approximately|floruit|né|née)\\.? )?";
    private static final String YEAR = "\\d{3,4}\\??(?:/\\d{1,4})?";
    private static final Pattern DATES = Pattern.compile(
            ABOUT + YEAR + "(?: ?[-\u2010-\u2015] ?(?:" + ABOUT + YEAR + ")?)?\\.?", Pattern.CASE_INSENSITIVE);

    private LifeDates() {}

    /** Returns whether a part of a name, between commas or in brackets, is nothing but such dates. */
    static boolean are(String part) {
        return DIGITS.matchesAnyOf(part) && DATES.matcher(part).matches();
    }
}
