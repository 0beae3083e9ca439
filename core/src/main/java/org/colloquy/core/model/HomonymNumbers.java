package org.colloquy.core.model;

import java.util.regex.Pattern;

/** The numbers behind the names of those whom dblp tells apart although they have one name: {@code Wei Wang 0001}. */
public final class HomonymNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<=\\S)\\s0\\d{3}$");

    private HomonymNumbers() {}

    /** Returns a name without its number; the same if it has none. */
    public static String without(String name) {
        return NUMBER.matcher(name).replaceFirst("");
    }
}
