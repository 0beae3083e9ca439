package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;

/** Addresses of e-mail, which are nobody else's business and are never kept. */
public final class MailAddresses {

    private static final CharMatcher BEFORE =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("._%+-'"));
    private static final CharMatcher BEHIND =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf(".-"));
    private static final int LONGEST = 255;

    private MailAddresses() {}

    /** Returns whether there is one in a text. */
    public static boolean areIn(String text) {
        return !without(text).equals(text);
    }

    /** Returns a text of the same length with spaces in place of the addresses, and of the angles around them. */
    static String without(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (; at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < LONGEST && BEFORE.matches(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && to - at < LONGEST && BEHIND.matches(text.charAt(to))) {
                to++;
            }
            if (from < at && text.substring(at + 1, to).indexOf('.') > 0) {
                boolean angles =
                        from > 0 && to < text.length() && text.charAt(from - 1) == '<' && text.charAt(to) == '>';
                blank(rest, angles ? from - 1 : from, angles ? to + 1 : to);
            }
        }
        return rest.toString();
    }

    /** Writes spaces over a part of a text. */
    static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
