package org.colloquy.core.text;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.core.text.Boilerplate.Span;

/** Finds addresses of e-mail, which are nobody else's business and are never kept. */
public final class MailAddresses {

    private static final int LONGEST = 254;

    private MailAddresses() {}

    /** Returns whether there is one in a text. */
    public static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** Returns a text of the same length with spaces in place of the addresses, and of the angles around them. */
    public static String without(String text) {
        List<Span> spans = in(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text);
        for (Span span : spans) {
            int before = span.start() - 1;
            int behind = span.end();
            boolean angles =
                    before >= 0 && behind < text.length() && text.charAt(before) == '<' && text.charAt(behind) == '>';
            int from = angles ? before : span.start();
            int to = angles ? behind + 1 : span.end();
            rest.replace(from, to, " ".repeat(to - from));
        }
        return rest.toString();
    }

    /** Returns where those in a text stand, in order; none overlaps another. */
    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int done = 0;
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int start = sign;
            while (start > Math.max(done, sign - LONGEST) && isOfName(text.charAt(start - 1))) {
                start--;
            }
            int end = sign + 1;
            boolean point = false;
            while (end < Math.min(text.length(), sign + LONGEST) && isOfHost(text.charAt(end))) {
                point |= text.charAt(end) == '.' && end + 1 < text.length() && isOfHost(text.charAt(end + 1));
                end++;
            }
            if (start < sign && point) {
                spans.add(new Span(start, end));
                done = end;
            }
        }
        return spans;
    }

    private static boolean isOfName(char c) {
        return isOfHost(c) || c == '%' || c == '\'';
    }

    private static boolean isOfHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }
}
