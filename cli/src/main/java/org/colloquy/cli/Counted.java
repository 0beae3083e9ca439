package org.colloquy.cli;

import com.google.common.collect.ImmutableMap;

/** Numbers of things in words: {@code 2 papers}, {@code 1 paper}. */
final class Counted {

    private static final ImmutableMap<String, String> IRREGULAR = ImmutableMap.of("people", "person");

    private Counted() {}

    /** Returns how many there are of what {@code plural} names; its first word is the one that has a plural. */
    static String words(long count, String plural) {
        return count + " " + (count == 1 ? one(plural) : plural);
    }

    /** Returns what one of them is called. */
    static String one(String plural) {
        int end = plural.indexOf(' ') < 0 ? plural.length() : plural.indexOf(' ');
        String noun = plural.substring(0, end);
        return IRREGULAR.getOrDefault(noun, noun.substring(0, noun.length() - 1)) + plural.substring(end);
    }
}
