package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** The numbers behind the names of those whom dblp tells apart although they have one name: {@code Wei Wang 0001}. */
public final class HomonymNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<=\\S)\\s0\\d{3}$");

    /** What may stand last: a digit, or the line end that ends the text. */
    private static final CharMatcher LAST = CharMatcher.inRange('0', '9').or(CharMatcher.whitespace());

    private HomonymNumbers() {}

    /** Returns a name without its number; the same if it has none. */
    public static String without(String name) {
        return mayHaveNumber(name) ? NUMBER.matcher(name).replaceFirst("") : name;
    }

    /** A quick look at the last character, which of most names is a letter. */
    private static boolean mayHaveNumber(String name) {
        return !name.isEmpty() && LAST.matches(name.charAt(name.length() - 1));
    }
}
