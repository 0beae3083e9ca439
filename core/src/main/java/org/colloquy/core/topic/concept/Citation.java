package org.colloquy.core.topic.concept;

import java.util.regex.Pattern;

/** Tells words in parentheses that name who wrote something from words that an abbreviation stands for. */
final class Citation {
    private static final Pattern YEAR = Pattern.compile("(1[89]|20)\\d\\d[a-z]?");

    private Citation() {}

    /** Whether the words name authors or a year: {@code RL (Russell and Norvig)}, {@code VI (Villani 2003)}. */
    static boolean is(String shortForm, Tokens tokens, int from, int to) {
        boolean joined = false;
        boolean capitals = true;
        StringBuilder initials = new StringBuilder();
        for (int token = from; token < to; token++) {
            String word = tokens.raw(token);
            if (YEAR.matcher(word).matches()
                    || (word.equals("et")
                            && token + 1 < to
                            && tokens.raw(token + 1).equals("al"))) {
                return true;
            }
            if (word.equals("and")) {
                joined = true;
            } else {
                capitals &= Character.isUpperCase(word.charAt(0));
                initials.append(word.charAt(0));
            }
        }
        // Precision and Recall are no persons, since PR stands for the first letters of both.
        return joined && capitals && !initials.toString().equalsIgnoreCase(shortForm);
    }
}
