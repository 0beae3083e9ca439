package org.colloquy.core.model;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** The numbers behind the names of those whom dblp tells apart although they have one name: {@code Wei Wang 0001}. */
public final class HomonymNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<=\\S)\\s0\\d{3}$");

    private static final int LENGTH = 4;
    /** The line end that ends a text may stand behind the number. */
    private static final CharMatcher SPACE = CharMatcher.whitespace();

    private HomonymNumbers() {}

    /** Returns a name without its number; the same if it has none. */
    public static String without(String name) {
        return mayHaveNumber(name) ? NUMBER.matcher(name).replaceFirst("") : name;
    }

    /** A quick look at the last character, which of most names is a letter, and at where a number begins. */
    private static boolean mayHaveNumber(String name) {
        if (name.length() <= LENGTH) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        return last >= '0' && last <= '9' ? name.charAt(name.length() - LENGTH) == '0' : SPACE.matches(last);
    }
}
