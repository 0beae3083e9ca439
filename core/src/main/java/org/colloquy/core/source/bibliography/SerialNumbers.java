package org.colloquy.core.source.bibliography;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.core.model.Identifier;
import org.colloquy.core.model.Identifier.Scheme;
import org.colloquy.core.source.Passage;

/** Tells ISBN from ISSN where a format has one field for both, and several may stand in it. */
public final class SerialNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[0-9](?:[0-9-\u2010-\u2013]{6,20})[0-9Xx](?![0-9A-Za-z])");
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9').or(CharMatcher.anyOf("xX"));
    private static final int ISSN = 8;
    private static final int ISBN_10 = 10;
    private static final int ISBN_13 = 13;

    private SerialNumbers() {}

    /** Adds what stands in {@code printed}; what is neither goes to {@code field}. */
    public static void add(PaperRecord record, String field, Passage printed) {
        if (isSerial(printed.text())) {
            add(record, printed);
            return;
        }
        boolean found = false;
        Matcher matcher = NUMBER.matcher(printed.text());
        while (matcher.find()) {
            if (isSerial(matcher.group())) {
                add(record, printed.part(matcher.start(), matcher.end()));
                found = true;
            }
        }
        if (!found) {
            record.other(field, printed);
        }
    }

    /** Returns whether a text has as many digits as an ISBN or an ISSN, and nothing else. */
    public static boolean isSerial(String text) {
        int digits = DIGITS.countIn(text);
        boolean pure =
                CharMatcher.anyOf("-\u2010\u2011\u2012\u2013 ").or(DIGITS).matchesAllOf(text);
        return pure && (digits == ISSN || digits == ISBN_10 || digits == ISBN_13);
    }

    /** Returns the numbers of a text, which stand behind commas, semicolons or blanks. */
    public static List<Passage> parts(Scheme scheme, Passage printed) {
        List<Passage> parts = new ArrayList<>();
        String text = printed.text();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBetween(scheme, text, from, i)) {
                if (!text.substring(from, i).isBlank()) {
                    parts.add(printed.part(from, i).strip());
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** A blank stands inside a number too, but not behind one that is whole and before the next. */
    public static boolean isBetween(Scheme scheme, String text, int from, int at) {
        char c = text.charAt(at);
        return c == ','
                || c == ';'
                || (c == ' '
                        && at + 1 < text.length()
                        && Character.isDigit(text.charAt(at + 1))
                        && isWhole(scheme, text.substring(from, at)));
    }

    private static boolean isWhole(Scheme scheme, String number) {
        return DIGITS.countIn(number) == (scheme == Scheme.ISSN ? ISSN : ISBN_13)
                || Identifier.parse(scheme, number).isPresent();
    }

    private static void add(PaperRecord record, Passage number) {
        Scheme scheme = DIGITS.countIn(number.text()) == ISSN ? Scheme.ISSN : Scheme.ISBN;
        record.identifier(scheme, number);
    }
}
