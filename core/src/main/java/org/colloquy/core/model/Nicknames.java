package org.colloquy.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a name carries in parentheses or quotes, apart from the rest. Years of life are no nicknames.
 *
 * @param rest the name without them
 * @param found the nicknames in their order
 */
record Nicknames(String rest, List<String> found) {
    private static final String OPENING = "(（\"“„«‘'";
    private static final String CLOSING = ")）\"”“»’'";

    static Nicknames takeFrom(String text) {
        if (!mayHoldOne(text)) {
            return new Nicknames(text, List.of());
        }
        StringBuilder rest = new StringBuilder(text.length());
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int kind = OPENING.indexOf(text.charAt(i));
            boolean opens = kind >= 0 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || kind < 2);
            int close = opens ? closing(text, i, CLOSING.charAt(kind)) : -1;
            if (close >= 0) {
                String inside = text.substring(i + 1, close).strip();
                if (!LifeDates.are(inside)) {
                    found.add(inside);
                }
                rest.append(' ');
                i = close + 1;
            } else {
                rest.append(text.charAt(i));
                i++;
            }
        }
        boolean nameLeft = rest.codePoints().anyMatch(Character::isLetter);
        return nameLeft ? new Nicknames(rest.toString(), found) : new Nicknames(text, List.of());
    }

    /** A quick look, which passes over the letters that most names are made of. */
    private static boolean mayHoldOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!letter && OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    Optional<String> joined() {
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", found));
    }

    /** Where the nickname that opens at {@code open} ends: soon, after a letter, and not inside a word; -1 if it does not. */
    private static int closing(String text, int open, char closing) {
        int limit = Math.min(text.length(), open + 60);
        boolean letter = false;
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean wordGoesOn = closing != ')' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            boolean whole = letter
                    || (c == closing
                            && LifeDates.are(text.substring(open + 1, i).strip()));
            if (c == closing && whole && !wordGoesOn) {
                return i;
            }
            if (c == ',') {
                return -1;
            }
            letter |= Character.isLetter(c);
        }
        return -1;
    }
}
